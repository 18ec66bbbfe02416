import { fault } from '#operator';

export default fault({
  id: 'correlator-unchecked-on-share',
  story:
    'A request by GET has no body, so device-phone-number runs without the validation that would check its headers as well.',
  caughtBy: ['correlator/invalid-share'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (call.operation !== 'device-phone-number' || answer.status !== 400) return answer;
      const withoutHeader = await next({ ...call, headers: { ...call.headers, 'x-correlator': undefined } });
      return withoutHeader.status === 200 ? withoutHeader : answer;
    },
  },
});
