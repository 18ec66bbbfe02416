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
  atPreflight: {
    caughtBy: [
      'token-use/invalid-verify',
      'token-use/senseless-token/jwt-shaped',
      'token-use/senseless-token/very-long',
    ],
  },
  bend: {
    api: (call, next, inside) => {
      const value = /^Bearer (\S+)/.exec(call.headers.authorization ?? '')?.[1];
      const isKnown = value === undefined || inside.store.find('AccessToken', value, true) !== undefined;
      if (call.operation === 'verify' && !isKnown) {
        throw new TypeError('cannot read properties of undefined');
      }
      return next(call);
    },
  },
});
