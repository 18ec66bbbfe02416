import { fault } from '#operator';

export default fault({
  id: 'empty-bearer-crashes',
  story:
    'The token is what comes second when the header is split at the blank, and nobody counted the parts.',
  caughtBy: ['token-use/empty-bearer'],
  atPreflight: { caughtBy: ['token-use/empty-bearer'] },
  bend: {
    api: (call, next) => {
      if (/^Bearer *$/i.test(call.headers.authorization ?? '')) {
        throw new TypeError('cannot read properties of undefined');
      }
      return next(call);
    },
  },
});
