import { check, each, issued, member } from '#check';

export default check({
  id: 'id-token/present',
  title: 'An ID token is returned when openid was asked for, whichever operation the token is for',
  requirement: 'IDTOKEN-PRESENT',
  when: async ({ consumer, subscriber }) => {
    const answers = [
      await consumer.redeem(await consumer.authorize(subscriber, 'number-verification:verify')),
      await consumer.redeem(
        await consumer.authorize(subscriber, 'number-verification:device-phone-number:read'),
      ),
    ];
    return { answers, idTokens: answers };
  },
  provided: { answers: each(issued()) },
  expect: {
    idTokens: each(
      member(
        'id_token',
        'a compact JWT',
        (value) => typeof value === 'string' && [3, 5].includes(value.split('.').length),
      ),
    ),
  },
});
