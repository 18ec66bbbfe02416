import type { Preset } from './preset.ts';

/** IPification, a Keycloak in front of many operators. */
export const ipification: Preset = {
  name: 'ipification',
  about: 'IPification: a Keycloak, hints of digits alone, a scope of its own',
  document: {
    // Assumed: the API itself is a vendor's own; what stands behind is judged as the newest release that is out.
    release: 'r3.2',
    authorization: {
      // Documented: the Android and iOS guides.
      endpoints: {
        authorization: 'https://api.ipification.com/auth/realms/ipification/protocol/openid-connect/auth',
        // Assumed: by the rules of Keycloak.
        token: 'https://api.ipification.com/auth/realms/ipification/protocol/openid-connect/token',
        jwks: 'https://api.ipification.com/auth/realms/ipification/protocol/openid-connect/certs',
      },
      scope: { verify: 'openid ip:phone_verify' },
      pkce: 'none',
      prompt: 'omit',
      nonce: 'omit',
      // Documented: E.164 without plus.
      loginHint: 'digits',
      // Assumed: a secret is documented, and not how it is sent.
      clients: { main: { authentication: 'client_secret_post' } },
    },
    operations: ['verify'],
  },
};
