import { fault, metadataIn } from '#operator';

export default fault({
  id: 'approval-on-device',
  story:
    'CIBA came with a push message to the subscriber, who has to approve; nobody told the server that an operator token needs none.',
  caughtBy: ['ciba/token'],
  blinds: [
    'ciba/end-to-end',
    'ciba/request-id-bound-to-client',
    'ciba/request-id-single-use',
    'ciba/request-id-unknown',
    'ciba/signed-request/only-inner',
    'dpop/token-type/ciba',
  ],
  bend: {
    provider: {
      backchannel: async ({ ctx }, next, inside) => {
        await next();
        const id = String(metadataIn(ctx)?.auth_req_id);
        inside.store.change('BackchannelAuthenticationRequest', id, { grantId: undefined });
      },
    },
  },
});
