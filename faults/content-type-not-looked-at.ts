import { fault } from '#operator';

export default fault({
  id: 'content-type-not-looked-at',
  story: 'The handler parses whatever body there is as JSON, and has never heard of Content-Type.',
  caughtBy: ['verify/media-type/text', 'verify/media-type/xml'],
  bend: {
    api: (call, next) => next({ ...call, headers: { ...call.headers, 'content-type': 'application/json' } }),
  },
});
