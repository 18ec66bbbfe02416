import { fault } from '#operator';

export default fault({
  id: 'invalid-token-crashes-share',
  story:
    'device-phone-number expects introspection to tell of a token; where it tells nothing, the handler breaks.',
  caughtBy: ['token-use/invalid-share'],
  bend: {
    api: (call, next, inside) => {
      const isPresented = /^Bearer \S/.test(call.headers.authorization ?? '');
      if (
        call.operation === 'device-phone-number' &&
        isPresented &&
        inside.accessTokenOf(call, true) === undefined
      ) {
        throw new TypeError('cannot read properties of undefined');
      }
      return next(call);
    },
  },
});
