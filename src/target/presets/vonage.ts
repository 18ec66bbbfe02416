import type { Preset, PresetDocument } from './preset.ts';

const scope = 'dpv:FraudPreventionAndDetection#number-verification-verify-read';

const common: PresetDocument = {
  // Assumed: CAMARA 0.3.1 is what is documented, and r1.3 the oldest release that this suite knows.
  release: 'r1.3',
  // Documented: the API reference of Number Verification.
  api: { baseUrl: 'https://api-eu.vonage.com/camara/number-verification/v031' },
  operations: ['verify'],
};

const authorization = {
  endpoints: {
    authorization: 'https://oidc.idp.vonage.com/oauth2/auth',
    token: 'https://api-eu.vonage.com/oauth2/token',
  },
  scope: { verify: `openid ${scope}` },
  pkce: 'none',
  // Assumed: no documented request has a prompt or a nonce.
  prompt: 'omit',
  nonce: 'omit',
  loginHint: '+',
  // Documented: a JWT of the application, made with its key, as bearer.
  clients: { main: { authentication: 'bearer' } },
} as const;

/** Vonage, with an authorization request of the client's own. */
export const vonage: Preset = {
  name: 'vonage',
  about: 'Vonage and what is built on it: fused scopes, and the JWT of an application as bearer',
  document: { ...common, authorization },
};

/** Vonage, where a call of the backend yields the URL for the device. */
export const vonageStart: Preset = {
  name: 'vonage-start',
  about: 'Vonage by network enablement: a call of the backend is answered with the authorize URL',
  document: {
    ...common,
    authorization: {
      ...authorization,
      endpoints: { token: authorization.endpoints.token },
      start: {
        url: 'https://api-eu.vonage.com/v0.1/network-enablement',
        authentication: 'client',
        // Assumed in its details: the reference shows a number, scopes and a state.
        body: { phone_number: '{phone_number}', scopes: [scope], state: '{state}' },
        urlAt: `/scopes/${scope}/auth_url`,
      },
    },
  },
};
