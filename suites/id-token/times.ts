import { all, check, claim } from '#check';

// Clocks of two machines differ; a minute covers what NTP leaves.
const skewSeconds = 60;

export default check({
  id: 'id-token/times',
  title: 'The ID token was issued just now and has not expired, in whole seconds',
  requirement: 'IDTOKEN-TIMES',
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: {
    idToken: all(
      claim('exp', 'in the future, by less than a day and a minute', (value, { receivedAt }) => {
        const ahead = Number(value) - receivedAt / 1000;
        return typeof value === 'number' && ahead > 0 && ahead <= 86_400 + skewSeconds;
      }),
      claim(
        'iat',
        'the present time',
        (value, { receivedAt }) =>
          typeof value === 'number' && Math.abs(value - receivedAt / 1000) <= skewSeconds,
      ),
    ),
  },
});
