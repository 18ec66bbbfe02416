import { check, issued, tokenRefused } from '#check';

export default check({
  id: 'authorization/code-single-use',
  title: 'An authorization code can be redeemed once',
  requirement: 'AUTH-CODE-SINGLE-USE',
  when: async ({ consumer, subscriber }) => {
    const authorization = await consumer.authorize(subscriber, 'any operation');
    return { first: await consumer.redeem(authorization), again: await consumer.redeem(authorization) };
  },
  provided: { first: issued() },
  expect: { again: tokenRefused([400], 'invalid_grant') },
});
