import { check, issued, member } from '#check';

export default check({
  id: 'id-token/present',
  title: 'An ID token is returned when openid was asked for',
  requirement: 'IDTOKEN-PRESENT',
  when: async ({ consumer, subscriber }) => {
    const answer = await consumer.redeem(await consumer.authorize(subscriber, 'number-verification:verify'));
    return { answer, idToken: answer };
  },
  provided: { answer: issued() },
  expect: {
    idToken: member(
      'id_token',
      'a compact JWT',
      (value) => typeof value === 'string' && [3, 5].includes(value.split('.').length),
    ),
  },
});
