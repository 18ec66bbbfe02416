import { all, check, passingAnotherServer, refusedBySomeRedirect, withCode, withState } from '#check';

const reserved = { state: 'a b+c/%=&d~' };

export default [
  check({
    id: 'aggregation/state/with-code',
    title: 'A chain over the server of an operator leaves the state of the client as it was',
    requirement: 'AUTH-CODE-STATE-ECHO',
    needs: ['aggregation'],
    when: async ({ consumer, stranger }) => {
      const chain = await consumer.authorize(stranger, 'any operation', { parameters: reserved });
      return { chain, wayBack: chain };
    },
    provided: { chain: all(withCode(), passingAnotherServer()) },
    expect: { wayBack: withState() },
  }),
  check({
    id: 'aggregation/state/with-error',
    title: 'When the server of an operator refuses, the client gets its own state back',
    requirement: 'AUTH-CODE-STATE-ECHO',
    needs: ['aggregation'],
    when: async ({ consumer, withoutConsent }) => {
      const refusal = await consumer.authorize(withoutConsent, 'any operation', { parameters: reserved });
      return { refusal, wayBack: refusal };
    },
    provided: { refusal: all(refusedBySomeRedirect(), passingAnotherServer()) },
    expect: { wayBack: withState() },
  }),
];
