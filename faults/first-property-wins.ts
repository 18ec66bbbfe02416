import { fault } from '#operator';

export default fault({
  id: 'first-property-wins',
  story: 'The handler looks for phoneNumber first, and does not look for a hash once it has found one.',
  caughtBy: ['verify/both-properties'],
  bend: {
    api: (call, next) =>
      next({
        ...call,
        body: call.body?.replace(/("phoneNumber":"[^"]*"),"hashedPhoneNumber":"[^"]*"/, '$1'),
      }),
  },
});
