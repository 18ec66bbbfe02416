import { fault } from '#operator';

export default fault({
  id: 'scheme-compared-by-case',
  story: 'The header has to begin with Bearer, or with DPoP, in exactly this spelling.',
  caughtBy: ['token-use/scheme-case'],
  bend: {
    api: (call, next) =>
      next(
        /^(Bearer|DPoP) /.test(call.headers.authorization ?? '')
          ? call
          : { ...call, headers: { ...call.headers, authorization: undefined } },
      ),
  },
});
