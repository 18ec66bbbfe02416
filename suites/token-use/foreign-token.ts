import { check, refused, served, tokenOfAnotherIssuer } from '#check';

export default check({
  id: 'token-use/foreign-token',
  title: 'A token that another issuer signed about the same subscriber is refused as UNAUTHENTICATED',
  requirement: 'APIAUTH-FOREIGN-TOKEN',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const idToken = await consumer.idToken(subscriber, 'number-verification:verify');
    const foreign = tokenOfAnotherIssuer(idToken, consumer.soundScope('number-verification:verify'));
    return { own: await consumer.verify(subscriber, body), foreign: await consumer.verify(foreign, body) };
  },
  provided: { own: served() },
  expect: { foreign: refused(401, 'UNAUTHENTICATED') },
});
