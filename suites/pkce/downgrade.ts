import { check, issued, orNone, tokenRefused } from '#check';

export default check({
  id: 'pkce/downgrade',
  title: 'A code_verifier without an earlier code_challenge is refused',
  requirement: 'AUTH-PKCE-DOWNGRADE',
  needs: ['pkce'],
  when: async ({ consumer, subscriber }) => {
    const unchallenged = await consumer.authorize(subscriber, 'any operation', {
      verifier: 'none',
    });
    return {
      challenged: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      stray: await consumer.ifCode(unchallenged, (authorization) =>
        consumer.redeem(authorization, { parameters: { code_verifier: 's'.repeat(43) } }),
      ),
    };
  },
  provided: { challenged: issued() },
  expect: { stray: orNone(tokenRefused([400], 'invalid_grant', 'invalid_request')) },
});
