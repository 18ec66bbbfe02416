import { fault, metadataIn } from '#operator';

export default fault({
  id: 'backchannel-without-id-token',
  story: 'The backchannel was connected to the OAuth half of the server, which makes no ID tokens.',
  caughtBy: ['ciba/token'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next) => {
        await next();
        if (parameters.auth_req_id !== undefined) delete metadataIn(ctx)?.id_token;
      },
    },
  },
});
