import { type Actors, type ApiAnswer, check, keptOutOfCaches, served } from '#check';

const operations: readonly (readonly [name: string, call: (actors: Actors) => Promise<ApiAnswer>])[] = [
  [
    'verify',
    ({ consumer, subscriber }) => consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
  ],
  ['device-phone-number', ({ consumer, subscriber }) => consumer.devicePhoneNumber(subscriber)],
];

export default operations.map(([name, call]) =>
  check({
    id: `security/not-cacheable/${name}`,
    title: `The answer of ${name} tells caches to leave it alone`,
    requirement: 'SECURITY-API-CACHING',
    when: async (actors) => {
      const answer = await call(actors);
      return { answer, headers: answer };
    },
    provided: { answer: served() },
    expect: { headers: keptOutOfCaches() },
  }),
);
