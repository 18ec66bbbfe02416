import type { Preset, PresetDocument } from './preset.ts';

// Documented: developers.opengateway.telefonica.com, Number Verification, sandbox; scopes as of API v1 and later.
const common: PresetDocument = {
  authorization: {
    endpoints: {
      authorization: 'https://sandbox.opengateway.telefonica.com/apigateway/authorize',
      token: 'https://sandbox.opengateway.telefonica.com/apigateway/token',
    },
    scope: {
      verify: 'dpv:FraudPreventionAndDetection number-verification:verify',
      'device-phone-number': 'dpv:ServiceProvision number-verification:device-phone-number:read',
    },
    pkce: 'none',
    // Assumed: the documented requests have none, and nothing says what becomes of one.
    prompt: 'omit',
    nonce: 'omit',
    // Documented as mandatory in production mode.
    loginHint: 'tel:+',
    clients: { main: { authentication: 'client_secret_basic' } },
  },
  // Documented: GET /device-phone-number is pending.
  operations: ['verify'],
};

const base = 'https://sandbox.opengateway.telefonica.com/apigateway/number-verification';

/** The Telefónica sandbox, API v1. */
export const telefonicaV1: Preset = {
  name: 'telefonica-v1',
  about: 'the sandbox of Telefónica Open Gateway, API v1',
  document: { ...common, release: 'r1.3', api: { baseUrl: `${base}/v1` } },
};

/** The Telefónica sandbox, API v2. */
export const telefonicaV2: Preset = {
  name: 'telefonica-v2',
  about: 'the sandbox of Telefónica Open Gateway, API v2',
  document: { ...common, release: 'r2.4', api: { baseUrl: `${base}/v2` } },
};
