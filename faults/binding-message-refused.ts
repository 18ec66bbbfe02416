import { fault } from '#operator';

export default fault({
  id: 'binding-message-refused',
  story: 'The messages are for a screen, this flow has none, and whoever sends one all the same is told so.',
  caughtBy: ['ciba/optional-parameters'],
  bend: {
    provider: {
      backchannel: async ({ ctx, parameters }, next) => {
        if (parameters.binding_message === undefined) return next();
        ctx.status = 400;
        ctx.body = { error: 'invalid_binding_message' };
      },
    },
  },
});
