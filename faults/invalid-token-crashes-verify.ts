import { fault } from '#operator';

export default fault({
  id: 'invalid-token-crashes-verify',
  story: 'verify reads the subject of a token before it asks whether there is such a token.',
  caughtBy: [
    'token-use/invalid-verify',
    'token-use/tampered',
    'token-use/id-token',
    'authorization/code-reuse-revokes',
    'token-use/foreign-token',
    'token-use/senseless-token/jwt-shaped',
    'token-use/senseless-token/very-long',
  ],
  bend: {
    api: (call, next, inside) => {
      const isPresented = /^Bearer \S/.test(call.headers.authorization ?? '');
      if (call.operation === 'verify' && isPresented && inside.accessTokenOf(call, true) === undefined) {
        throw new TypeError('cannot read properties of undefined');
      }
      return next(call);
    },
  },
});
