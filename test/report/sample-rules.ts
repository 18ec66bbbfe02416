/** Rules for the sample run, by chapter: id, keyword and statement. Made up for the look of reports. */
export const sampleRules: Readonly<
  Record<string, readonly (readonly [id: string, level: string, rule: string])[]>
> = {
  discovery: [
    [
      'DISCOVERY-DOCUMENT',
      'MUST',
      'The issuer publishes its metadata below /.well-known/openid-configuration',
    ],
    [
      'DISCOVERY-ISSUER-EXACT',
      'MUST',
      'The issuer named in the metadata is the one they were fetched from, to the character',
    ],
    ['DISCOVERY-JWKS', 'MUST', 'The key set holds every key that signs an ID token, and no private part'],
    ['DISCOVERY-SCOPES', 'SHOULD', 'The metadata list the scopes of number verification'],
    ['DISCOVERY-PKCE', 'SHOULD', 'The metadata name S256 among the challenge methods'],
  ],
  authorization: [
    [
      'AUTH-CODE-SILENT',
      'MUST NOT',
      'A sign-in over mobile data shows no page and asks nothing of the subscriber',
    ],
    ['AUTH-CODE-STATE', 'MUST', 'The redirect carries the state of the request unchanged'],
    [
      'AUTH-CODE-OFF-NETWORK',
      'MUST',
      'A device that is not on mobile data gets an error redirect and no code',
    ],
    [
      'AUTH-CODE-REDIRECT-EXACT',
      'MUST',
      'A redirect address that differs from the registered one in any character is refused',
    ],
    ['AUTH-CODE-SINGLE-USE', 'MUST', 'An authorization code can be redeemed once'],
    ['AUTH-CODE-HEADER-SPOOF', 'MUST NOT', 'No header of the request can claim another phone number'],
    ['AUTH-CODE-PURPOSE', 'MUST', 'A scope with two purposes is refused with invalid_scope'],
    ['AUTH-CODE-LIFETIME', 'SHOULD', 'An authorization code expires within ten minutes'],
  ],
  tokens: [
    ['TOKEN-SINGLE-USE', 'MUST', 'An access token is restricted to a single API call'],
    ['TOKEN-LIFETIME', 'MUST', 'An access token lives for at most 300 seconds'],
    ['TOKEN-NO-REFRESH', 'MUST NOT', 'The token endpoint hands out no refresh token'],
    ['TOKEN-CACHE-HEADERS', 'MUST', 'A token response forbids every cache to keep it'],
    ['TOKEN-CLIENT-AUTH', 'MUST', 'A client that does not authenticate is refused with invalid_client'],
    ['TOKEN-ASSERTION-REPLAY', 'SHOULD', 'A client assertion is accepted once'],
  ],
  verify: [
    ['VERIFY-TRUE', 'MUST', 'The number of the connected SIM is verified as true'],
    ['VERIFY-FALSE', 'MUST', 'Any other number is verified as false, with status 200'],
    ['VERIFY-HASH', 'MUST', 'The hash of the number, plus sign included, is verified as true'],
    [
      'VERIFY-PHONE-PATTERN',
      'MUST',
      'A phone number without a plus sign is refused with 400 INVALID_ARGUMENT',
    ],
    ['VERIFY-BODY-BOTH', 'MUST', 'A request with a number and a hash is refused'],
    [
      'VERIFY-SCOPE',
      'MUST',
      'A token without the scope of the operation is refused with 403 PERMISSION_DENIED',
    ],
    ['VERIFY-NO-LEAK', 'MUST NOT', 'No answer of verify contains the number of the subscriber'],
    ['VERIFY-MEDIA-TYPE', 'MAY', 'A body that is not JSON is refused with 415'],
  ],
  'device-phone-number': [
    ['SHARE-CORRECT', 'MUST', 'The number of the connected SIM is returned in E.164 form with its plus sign'],
    ['SHARE-SCOPE', 'MUST', 'A token for verify cannot be used to read the number'],
    ['SHARE-NETWORK-ONLY', 'MUST', 'A token that was not obtained by network authentication is refused'],
  ],
  'api-authorization': [
    ['APIAUTH-MISSING', 'MUST', 'A call without a token is refused with 401 UNAUTHENTICATED'],
    ['APIAUTH-TAMPERED', 'MUST', 'A token with a changed signature is refused'],
    ['APIAUTH-QUERY', 'SHOULD NOT', 'A token in the query string is not accepted'],
  ],
  errors: [
    ['ERROR-SHAPE', 'MUST', 'An error has status, code and message, and the status is that of the response'],
    ['ERROR-MEDIA-TYPE', 'MUST', 'An error is sent as application/json'],
  ],
  correlator: [
    ['CORRELATOR-ECHO', 'MUST', 'The x-correlator of a request comes back in its response'],
    ['CORRELATOR-INVALID', 'SHOULD', 'An x-correlator outside its pattern is refused with 400'],
  ],
  security: [
    ['SECURITY-TLS', 'MUST', 'Every address that a token or a number passes is served by TLS 1.2 or later'],
    ['SECURITY-CACHING', 'SHOULD', 'Answers of the API are not cached'],
  ],
};
