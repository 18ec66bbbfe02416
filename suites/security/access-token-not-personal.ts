import { check, served, withoutNumberInToken } from '#check';

export default check({
  id: 'security/access-token-not-personal',
  title: 'The access token shows its holder no phone number',
  requirement: 'SECURITY-ACCESS-TOKEN-NO-PII',
  when: async ({ consumer, subscriber }) => {
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    return { token, works: await consumer.verify(token, { phoneNumber: subscriber.phoneNumber }) };
  },
  provided: { works: served() },
  expect: { token: withoutNumberInToken() },
});
