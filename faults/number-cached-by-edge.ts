import { fault } from '#operator';

export default fault({
  id: 'number-cached-by-edge',
  story:
    'All answers to GET get the default headers of the content delivery network, and device-phone-number is a GET.',
  caughtBy: ['security/not-cacheable/device-phone-number'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return call.operation === 'device-phone-number' && answer.status === 200
        ? { ...answer, headers: { ...answer.headers, 'cache-control': 'public, max-age=60' } }
        : answer;
    },
  },
});
