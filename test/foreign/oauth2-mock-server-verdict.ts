import type { TrueVerdict } from './judge.ts';

const codeForAll = 'It gives a code to whoever asks, on whatever network.';
const noClients = 'It knows no clients, and asks none to prove itself.';
const redirectsAnywhere = 'It knows no clients, and so no redirect URIs: it redirects to where it is told.';
const looksAtNoScope = 'It looks at no scope (RFC 6749 3.3), and at no purpose (CAMARA, Purpose as a scope).';
const notTheFormOfOAuth =
  'It refuses, but by application/problem+json without the member error (RFC 6749 5.2 and 4.1.2.1).';
const onlyTheVerifier = 'It takes the code_verifier for all of the code: without one, anything is redeemed.';
const noPurposeRefused = 'No purpose is refused, so no refusal can be looked at.';

/** What is true of oauth2-mock-server 9.3.0, read from its source and from the standards. */
export const mockServerVerdict: TrueVerdict = {
  failed: {
    'authorization/claim-without-openid/claims-parameter': looksAtNoScope,
    'authorization/claim-without-openid/phone-scope': looksAtNoScope,
    'authorization/client-missing': noClients,
    'authorization/client-unknown': noClients,
    'authorization/code-bound-to-client': noClients,
    'authorization/code-bound-to-redirect-uri': 'It never looks at redirect_uri when a code is redeemed.',
    'authorization/code-reuse-revokes': 'Its tokens are JWTs, and it remembers none that it could revoke.',
    'authorization/code-single-use': `A second redemption finds no challenge any more. ${notTheFormOfOAuth}`,
    'authorization/duplicate-parameter': `It throws. ${notTheFormOfOAuth}`,
    'authorization/header-off-network': codeForAll,
    'authorization/login-hint-off-network': codeForAll,
    'authorization/max-age': 'Its ID tokens have no auth_time, which max_age demands (OIDC Core 2).',
    'authorization/no-cors': 'Every answer has Access-Control-Allow-Origin: * (RFC 9700 2.6).',
    'authorization/off-network': codeForAll,
    'authorization/off-network-no-fallback': codeForAll,
    'authorization/post': 'It has no route for POST at the authorization endpoint (OIDC Core 3.1.2.1).',
    'authorization/prompt-none-combined': 'It never looks at prompt.',
    'authorization/purpose-invalid': looksAtNoScope,
    'authorization/purpose-missing': looksAtNoScope,
    'authorization/purpose-multiple': looksAtNoScope,
    'authorization/redirect-uri-at-token': 'It never looks at redirect_uri when a code is redeemed.',
    'authorization/redirect-uri-exact/added-query': redirectsAnywhere,
    'authorization/redirect-uri-exact/further-segment': redirectsAnywhere,
    'authorization/redirect-uri-exact/other-case': redirectsAnywhere,
    'authorization/redirect-uri-exact/trailing-slash': redirectsAnywhere,
    'authorization/redirect-uri-unregistered': redirectsAnywhere,
    'authorization/request-uri': 'It never looks at request_uri, and gives a code as if there were none.',
    'authorization/response-type-missing':
      'It says unsupported_response_type, and a missing parameter is an invalid_request (RFC 6749 4.1.2.1).',
    'authorization/scope-missing': looksAtNoScope,
    'authorization/scope-unknown': looksAtNoScope,
    'authorization/session-not-reused': codeForAll,
    'discovery/client-authentication': 'It names none as the only way in which clients authenticate.',
    'discovery/pairwise-subjects': 'It names public alone.',
    'discovery/request-objects': 'It says nothing of request objects.',
    'id-token/absent-without-openid': 'It puts an ID token into every answer to a code.',
    'id-token/subject-pairwise': 'Its only user is johndoe, to every client.',
    'pkce/downgrade': notTheFormOfOAuth,
    'pkce/method-unsupported': `It throws, and redirects no error (RFC 7636 4.4.1). ${notTheFormOfOAuth}`,
    'pkce/plain-refused': 'It takes the method plain, and announces it.',
    'pkce/verifier-mismatch': notTheFormOfOAuth,
    'pkce/verifier-missing': onlyTheVerifier,
    'tokens/client-authentication-missing': noClients,
    'tokens/code-missing': onlyTheVerifier,
    'tokens/code-unknown': notTheFormOfOAuth,
    'tokens/duplicate-parameter': notTheFormOfOAuth,
    'tokens/error-format': notTheFormOfOAuth,
    'tokens/grant-missing': notTheFormOfOAuth,
    'tokens/grant-unsupported': 'It takes the grant type password, of any user with any password.',
    'tokens/json-refused': 'It reads JSON as well as forms.',
    'tokens/no-refresh-unasked': 'It puts a refresh token into every answer to a code.',
  },
  open: {
    'authorization/error-status': noPurposeRefused,
    'authorization/iss': noPurposeRefused,
    'authorization/redirect-status': noPurposeRefused,
    'authorization/state-on-error': noPurposeRefused,
  },
};
