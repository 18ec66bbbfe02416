/** What must stand, and must not, in the bytes of a request that a check spoils. */
export interface WireCase {
  readonly check: string;
  readonly leg: 'api' | 'token' | 'backchannel' | 'device' | 'offNetwork';
  /** Which request of the leg, from 0, or from the end by a negative number; the last where absent. */
  readonly at?: number;
  readonly has?: readonly RegExp[];
  readonly lacks?: readonly RegExp[];
  /** The exact body. */
  readonly body?: string | ((phoneNumber: string) => string);
}

const authorizationHeader = /^authorization:/im;
const noBody = { body: '', lacks: [/^content-type:/im, /^content-length:/im, /^transfer-encoding:/im] };
const inUtf8 = (text: string) => Buffer.from(text).toString('latin1');
const asked = (phoneNumber: string) => JSON.stringify({ phoneNumber });

const api: readonly Omit<WireCase, 'leg'>[] = [
  { check: 'token-use/missing-verify', at: 0, has: [/^authorization: Bearer [\w-]{20,}\r$/m], body: asked },
  { check: 'token-use/missing-verify', lacks: [authorizationHeader], body: asked },
  { check: 'token-use/missing-share', ...noBody, lacks: [authorizationHeader, ...noBody.lacks] },
  { check: 'token-use/wrong-scheme', at: 1, has: [/^authorization: [\w-]{20,}\r$/m] },
  { check: 'token-use/wrong-scheme', has: [/^authorization: Token [\w-]{20,}\r$/m] },
  { check: 'token-use/scheme-case', has: [/^authorization: bearer [\w-]{20,}\r$/m] },
  {
    check: 'token-use/query-token',
    has: [/^GET \S+\/device-phone-number\?access_token=[\w-]{20,} HTTP/],
    lacks: [authorizationHeader],
  },
  { check: 'errors/code-401', at: 0, has: [/^authorization: Basic bm9ib2R5Om5vdGhpbmc=\r$/m], body: asked },
  { check: 'errors/authentication-first', at: 2, lacks: [authorizationHeader], body: '{"phoneNumber":' },
  { check: 'errors/unknown-path', has: [/^POST \/number-verification\/v2\/verify\/extra HTTP/], body: asked },
  {
    check: 'verify/body-missing',
    has: [/^content-type: application\/json\r$/m, /^content-length: 0\r$/m],
    body: '',
  },
  { check: 'verify/body-empty', has: [/^content-length: 2\r$/m], body: '{}' },
  { check: 'verify/malformed-json', at: 1, body: (number) => asked(number).slice(0, -2) },
  { check: 'verify/malformed-json', at: 2, body: (number) => asked(number).replace('}', ',}') },
  { check: 'verify/not-an-object', at: 1, body: '[]' },
  { check: 'verify/not-an-object', at: 2, body: '"text"' },
  { check: 'verify/not-an-object', at: 3, body: 'null' },
  { check: 'verify/wrong-type/number', body: (number) => `{"phoneNumber":${number.slice(1)}}` },
  { check: 'verify/wrong-type/null', body: '{"phoneNumber":null}' },
  { check: 'verify/malformed-hash/empty', body: '{"hashedPhoneNumber":""}' },
  { check: 'verify/hash-upper-case', at: 1, has: [/\{"hashedPhoneNumber":"[0-9A-F]{64}"\}$/] },
  {
    check: 'verify/disguised-number/trailing-newline',
    body: (number) => asked(number).replace('"}', '\\n"}'),
  },
  {
    check: 'verify/disguised-number/full-width-plus',
    body: (number) => inUtf8(asked(`\uFF0B${number.slice(1)}`)),
  },
  { check: 'verify/charset', has: [/^content-type: application\/json; charset=utf-8\r$/m], body: asked },
  {
    check: 'verify/method',
    ...noBody,
    has: [/^GET \/number-verification\/v2\/verify\?phoneNumber=%2B\d+ HTTP/],
  },
  {
    check: 'share/method',
    has: [/^POST \S+\/device-phone-number HTTP/, /^content-type: application\/json\r$/m],
    body: '{}',
  },
  {
    check: 'share/input-ignored',
    ...noBody,
    has: [/\?phoneNumber=%2B\d+&msisdn=\d+ HTTP/, /^x-msisdn: \d+\r$/m, /^x-network-info: \+\d+\r$/m],
  },
  { check: 'correlator/absent', lacks: [/correlator/i], body: asked },
  { check: 'correlator/empty', has: [/^x-correlator: ?\r$/m] },
  {
    check: 'correlator/header-case',
    has: [/^X-CORRELATOR: upper-case-name-1\r$/m],
    lacks: [/^x-correlator/m],
  },
  { check: 'correlator/invalid-verify', has: [/^x-correlator: a@b c\r$/m] },
  { check: 'correlator/full-range', has: [/^x-correlator: (aZ9-_:;\.\/<>\{\}){19}aZ9-_:;\.\/\r$/m] },
];

