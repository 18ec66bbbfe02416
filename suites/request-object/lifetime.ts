import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

const cases: readonly (readonly [name: string, times: (now: number) => { iat: number; exp: number }])[] = [
  ['an-hour', (now) => ({ iat: now - 5, exp: now + 3595 })],
  ['expired', (now) => ({ iat: now - 240, exp: now - 120 })],
];

export default cases.map(([name, times]) =>
  check({
    id: `request-object/lifetime/${name}`,
    title: `A request object that is good for more than 300 seconds, or no more, is refused: ${name.replace('-', ' ')}`,
    requirement: 'AUTH-RO-LIFETIME',
    needs: ['signed request objects', 'private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      withinLimit: await consumer.authorize(subscriber, 'any operation', {
        requestObject: { claims: ({ now }) => ({ iat: now - 5, exp: now + 290 }) },
      }),
      beyond: await consumer.authorize(subscriber, 'any operation', {
        requestObject: { claims: ({ now }) => times(now) },
      }),
    }),
    provided: { withinLimit: withCode() },
    atPreflight: { provided: { withinLimit: refusedOffNetwork() } },
    expect: { beyond: refusedByRedirect('invalid_request_object', 'invalid_request') },
  }),
);
