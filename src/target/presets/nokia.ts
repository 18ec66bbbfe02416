import type { Preset } from './preset.ts';

/** Nokia Network as Code, behind RapidAPI. */
export const nokia: Preset = {
  name: 'nokia',
  about: 'Nokia Network as Code: an API key beside every token, a base path that passes through',
  document: {
    // Assumed: the documented path ends in v0, and the answers are those of 1.0.0.
    release: 'r1.3',
    // The root, the host of the key, and the endpoints are what the portal says.
    headers: { api: { 'X-RapidAPI-Key': { env: 'RAPIDAPI_KEY' } } },
    authorization: {
      // Documented by the SDK; the sample app asks for number-verification:verify alone.
      scope: { verify: 'dpv:FraudPreventionAndDetection number-verification:verify' },
      pkce: 'none',
      prompt: 'omit',
      nonce: 'omit',
      loginHint: '+',
      // Documented: HTTP Basic.
      clients: { main: { authentication: 'client_secret_basic' } },
    },
    operations: ['verify'],
  },
};
