import { fault, redirectParameters } from '#operator';

export default fault({
  id: 'off-network-json',
  story:
    'The look-up of the subscriber is a service of its own, and what it answers when it finds nobody is handed through: a 403 in JSON that leaves the browser stranded on the authorization endpoint.',
  caughtBy: ['authorization/off-network'],
  atPreflight: {
    caughtBy: ['authorization/off-network'],
    blinds: [
      'authorization/client-missing',
      'authorization/client-unknown',
      'authorization/duplicate-parameter',
      'authorization/error-status',
      'authorization/flow-not-agreed',
      'authorization/iss',
      'authorization/login-hint-tolerated',
      'authorization/no-cors',
      'authorization/post',
      'authorization/redirect-uri-exact/added-query',
      'authorization/redirect-uri-exact/further-segment',
      'authorization/redirect-uri-exact/other-case',
      'authorization/redirect-uri-exact/trailing-slash',
      'authorization/redirect-uri-missing',
      'authorization/redirect-uri-unregistered',
      'authorization/redirect-status',
      'authorization/request-uri',
      'authorization/response-type-missing',
      'authorization/response-type-unsupported/code-id_token',
      'authorization/response-type-unsupported/id_token',
      'authorization/response-type-unsupported/token',
      'authorization/scope-missing',
      'authorization/state-on-error',
      'authorization/unknown-parameter',
      'pkce/method-unsupported',
      'pkce/plain-refused',
      'request-object/accepted',
      'request-object/audience/foreign',
      'request-object/audience/missing',
      'request-object/issued-in-future',
      'request-object/lifetime/an-hour',
      'request-object/lifetime/expired',
      'request-object/mandatory-claims/exp',
      'request-object/mandatory-claims/iat',
      'request-object/mandatory-claims/iss',
      'request-object/outer-mismatch',
      'request-object/outer-required/response-type',
      'request-object/outer-required/scope',
    ],
  },
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next, inside) => {
        await next();
        if (parameters.prompt !== 'none' || inside.simAt(ctx.req.socket) !== undefined) return;
        if (redirectParameters(ctx).get('error') !== 'login_required') return;
        ctx.remove('location');
        ctx.status = 403;
        ctx.body = { code: 'NETWORK_NOT_RECOGNISED', message: 'No subscriber at this address' };
      },
    },
  },
});
