import { fault } from '#operator';

export default fault({
  id: 'number-by-any-method',
  story: 'The route of device-phone-number was declared for every method, as the framework does by default.',
  caughtBy: ['share/method', 'share/other-methods/put', 'share/other-methods/delete'],
  bend: {
    api: (call, next) => next(call.operation === 'device-phone-number' ? { ...call, method: 'GET' } : call),
  },
});
