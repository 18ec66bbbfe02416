import { type Actors, answered, type ApiAnswer, check, either, found, served } from '#check';

type Calls = (actors: Actors) => Promise<{ readonly known: ApiAnswer; readonly unknown: ApiAnswer }>;

const operations: readonly (readonly [name: string, calls: Calls])[] = [
  [
    'verify',
    async ({ consumer, subscriber }) => ({
      known: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      unknown: await consumer.verify('no token', { phoneNumber: subscriber.phoneNumber }),
    }),
  ],
  [
    'device-phone-number',
    async ({ consumer, subscriber }) => ({
      known: await consumer.devicePhoneNumber(subscriber),
      unknown: await consumer.devicePhoneNumber('no token'),
    }),
  ],
];

export default operations.map(([name, calls]) =>
  check({
    id: `version/base-path/${name}`,
    title: `The path of ${name} below the base path of the release exists, with and without a token`,
    requirement: 'VERSION-BASE-PATH',
    when: async (actors) => {
      const { known, unknown } = await calls(actors);
      return { inOrder: known, withToken: known, withoutToken: unknown };
    },
    // What is refused for another reason shows nothing about the path.
    provided: { inOrder: either(served(), answered(404, 405)) },
    expect: { withToken: found(), withoutToken: found() },
  }),
);
