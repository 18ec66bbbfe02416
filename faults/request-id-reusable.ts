import { fault } from '#operator';

export default fault({
  id: 'request-id-reusable',
  story: 'The result of an authentication stays in the cache until it expires, and every poll gets it.',
  caughtBy: ['ciba/request-id-single-use'],
  bend: { rules: { authenticationRequestsAreSingleUse: false } },
});
