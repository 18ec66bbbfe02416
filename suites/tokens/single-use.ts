import { answered, check, refused } from '#check';

export default check({
  id: 'tokens/single-use',
  title: 'An access token is restricted to a single API call',
  requirement: 'TOKEN-SINGLE-USE',
  when: async ({ consumer, subscriber }) => {
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    const first = await consumer.verify(token, { phoneNumber: subscriber.phoneNumber });
    const again = await consumer.verify(token, { phoneNumber: subscriber.phoneNumber });
    return { first, again };
  },
  provided: { first: answered(200) },
  expect: { again: refused(401, 'UNAUTHENTICATED') },
});
