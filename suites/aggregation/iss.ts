import { all, check, passingAnotherServer, refusedBySomeRedirect, withCode, withNoOtherIssuer } from '#check';

export default [
  check({
    id: 'aggregation/iss/with-code',
    title: 'After a chain over the server of an operator, iss beside the code is that of the aggregator',
    requirement: 'AUTH-CODE-ISS-PARAM',
    needs: ['aggregation'],
    when: async ({ consumer, subscriber }) => {
      const chain = await consumer.authorize(subscriber, 'any operation');
      return { chain, wayBack: chain };
    },
    provided: { chain: all(withCode(), passingAnotherServer()) },
    expect: { wayBack: withNoOtherIssuer() },
  }),
  check({
    id: 'aggregation/iss/with-error',
    title: 'When the server of an operator refuses, iss beside the error is that of the aggregator',
    requirement: 'AUTH-CODE-ISS-PARAM',
    needs: ['aggregation'],
    when: async ({ consumer, withoutConsent }) => {
      const refusal = await consumer.authorize(withoutConsent, 'any operation');
      return { refusal, wayBack: refusal };
    },
    provided: { refusal: all(refusedBySomeRedirect(), passingAnotherServer()) },
    expect: { wayBack: withNoOtherIssuer() },
  }),
];
