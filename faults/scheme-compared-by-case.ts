import { fault } from '#operator';

export default fault({
  id: 'scheme-compared-by-case',
  story: 'The header has to begin with Bearer in exactly this spelling.',
  caughtBy: ['token-use/scheme-case'],
  bend: {
    api: (call, next) =>
      next(
        call.headers.authorization?.startsWith('Bearer ')
          ? call
          : { ...call, headers: { ...call.headers, authorization: undefined } },
      ),
  },
});
