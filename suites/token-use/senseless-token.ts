import {
  answered,
  type ApiAnswer,
  check,
  either,
  type Expectation,
  found,
  nobodysNumber,
  refused,
  served,
  withoutSubscriber,
} from '#check';

const part = Buffer.from('neither a header nor claims nor a signature').toString('base64url');

const tokens: readonly (readonly [
  name: string,
  what: string,
  value: string,
  expected: Expectation<ApiAnswer>,
])[] = [
  ['jwt-shaped', 'in the shape of a JWT', `${part}.${part}.${part}`, refused(401, 'UNAUTHENTICATED')],
  // A gateway may find the header too large before anybody looks for a token in it (RFC 6585 5).
  [
    'very-long',
    'of 8 kB',
    'no-token-is-as-long-as-this-'.repeat(290),
    either<ApiAnswer>(refused(401, 'UNAUTHENTICATED'), answered(400, 431)),
  ],
];

export default tokens.map(([name, what, value, expected]) =>
  check({
    id: `token-use/senseless-token/${name}`,
    title: `A senseless token ${what} is refused and breaks nothing`,
    requirement: 'APIAUTH-INVALID',
    when: async ({ consumer, subscriber }) => {
      const body = { phoneNumber: subscriber.phoneNumber };
      return {
        valid: await consumer.verify(subscriber, body),
        senseless: await consumer.verify({ value, subscriberNumber: undefined }, body),
      };
    },
    provided: { valid: served() },
    atPreflight: withoutSubscriber({
      when: async ({ consumer }) => ({
        there: await consumer.verify('no token', { phoneNumber: nobodysNumber }),
        senseless: await consumer.verify(
          { value, subscriberNumber: undefined },
          { phoneNumber: nobodysNumber },
        ),
      }),
      provided: { there: found() },
      expect: { senseless: expected },
    }),
    expect: { senseless: expected },
  }),
);
