import type { TrueVerdict } from './judge.ts';

const purposeIsAScope =
  'To it a purpose is a scope like any other: none, two and unknown ones are as good (CAMARA, Purpose as a scope).';
const refusesWith403 = 'It refuses with 403, and RFC 6749 5.2 says 400.';
const emptyRefusal = 'It refuses with a status and no body, and RFC 6749 5.2 wants JSON with an error.';
const scopeBeforeOpenid =
  'It says invalid_scope to what lacks openid, and CAMARA says invalid_request (Missing "openid" scope).';
const noPurposeRefused = 'No purpose is refused, so no refusal can be looked at.';

/** What is true of Glewlwyd 2.7.5 as Debian 12 has it, with secrets as proof of clients. */
export const glewlwydVerdict: TrueVerdict = {
  failed: {
    'authorization/claim-without-openid/claims-parameter': scopeBeforeOpenid,
    'authorization/claim-without-openid/phone-scope': scopeBeforeOpenid,
    'authorization/code-bound-to-client': refusesWith403,
    'authorization/code-bound-to-redirect-uri': refusesWith403,
    'authorization/code-expires': refusesWith403,
    'authorization/code-single-use': refusesWith403,
    'authorization/duplicate-parameter': 'It takes one of two values of a parameter (RFC 6749 3.1).',
    'authorization/max-age': 'Its auth_time is 0, which is the time of nothing (OIDC Core 2).',
    'authorization/no-cors': 'Every answer has Access-Control-Allow-Origin: * (RFC 9700 2.6).',
    'authorization/prompt-none-combined':
      'It gives a code to prompt=none beside another value (OIDC Core 3.1.2.1).',
    'authorization/purpose-invalid': purposeIsAScope,
    'authorization/purpose-missing': purposeIsAScope,
    'authorization/purpose-multiple': purposeIsAScope,
    'authorization/redirect-uri-at-token': emptyRefusal,
    'authorization/scope-missing':
      'It answers 403 with an empty body, and redirects no error (RFC 6749 4.1.2.1).',
    'authorization/silent':
      'With prompt=none it wants an id_token_hint, which no device has at its first sign-in.',
    'dpop/token-usable':
      'It gives DPoP tokens though its metadata do not offer them and its settings forbid them, and the API takes none.',
    'id-token/authentication-method': 'Its amr is session, whoever made the session.',
    'id-token/subject-stable':
      'With pairwise subjects it makes a new sub for every token: its table of subjects grows with each.',
    'pkce/downgrade': 'It does not mind a code_verifier where there was no code_challenge (RFC 9700 2.1.1).',
    'pkce/verifier-mismatch': refusesWith403,
    'pkce/verifier-missing': refusesWith403,
    'security/cors-token': 'The token endpoint has Access-Control-Allow-Origin: * together with credentials.',
    'tokens/client-authentication-missing':
      'It says 403 unauthorized_client to who does not prove itself, and RFC 6749 5.2 says invalid_client.',
    'tokens/code-missing': emptyRefusal,
    'tokens/code-unknown': refusesWith403,
    'tokens/duplicate-parameter': emptyRefusal,
    'tokens/grant-missing': emptyRefusal,
    'tokens/grant-unsupported': refusesWith403,
    'tokens/no-refresh-unasked': 'Every answer to a code has a refresh token.',
  },
  open: {
    'authorization/code-reuse-revokes': `Whether it noticed a replay, its answer does not tell. ${refusesWith403}`,
    'authorization/error-status': noPurposeRefused,
    'authorization/id-token-hint/refused':
      'It ends prompt=none with an error where the hint is the own one, too, as sub is another by then.',
    'authorization/iss': noPurposeRefused,
    'authorization/redirect-status': noPurposeRefused,
    'authorization/state-on-error': noPurposeRefused,
    'tokens/error-format': `The form of a refusal is judged where its status is right. ${refusesWith403}`,
  },
};

/** The same with a client that proves itself by private_key_jwt, as CAMARA wants it. */
export const glewlwydByAssertionVerdict: TrueVerdict = {
  failed: {
    'tokens/success':
      'It answers 400 where client_id is not also in the form, and RFC 7521 4.2 makes that optional beside an assertion.',
  },
  open: {
    'verify/own-number': 'Without a token nobody can ask.',
  },
};
