import { fault, metadataIn } from '#operator';

export default fault({
  id: 'fast-poll-cancels-request',
  story: 'Who polls too fast is taken for an attacker who tries ids, and his request is cancelled.',
  caughtBy: ['ciba/polling/too-fast'],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next, inside) => {
        await next();
        const isTooFast = metadataIn(ctx)?.error === 'slow_down';
        // Nobody's from now on, as if it had been deleted.
        if (isTooFast) {
          const id = String(parameters.auth_req_id);
          inside.store.change('BackchannelAuthenticationRequest', id, { clientId: 'nobody' });
        }
      },
    },
  },
});
