import type { Preset } from './preset.ts';

/** Orange, where a gateway with errors of its own stands in front of the API. */
export const orange: Preset = {
  name: 'orange',
  about: 'Orange: fused scopes, a gateway with an envelope and a request id of its own',
  document: {
    // Documented: versions differ by country, and v1 is the newest that is public. Hosts are those of the country's partner.
    release: 'r1.3',
    authorization: {
      scope: {
        // Documented for Spain; with openid by the general pages.
        verify: 'openid dpv:FraudPreventionAndDetection#number-verification-verify-read',
      },
      pkce: 'none',
      prompt: 'omit',
      // Assumed: sent by hardly anybody, and harmless.
      nonce: 'send',
      clients: { main: { authentication: 'client_secret_basic' } },
    },
    operations: ['verify'],
    tolerances: {
      // Documented: answers carry this one.
      correlatorHeader: 'X-OAPI-Request-Id',
      errorEnvelope: {
        // Documented: { code, message, description, infoURL }, with a number as code.
        code: '/code',
        message: '/message',
        // Documented: missing, invalid and expired credentials. 53, too many requests, comes with 403 and stays a failure.
        codes: { '40': 'UNAUTHENTICATED', '41': 'UNAUTHENTICATED', '42': 'UNAUTHENTICATED' },
      },
    },
  },
};
