import { fault } from '#operator';

export default fault({
  id: 'missing-hint-crashes',
  story: 'The hint is split at its colon before anybody has asked whether there is one.',
  caughtBy: ['ciba/hint-required'],
  bend: {
    provider: {
      backchannel: async ({ ctx, parameters }, next) => {
        const { login_hint: hint, request } = parameters;
        if ((hint ?? request) !== undefined) return next();
        ctx.status = 500;
        ctx.body = { error: 'server_error' };
      },
    },
  },
});
