import { fault } from '#operator';

export default fault({
  id: 'missing-plus-added',
  story: 'Older clients send numbers without the plus sign, so the operator puts it in front of bare digits.',
  caughtBy: ['verify/malformed-number/without-plus'],
  bend: {
    api: (call, next) =>
      next({ ...call, body: call.body?.replace(/"phoneNumber":"(?=\d)/, '"phoneNumber":"+') }),
  },
});
