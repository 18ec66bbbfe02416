import { fault } from '#operator';

export default fault({
  id: 'correlator-unchecked-on-verify',
  story:
    'The pattern of the header is checked by newer handlers only, and verify has been there from the beginning.',
  caughtBy: ['correlator/invalid-verify'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (call.operation !== 'verify' || answer.status !== 400) return answer;
      const withoutHeader = await next({ ...call, headers: { ...call.headers, 'x-correlator': undefined } });
      return withoutHeader.status === 200 ? withoutHeader : answer;
    },
  },
});
