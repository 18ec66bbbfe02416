import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

const cases: readonly (readonly [name: string, aud: string | undefined])[] = [
  ['foreign', 'https://other-operator.invalid/authorize'],
  ['missing', undefined],
];

export default cases.map(([name, aud]) =>
  check({
    id: `request-object/audience/${name}`,
    title: `A request object whose audience is ${name} is refused`,
    requirement: 'AUTH-RO-AUD',
    needs: ['signed request objects', 'private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      right: await consumer.authorize(subscriber, 'any operation', { requestObject: {} }),
      wrong: await consumer.authorize(subscriber, 'any operation', {
        requestObject: { claims: () => ({ aud }) },
      }),
    }),
    provided: { right: withCode() },
    atPreflight: { provided: { right: refusedOffNetwork() } },
    expect: { wrong: refusedByRedirect('invalid_request_object', 'invalid_request') },
  }),
);
