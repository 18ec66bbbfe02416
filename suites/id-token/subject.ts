import { check, claim, kindOf } from '#check';

export default check({
  id: 'id-token/subject',
  title: 'sub of the ID token is a string of 1 to 255 ASCII characters',
  requirement: 'IDTOKEN-SUB-PRESENT',
  when: async ({ consumer, subscriber }) => ({
    idToken: await consumer.idToken(subscriber, 'any operation'),
  }),
  expect: {
    idToken: claim(
      'sub',
      'a string of 1 to 255 ASCII characters',
      (value) => typeof value === 'string' && /^[\x21-\x7e]{1,255}$/.test(value),
      kindOf,
    ),
  },
});
