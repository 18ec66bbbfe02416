import { check, clientRefused, issued } from '#check';

const algorithms: readonly (readonly [name: string, algorithm: 'none' | 'HS256', what: string])[] = [
  ['none', 'none', 'without a signature (alg none)'],
  ['public-key-as-secret', 'HS256', 'signed by HS256 with the public key for a secret'],
];

export default algorithms.map(([name, algorithm, what]) =>
  check({
    id: `tokens/assertion-algorithm/${name}`,
    title: `A client assertion ${what} is refused`,
    requirement: 'TOKEN-ASSERTION-SIGNATURE',
    needs: ['private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      ownKey: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      other: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
        assertion: { algorithm },
      }),
    }),
    provided: { ownKey: issued() },
    expect: { other: clientRefused() },
  }),
);
