import type { Preset } from './preset.ts';

/** Infobip: names of parameters and an envelope of its own. */
export const infobip: Preset = {
  name: 'infobip',
  about: 'Infobip: parameters in camel case, errors in a requestError',
  document: {
    release: 'r1.3',
    authorization: {
      // Documented in its OpenAPI file; hosts belong to the account.
      rename: { client_id: 'clientId', redirect_uri: 'redirectUrl' },
      loginHint: 'tel:+',
      pkce: 'none',
      prompt: 'omit',
      nonce: 'omit',
      scope: { verify: 'dpv:FraudPreventionAndDetection number-verification:verify' },
      // Documented: Basic is one of several ways.
      clients: { main: { authentication: 'client_secret_basic' } },
    },
    operations: ['verify'],
    tolerances: {
      errorEnvelope: {
        code: '/requestError/serviceException/messageId',
        message: '/requestError/serviceException/text',
        // Documented: UNAUTHORIZED, BAD_REQUEST, FORBIDDEN.
        codes: {
          UNAUTHORIZED: 'UNAUTHENTICATED',
          BAD_REQUEST: 'INVALID_ARGUMENT',
          FORBIDDEN: 'PERMISSION_DENIED',
        },
      },
    },
  },
};

/** Konera: refresh tokens, and a correlator by another name. */
export const konera: Preset = {
  name: 'konera',
  about: 'Konera: offline_access in every request, x-correlation-id for x-correlator',
  document: {
    // Documented: v1.
    release: 'r1.3',
    authorization: {
      scope: {
        verify: 'openid dpv:FraudPreventionAndDetection number-verification:verify offline_access',
      },
      prompt: 'none',
      pkce: 'none',
      clients: { main: { authentication: 'client_secret_post' } },
    },
    operations: ['verify'],
    tolerances: { correlatorHeader: 'x-correlation-id' },
  },
};

/** Aduna: a start call, of which its SDKs tell. */
export const aduna: Preset = {
  name: 'aduna',
  about: 'Aduna: a call of the backend is answered with what the device opens',
  document: {
    // Documented by its SDKs: API v2. The base URL is told when one is onboarded: write it into api, endpoints and start.url.
    release: 'r3.2',
    authorization: {
      scope: {
        verify: 'openid dpv:FraudPreventionAndDetection number-verification:verify',
        'device-phone-number':
          'openid dpv:FraudPreventionAndDetection number-verification:device-phone-number:read',
      },
      start: {
        // Assumed in its members: that there is a call auth-info, and where the URL stands, is public.
        body: {
          scope: '{scope}',
          state: '{state}',
          nonce: '{nonce}',
          redirectUri: '{redirect_uri}',
          phoneNumber: '{phone_number}',
          codeChallenge: '{code_challenge}',
        },
        authentication: 'client',
        urlAt: '/networkBasedAuthZData/url',
      },
      clients: { main: { authentication: 'client_secret_basic' } },
    },
  },
};