const byForm = [/^POST \/token HTTP/, /^content-type: application\/x-www-form-urlencoded\r$/m];

const token: readonly Omit<WireCase, 'leg'>[] = [
  {
    check: 'tokens/success',
    has: [...byForm, /&client_assertion=/],
    lacks: [authorizationHeader, /client_id=/],
  },
  { check: 'tokens/get-refused', ...noBody, has: [/^GET \/token\?\S*client_assertion=\S+&code=\S+ HTTP/] },
  {
    check: 'tokens/client-authentication-missing',
    has: [...byForm, /\r\n\r\nclient_id=nv-main&/],
    lacks: [authorizationHeader, /client_assertion/, /client_secret/],
  },
  {
    check: 'tokens/secret-not-accepted',
    has: [...byForm, /^authorization: Basic [\w+/]+=*\r$/m, /[&\n]code=/],
    lacks: [/client_assertion/, /client_secret/],
  },
  { check: 'tokens/grant-missing', has: [...byForm, /&code=/], lacks: [/grant_type/] },
  { check: 'tokens/code-missing', has: [...byForm, /&grant_type=authorization_code/], lacks: [/[&\n]code=/] },
  { check: 'pkce/verifier-missing', has: [/&code=/], lacks: [/code_verifier/] },
  { check: 'pkce/verifier-mismatch', has: [/&code_verifier=w{43}$/] },
  { check: 'pkce/downgrade', has: [/&code_verifier=s{43}$/] },
  { check: 'pkce/s256', has: [/&code_verifier=(Az09-\._%7E){16}$/] },
  { check: 'authorization/code-bound-to-redirect-uri', has: [/redirect_uri=https%3A%2F%2F\S+-elsewhere&/] },
  // The second client authenticates by Basic, and the code is the first one's.
  {
    check: 'authorization/code-bound-to-client',
    has: [/^authorization: Basic /m],
    lacks: [/client_assertion/],
  },
  {
    check: 'ciba/request-id-bound-to-client',
    has: [/^authorization: Basic /m, /[&\n]auth_req_id=[\w-]{20,}/],
    lacks: [/client_assertion/],
  },
  { check: 'ciba/polling/pending', has: [...byForm, /[&\n]auth_req_id=[\w-]{20,}/] },
  {
    check: 'refresh/bound-to-client',
    has: [/^authorization: Basic /m, /[&\n]grant_type=refresh_token&refresh_token=[\w-]{20,}/],
    lacks: [/client_assertion/],
  },
  {
    check: 'refresh/client-authentication',
    has: [...byForm, /\r\n\r\nclient_id=nv-main&grant_type=refresh_token&refresh_token=[\w-]{20,}$/],
    lacks: [authorizationHeader, /client_assertion/, /client_secret/],
  },
  {
    check: 'refresh/scope-not-widened',
    at: 1,
    has: [
      /[&\n]grant_type=refresh_token&/,
      /[&\n]scope=\S+verify\+number-verification%3Adevice-phone-number%3Aread$/,
    ],
  },
  {
    check: 'refresh/token',
    has: [/[&\n]grant_type=refresh_token&refresh_token=[\w-]{20,}$/],
    lacks: [/scope=/],
  },
  { check: 'refresh/unknown', has: [/&refresh_token=this-token-was-never-given-to-anybody$/] },
];

