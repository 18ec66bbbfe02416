import { answered, check, refused } from '#check';

export default check({
  id: 'authorization/code-reuse-revokes',
  title: 'When a code is redeemed again, the token of the first redemption is revoked',
  requirement: 'AUTH-CODE-REUSE-REVOKES',
  when: async ({ consumer, subscriber }) => {
    const unspoilt = await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber });
    const authorization = await consumer.authorize(subscriber, 'number-verification:verify');
    const token = consumer.tokenIn(await consumer.redeem(authorization));
    return {
      unspoilt,
      again: await consumer.redeem(authorization),
      afterwards: await consumer.verify(token, { phoneNumber: subscriber.phoneNumber }),
    };
  },
  provided: { unspoilt: answered(200), again: answered(200, 400, 401) },
  expect: { afterwards: refused(401) },
});
