import { fault } from '#operator';

export default fault({
  id: 'backchannel-answer-cacheable',
  story: 'Only answers with a token in them are kept out of caches, and an auth_req_id is none yet.',
  caughtBy: ['ciba/authentication-request'],
  bend: {
    provider: {
      backchannel: async ({ ctx }, next) => {
        await next();
        ctx.remove('cache-control');
      },
    },
  },
});
