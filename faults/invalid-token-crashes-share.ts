import { fault } from '#operator';

export default fault({
  id: 'invalid-token-crashes-share',
  story:
    'device-phone-number expects introspection to tell of a token; where it tells nothing, the handler breaks.',
  caughtBy: ['token-use/invalid-share'],
  atPreflight: { caughtBy: ['token-use/invalid-share'] },
  bend: {
    api: (call, next, inside) => {
      const value = /^Bearer (\S+)/.exec(call.headers.authorization ?? '')?.[1];
      const isKnown = value === undefined || inside.store.find('AccessToken', value, true) !== undefined;
      if (call.operation === 'device-phone-number' && !isKnown) {
        throw new TypeError('cannot read properties of undefined');
      }
      return next(call);
    },
  },
});
