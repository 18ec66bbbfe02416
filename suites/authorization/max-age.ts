import { check, claim } from '#check';

// Clocks of two machines differ; a minute covers what NTP leaves.
const skewSeconds = 60;

export default check({
  id: 'authorization/max-age',
  title: 'With max_age the ID token tells when the network authenticated the subscriber',
  requirement: 'AUTH-CODE-MAX-AGE',
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation', {
      parameters: { max_age: '300' },
    }),
  }),
  expect: {
    idToken: claim(
      'auth_time',
      'the time of this authentication, in whole seconds',
      (value, { startedAt, receivedAt }) => {
        return (
          Number.isInteger(value) &&
          Number(value) >= startedAt / 1000 - skewSeconds &&
          Number(value) <= receivedAt / 1000 + skewSeconds
        );
      },
    ),
  },
});
