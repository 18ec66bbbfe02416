import { check, issued } from '#check';

// RFC 7636 4.1: 43 to 128 characters, of letters, digits and -._~
const longest = 'Az09-._~'.repeat(16);

export default check({
  id: 'pkce/s256',
  title: 'PKCE with S256 works with the shortest and the longest verifier',
  requirement: 'AUTH-PKCE-S256',
  needs: ['pkce'],
  when: async ({ consumer, subscriber }) => {
    const verifiers = { verifier: longest };
    return {
      shortest: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      longest: await consumer.redeem(await consumer.authorize(subscriber, 'any operation', verifiers)),
    };
  },
  provided: { shortest: issued() },
  expect: { longest: issued() },
});
