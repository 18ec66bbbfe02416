import { fault } from '#operator';

export default fault({
  id: 'share-by-post',
  story:
    'The route of device-phone-number takes POST as well, for a client that could not send anything else.',
  caughtBy: ['share/method'],
  bend: {
    api: (call, next) =>
      next(
        call.operation === 'device-phone-number' && call.method === 'POST'
          ? { ...call, method: 'GET' }
          : call,
      ),
  },
});
