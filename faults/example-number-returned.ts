import { fault } from '#operator';

export default fault({
  id: 'example-number-returned',
  story:
    'device-phone-number was published from a mock, and returns the number that stands in the documentation.',
  caughtBy: ['ciba/end-to-end', 'consistency/share-then-verify', 'jwt-bearer/end-to-end', 'share/own-number'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return call.operation === 'device-phone-number' && answer.status === 200
        ? { ...answer, body: { devicePhoneNumber: '+123456789' } }
        : answer;
    },
  },
});
