import { check, refused, served } from '#check';

const others: readonly (readonly [name: string, type: string, body: (phoneNumber: string) => string])[] = [
  ['text', 'text/plain', (phoneNumber) => JSON.stringify({ phoneNumber })],
  ['xml', 'application/xml', (phoneNumber) => JSON.stringify({ phoneNumber })],
  [
    'form',
    'application/x-www-form-urlencoded',
    (phoneNumber) => new URLSearchParams({ phoneNumber }).toString(),
  ],
];

export default others.map(([name, type, body]) =>
  check({
    id: `verify/media-type/${name}`,
    title: `A body of type ${type} is not taken for the JSON of verify`,
    requirement: 'VERIFY-MEDIA-TYPE',
    when: async ({ consumer, subscriber }) => ({
      inJson: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      otherwise: await consumer.verify(subscriber, undefined, {
        rawBody: body(subscriber.phoneNumber),
        headers: { 'content-type': type },
      }),
    }),
    provided: { inJson: served() },
    expect: { otherwise: refused([415, 400], 'UNSUPPORTED_MEDIA_TYPE', 'INVALID_ARGUMENT') },
  }),
);
