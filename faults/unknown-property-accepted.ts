import { fault } from '#operator';

export default fault({
  id: 'unknown-property-accepted',
  story:
    'Unknown properties are ignored for the sake of later versions, and what is left of the request is taken for a number that does not match.',
  caughtBy: ['verify/unknown-property'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const hasOnlyUnknown = /^\{"(?!(hashedPhoneNumber|phoneNumber)")[^"]*":/.test(call.body ?? '');
      return answer.status === 400 && hasOnlyUnknown
        ? { ...answer, status: 200, body: { devicePhoneNumberVerified: false } }
        : answer;
    },
  },
});
