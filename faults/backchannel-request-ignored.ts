import { fault } from '#operator';

export default fault({
  id: 'backchannel-request-ignored',
  story:
    'Signed requests were built into the authorization endpoint; the backchannel was added later, without them.',
  caughtBy: ['ciba/signed-request/accepted'],
  blinds: [
    'ciba/signed-request/audience/foreign',
    'ciba/signed-request/audience/missing',
    'ciba/signed-request/expired',
    'ciba/signed-request/only-inner',
    'ciba/signed-request/signature/foreign-key',
    'ciba/signed-request/signature/unsigned',
  ],
  bend: {
    provider: {
      backchannel: ({ parameters }, next) => {
        delete parameters.request;
        return next();
      },
    },
  },
});
