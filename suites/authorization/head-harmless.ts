import { check, sha256Hex, withCode } from '#check';

export default check({
  id: 'authorization/head-harmless',
  title: 'A look at an authorization request by HEAD does not use it up',
  requirement: 'AUTH-CODE-HEAD-HARMLESS',
  when: async ({ consumer, subscriber }) => {
    const usual = await consumer.authorize(subscriber, 'any operation');
    // The very same request twice: whoever previews a link has nothing but the link.
    const parameters = { state: 'looked-at-before', nonce: sha256Hex(usual.sent.nonce) };
    const verifier = 'a-verifier-that-is-the-same-in-both-requests';
    await consumer.authorize(subscriber, 'any operation', { parameters, verifier, method: 'HEAD' });
    return {
      usual,
      afterHead: await consumer.authorize(subscriber, 'any operation', { parameters, verifier }),
    };
  },
  provided: { usual: withCode() },
  expect: { afterHead: withCode() },
});
