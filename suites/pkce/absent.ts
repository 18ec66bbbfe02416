import { check, claim, issued, orNone } from '#check';

export default check({
  id: 'pkce/absent',
  title: 'Without PKCE the nonce still comes back in the ID token',
  requirement: 'AUTH-PKCE-ABSENT-STATE-NONCE',
  needs: ['nonce'],
  when: async ({ consumer, subscriber }) => {
    const unchallenged = await consumer.authorize(subscriber, 'any operation', {
      verifier: 'none',
    });
    return {
      challenged: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      idToken: await consumer.ifCode(unchallenged, async (authorization) =>
        consumer.idTokenIn(await consumer.redeem(authorization)),
      ),
    };
  },
  provided: { challenged: issued() },
  expect: {
    idToken: orNone(claim('nonce', 'the one that was sent', (value, token) => value === token.nonce)),
  },
});
