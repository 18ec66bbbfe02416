import { check, claim } from '#check';

const byNetwork = ['nba', 'mnba'];

export default check({
  id: 'id-token/authentication-method',
  title: 'amr, where present, tells of network authentication',
  requirement: 'IDTOKEN-AMR-NETWORK',
  needs: ['authorization code flow'],
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: {
    idToken: claim(
      'amr',
      'absent, or a list with nba or mnba',
      (value) =>
        value === undefined || (Array.isArray(value) && byNetwork.some((method) => value.includes(method))),
    ),
  },
});
