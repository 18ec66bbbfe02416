import { fault } from '#operator';

export default fault({
  id: 'token-as-correlator',
  story:
    'To find a call again in the logs the gateway uses what it has of each, its token, and sends that back as the correlator.',
  caughtBy: [
    'correlator/echoed-share',
    'correlator/echoed-verify',
    'correlator/full-range',
    'correlator/header-case',
    'share/success',
    'verify/success',
  ],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const token = inside.accessTokenOf(call, true);
      return answer.status === 200 && token !== undefined
        ? { ...answer, headers: { ...answer.headers, 'x-correlator': token.value } }
        : answer;
    },
  },
});
