const kinds: Readonly<Record<string, string>> = {
  code: 'code',
  access_token: 'token',
  token: 'token',
  id_token: 'id-token',
  id_token_hint: 'id-token',
  refresh_token: 'refresh-token',
  client_secret: 'secret',
  client_assertion: 'assertion',
  assertion: 'assertion',
  request: 'request-object',
  code_verifier: 'verifier',
  auth_req_id: 'auth-req-id',
  password: 'secret',
  phonenumber: 'number',
  hashedphonenumber: 'number',
  devicephonenumber: 'number',
  phone_number: 'number',
  login_hint: 'number',
  msisdn: 'number',
  'x-msisdn': 'number',
  'x-up-calling-line-id': 'number',
};

// In JSON these are ordinary words: an error has a code, a document may have a request.
const notInJson = new Set(['code', 'request', 'token', 'assertion']);

/** What kind of secret stands in a parameter or header of this name; undefined for none. */
export function kindOfParameter(name: string): string | undefined {
  return kinds[name.toLowerCase()];
}

/** What kind of secret stands in a JSON member of this name; undefined for none. */
export function kindOfMember(name: string): string | undefined {
  return notInJson.has(name.toLowerCase()) ? undefined : kindOfParameter(name);
}

const credentialHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'dpop']);

/** Tells whether a header (lower case) carries credentials. */
export function isSensitiveHeader(name: string): boolean {
  return credentialHeaders.has(name);
}
