import {
  answered,
  type ApiAnswer,
  check,
  type Consumer,
  type Credential,
  either,
  found,
  nobodysNumber,
  served,
  withoutSubscriber,
} from '#check';

type Call = (consumer: Consumer, by: Credential, phoneNumber: string) => Promise<ApiAnswer>;

const operations: readonly (readonly [name: string, call: Call])[] = [
  ['verify', (consumer, by, phoneNumber) => consumer.verify(by, { phoneNumber })],
  ['device-phone-number', (consumer, by) => consumer.devicePhoneNumber(by)],
];

export default operations.map(([name, call]) =>
  check({
    id: `version/base-path/${name}`,
    title: `The path of ${name} below the base path of the release exists, with and without a token`,
    requirement: 'VERSION-BASE-PATH',
    when: async ({ consumer, subscriber }) => {
      const withToken = await call(consumer, subscriber, subscriber.phoneNumber);
      return {
        inOrder: withToken,
        withToken,
        withoutToken: await call(consumer, 'no token', subscriber.phoneNumber),
      };
    },
    atPreflight: withoutSubscriber({
      when: async ({ consumer }) => ({
        withoutToken: await call(consumer, 'no token', nobodysNumber),
      }),
      expect: { withoutToken: found() },
    }),
    // What is refused for another reason shows nothing about the path.
    provided: { inOrder: either(served(), answered(404, 405)) },
    expect: { withToken: found(), withoutToken: found() },
  }),
);