const jwt = '[\\w-]+\\.[\\w-]+';

const backchannel: readonly Omit<WireCase, 'leg'>[] = [
  {
    check: 'ciba/signed-request/accepted',
    has: [/&client_assertion=/, new RegExp(`&request=${jwt}\\.[\\w-]+$`)],
    lacks: [/login_hint=/, /scope=/],
  },
  {
    check: 'ciba/signed-request/only-inner',
    at: 0,
    has: [/&client_assertion=/, new RegExp(`&request=${jwt}\\.[\\w-]+&login_hint=operatortoken%3A[\\w-]+$`)],
    lacks: [/scope=/],
  },
  {
    check: 'ciba/signed-request/signature/unsigned',
    has: [new RegExp(`&request=${jwt}\\.$`)],
    lacks: [/login_hint=/],
  },
  {
    check: 'ciba/signed-request/signature/foreign-key',
    has: [new RegExp(`&request=${jwt}\\.[\\w-]+$`)],
    lacks: [/login_hint=/],
  },
];

const device: readonly Omit<WireCase, 'leg'>[] = [
  { check: 'authorization/duplicate-parameter', has: [/[?&]scope=([^& ]+)\S*&scope=\1[& ]/] },
  {
    check: 'authorization/post',
    has: [/^POST \S+\/authorize HTTP/, /\r\n\r\nresponse_type=code&client_id=nv-main&/],
  },
  { check: 'authorization/client-missing', has: [/[?&]response_type=code&/], lacks: [/client_id/] },
  { check: 'authorization/redirect-uri-missing', has: [/[?&]client_id=/], lacks: [/redirect_uri/] },
  { check: 'authorization/redirect-uri-exact/trailing-slash', has: [/&redirect_uri=[^&]+callback%2F[& ]/] },
  {
    check: 'authorization/redirect-uri-exact/added-query',
    has: [/&redirect_uri=[^&]+callback%3Fmore%3D1[& ]/],
  },
  { check: 'authorization/response-type-missing', has: [/[?&]client_id=/], lacks: [/response_type/] },
  {
    check: 'authorization/response-type-unsupported/code-id_token',
    has: [/[?&]response_type=code\+id_token[& ]/],
  },
  { check: 'authorization/prompt-implied', lacks: [/prompt/] },
  { check: 'authorization/prompt-none-combined', has: [/[?&]prompt=none\+login[& ]/] },
  { check: 'authorization/purpose-missing', has: [/[?&]scope=openid\+number-verification/], lacks: [/dpv/] },
  { check: 'authorization/state-on-success', has: [/[?&]state=a\+b%2Bc%2F%25%3D%26d(%7E|~)[& ]/] },
  { check: 'authorization/no-cors', has: [/^origin: https:\/\/harness\.invalid\r$/m] },
  { check: 'pkce/absent', at: 0, has: [/[?&]nonce=/], lacks: [/code_challenge/] },
  { check: 'pkce/plain-refused', has: [/[?&]code_challenge_method=plain[& ]/, /[?&]code_challenge=/] },
  { check: 'id-token/absent-without-openid', at: 0, lacks: [/openid/], has: [/[?&]scope=dpv%3A/] },
];

const offNetwork: readonly Omit<WireCase, 'leg'>[] = [
  { check: 'authorization/off-network', has: [/[?&]prompt=none[& ]/] },
  { check: 'authorization/off-network-no-fallback', lacks: [/prompt/] },
  { check: 'authorization/login-hint-off-network', has: [/[?&]login_hint=tel%3A%2B\d+[& ]/] },
  { check: 'authorization/header-off-network', has: [/^x-msisdn: \d+\r$/m, /^msisdn: \+\d+\r$/m] },
];

/** Every case. */
export const wireCases: readonly WireCase[] = [
  ...api.map((one) => ({ ...one, leg: 'api' as const })),
  ...token.map((one) => ({ ...one, leg: 'token' as const })),
  ...backchannel.map((one) => ({ ...one, leg: 'backchannel' as const })),
  ...device.map((one) => ({ ...one, leg: 'device' as const })),
  ...offNetwork.map((one) => ({ ...one, leg: 'offNetwork' as const })),
];
