import { fault } from '#operator';

export default fault({
  id: 'extra-property-accepted',
  story: 'The JSON mapper drops properties that it does not know before the validation sees them.',
  caughtBy: ['verify/extra-property'],
  bend: {
    api: (call, next) =>
      next({
        ...call,
        body: call.body?.replace(/("phoneNumber":"[^"]*"),"(?!hashedPhoneNumber")\w+":"[^"]*"/, '$1'),
      }),
  },
});
