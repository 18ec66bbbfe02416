// Made from spec/requirements/*.yaml by "npm run generate"; do not edit.
import type { Requirement } from '../src/model/requirement.ts';

/** The id of a rule in the catalogue. */
export type RequirementId =
  | 'APIAUTH-MISSING'
  | 'APIAUTH-EXPIRED'
  | 'APIAUTH-INVALID'
  | 'APIAUTH-SCHEME'
  | 'APIAUTH-SCHEME-CASE'
  | 'APIAUTH-TAMPERED'
  | 'APIAUTH-QUERY-TOKEN'
  | 'APIAUTH-WWW-AUTHENTICATE'
  | 'APIAUTH-WRONG-TOKEN-TYPE'
  | 'APIAUTH-2LEGGED'
  | 'APIAUTH-FOREIGN-TOKEN'
  | 'AUTH-CODE-PROMPT-NONE-SILENT'
  | 'AUTH-CODE-PROMPT-IMPLIED'
  | 'AUTH-CODE-PROMPT-NONE-COMBINED'
  | 'AUTH-CODE-OFFNET-ERROR'
  | 'AUTH-CODE-NO-INTERACTIVE-FALLBACK'
  | 'AUTH-CODE-CONSENT-MISSING'
  | 'AUTH-CODE-NETWORK-IDENTITY'
  | 'AUTH-CODE-LOGIN-HINT-TOLERATED'
  | 'AUTH-CODE-LOGIN-HINT-NO-OVERRIDE'
  | 'AUTH-CODE-SESSION-NOT-REUSED'
  | 'AUTH-CODE-HEADER-SPOOF'
  | 'AUTH-CODE-DUAL-STACK'
  | 'AUTH-CODE-SINGLE-USE'
  | 'AUTH-CODE-REUSE-REVOKES'
  | 'AUTH-CODE-LIFETIME'
  | 'AUTH-CODE-BOUND-TO-CLIENT'
  | 'AUTH-CODE-BOUND-TO-REDIRECT'
  | 'AUTH-CODE-ENTROPY'
  | 'AUTH-CODE-SUCCESS-REDIRECT'
  | 'AUTH-CODE-REDIRECT-302'
  | 'AUTH-CODE-STATE-ECHO'
  | 'AUTH-CODE-METHOD-POST'
  | 'AUTH-CODE-HEAD-HARMLESS'
  | 'AUTH-CODE-CLIENT-ID-INVALID'
  | 'AUTH-CODE-REDIRECT-URI-INVALID'
  | 'AUTH-CODE-REDIRECT-URI-EXACT'
  | 'AUTH-CODE-RESPONSE-TYPE-MISSING'
  | 'AUTH-CODE-RESPONSE-TYPE-UNSUPPORTED'
  | 'AUTH-CODE-SCOPE-UNKNOWN'
  | 'AUTH-CODE-SCOPE-NOT-ENTITLED'
  | 'AUTH-CODE-PURPOSE-MISSING'
  | 'AUTH-CODE-PURPOSE-MULTIPLE'
  | 'AUTH-CODE-PURPOSE-INVALID'
  | 'AUTH-CODE-OPENID-MISSING-CLAIM'
  | 'AUTH-CODE-DUPLICATE-PARAM'
  | 'AUTH-CODE-UNKNOWN-PARAM'
  | 'AUTH-CODE-ACR-VALUES-IGNORED'
  | 'AUTH-CODE-MAX-AGE'
  | 'AUTH-CODE-ID-TOKEN-HINT'
  | 'AUTH-CODE-REQUEST-URI'
  | 'AUTH-CODE-ERROR-STATUS'
  | 'AUTH-CODE-ISS-PARAM'
  | 'AUTH-CODE-NO-CORS'
  | 'AUTH-CODE-FLOW-NOT-NEGOTIATED'
  | 'CIBA-AUTHREQ-OPTOKEN'
  | 'CIBA-TOKEN-OPTOKEN'
  | 'CIBA-E2E-OFFNET'
  | 'CIBA-CLIENT-AUTH'
  | 'CIBA-HINT-REQUIRED'
  | 'CIBA-HINT-UNKNOWN'
  | 'CIBA-OPTOKEN-REPLAY'
  | 'CIBA-NON-SIM-HINT'
  | 'CIBA-SCOPE-PURPOSE'
  | 'CIBA-OPENID-MISSING'
  | 'CIBA-OPTIONAL-IGNORED'
  | 'CIBA-POLLING'
  | 'CIBA-AUTHREQID-BINDING'
  | 'CIBA-ACCESS-DENIED'
  | 'CIBA-SIGNED-REQUEST'
  | 'CONSISTENCY-SHARE-VERIFY'
  | 'CONSISTENCY-PLAIN-HASH'
  | 'CONSISTENCY-REPEATABLE'
  | 'CONSISTENCY-TOKENS-INTERLEAVED'
  | 'CONSISTENCY-RELEASE-FINGERPRINT'
  | 'CONSISTENCY-CLOCK'
  | 'CORRELATOR-ECHO-SUCCESS'
  | 'CORRELATOR-ECHO-ERRORS'
  | 'CORRELATOR-ABSENT'
  | 'CORRELATOR-EMPTY'
  | 'CORRELATOR-INVALID'
  | 'CORRELATOR-CHARSET-LENGTH'
  | 'CORRELATOR-HEADER-CASE'
  | 'CORRELATOR-NO-INJECTION'
  | 'DISCOVERY-DOCUMENT'
  | 'DISCOVERY-ISSUER-EXACT'
  | 'DISCOVERY-REQUIRED-FIELDS'
  | 'DISCOVERY-FLOWS-ADVERTISED'
  | 'DISCOVERY-CLIENT-AUTH'
  | 'DISCOVERY-PKCE'
  | 'DISCOVERY-IDTOKEN-ALGS'
  | 'DISCOVERY-SUBJECT-TYPES'
  | 'DISCOVERY-SCOPES'
  | 'DISCOVERY-REQUEST-OBJECT'
  | 'DISCOVERY-CIBA'
  | 'DISCOVERY-JWKS'
  | 'ERROR-SHAPE'
  | 'ERROR-STATUS-MATCH'
  | 'ERROR-CODE-400'
  | 'ERROR-CODE-401'
  | 'ERROR-CODE-403'
  | 'ERROR-DOCUMENTED'
  | 'ERROR-MESSAGE'
  | 'ERROR-AUTH-FIRST'
  | 'ERROR-UNKNOWN-PATH'
  | 'ERROR-NOT-501'
  | 'ERROR-5XX-429-SHAPE'
  | 'IDTOKEN-PRESENT'
  | 'IDTOKEN-ABSENT-WITHOUT-OPENID'
  | 'IDTOKEN-SIGNATURE'
  | 'IDTOKEN-ISS-AUD'
  | 'IDTOKEN-TIMES'
  | 'IDTOKEN-NONCE'
  | 'IDTOKEN-SUB-PRESENT'
  | 'IDTOKEN-SUB-NO-PII'
  | 'IDTOKEN-SUB-PAIRWISE'
  | 'IDTOKEN-SUB-STABLE-DISTINCT'
  | 'IDTOKEN-AMR-NETWORK'
  | 'IDTOKEN-AT-HASH'
  | 'IDTOKEN-NO-PHONE-CLAIM'
  | 'JWTB-TOKEN'
  | 'JWTB-NO-REFRESH'
  | 'JWTB-SHORT-LIVED'
  | 'JWTB-E2E-OFFNET'
  | 'JWTB-SCOPE-PARAM'
  | 'JWTB-SCOPE-CLAIM'
  | 'JWTB-SIGNATURE-ISS'
  | 'JWTB-AUD'
  | 'JWTB-LIFETIME'
  | 'JWTB-MANDATORY-CLAIMS'
  | 'JWTB-SUB-INVALID'
  | 'JWTB-TEL-SUB'
  | 'JWTB-CLIENT-NOT-ALLOWED'
  | 'JWTB-CONSENT'
  | 'JWTB-REPLAY-AND-CONFUSION'
  | 'AUTH-PKCE-S256'
  | 'AUTH-PKCE-VERIFIER-MISMATCH'
  | 'AUTH-PKCE-VERIFIER-MISSING'
  | 'AUTH-PKCE-DOWNGRADE'
  | 'AUTH-PKCE-METHOD-UNSUPPORTED'
  | 'AUTH-PKCE-PLAIN'
  | 'AUTH-PKCE-ABSENT-STATE-NONCE'
  | 'AUTH-RO-SUPPORTED'
  | 'AUTH-RO-AUD'
  | 'AUTH-RO-OUTER-REQUIRED'
  | 'AUTH-RO-OUTER-MISMATCH'
  | 'AUTH-RO-ONLY-INNER'
  | 'AUTH-RO-MANDATORY-CLAIMS'
  | 'AUTH-RO-IAT-FUTURE'
  | 'AUTH-RO-LIFETIME'
  | 'AUTH-RO-SIGNATURE'
  | 'AUTH-RO-REPLAY'
  | 'AUTH-RO-NOT-CLIENT-ASSERTION'
  | 'SCHEMA-STATUS'
  | 'SCHEMA-MEDIA-TYPE'
  | 'SCHEMA-HEADERS'
  | 'SCHEMA-NO-SERVER-ERROR'
  | 'SCHEMA-ERROR-BODY'
  | 'SECURITY-NO-PII-IN-URLS'
  | 'SECURITY-FORBIDDEN-HEADERS'
  | 'SECURITY-API-CACHING'
  | 'SECURITY-ACCESS-TOKEN-NO-PII'
  | 'SECURITY-NO-INTERNALS'
  | 'SECURITY-API-CORS'
  | 'SECURITY-RATE-LIMIT'
  | 'SECURITY-CHAIN-OWN-VALUES'
  | 'SHARE-SUCCESS-GENERIC'
  | 'SHARE-NUMBER-CORRECT'
  | 'SHARE-SCOPE'
  | 'SHARE-NBA-REQUIRED'
  | 'SHARE-TOKEN-WITHOUT-NUMBER'
  | 'SHARE-INPUT-IGNORED'
  | 'SHARE-METHOD'
  | 'TLS-HTTPS-ONLY'
  | 'TLS-MIN-VERSION'
  | 'TLS-CERT-VALID'
  | 'TLS-MODERN-CIPHERS'
  | 'TLS-NO-CLEARTEXT-HOP'
  | 'TOKEN-CLIENT-AUTH-ACCEPT'
  | 'TOKEN-CLIENT-AUTH-MISSING'
  | 'TOKEN-CLIENT-AUTH-OTHER-METHODS'
  | 'TOKEN-ASSERTION-SIGNATURE'
  | 'TOKEN-ASSERTION-AUD'
  | 'TOKEN-ASSERTION-ISS-SUB'
  | 'TOKEN-ASSERTION-EXPIRY'
  | 'TOKEN-ASSERTION-MAX-LIFETIME'
  | 'TOKEN-ASSERTION-JTI-REPLAY'
  | 'TOKEN-SUCCESS'
  | 'TOKEN-CACHE-HEADERS'
  | 'TOKEN-EXPIRES-IN'
  | 'TOKEN-SCOPE-GRANTED'
  | 'TOKEN-REFRESH-ONLY-OFFLINE'
  | 'TOKEN-GRANT-UNSUPPORTED'
  | 'TOKEN-PARAMS-MISSING'
  | 'TOKEN-CODE-INVALID'
  | 'TOKEN-REQUEST-FORM'
  | 'TOKEN-ERROR-FORMAT'
  | 'TOKEN-CLIENT-CREDENTIALS'
  | 'TOKEN-REFRESH-FLOW'
  | 'TOKEN-DPOP-GRACEFUL'
  | 'TOKEN-DPOP-REQUIRED'
  | 'TOKEN-DPOP-BINDING'
  | 'TOKEN-LIFETIME-300'
  | 'TOKEN-NO-REFRESH'
  | 'TOKEN-SINGLE-USE'
  | 'TOKEN-DPOP-CAMARA-CLAIMS'
  | 'VERIFY-HASH-PATTERN'
  | 'VERIFY-BODY-MISSING'
  | 'VERIFY-BODY-EMPTY-OBJECT'
  | 'VERIFY-BODY-UNKNOWN-ONLY'
  | 'VERIFY-BODY-BOTH'
  | 'VERIFY-BODY-EXTRA-PROPERTY'
  | 'VERIFY-BODY-WRONG-TYPE'
  | 'VERIFY-BODY-MALFORMED-JSON'
  | 'VERIFY-PHONE-PATTERN'
  | 'VERIFY-PHONE-PATTERN-EDGE'
  | 'VERIFY-PHONE-LENGTH-BOUNDS'
  | 'VERIFY-MEDIA-TYPE'
  | 'VERIFY-METHOD'
  | 'VERIFY-PLAIN-TRUE'
  | 'VERIFY-PLAIN-FALSE'
  | 'VERIFY-HASH-TRUE'
  | 'VERIFY-HASH-FALSE'
  | 'VERIFY-SUCCESS-GENERIC'
  | 'VERIFY-HASH-PLUS-INCLUDED'
  | 'VERIFY-HASH-CASE'
  | 'VERIFY-UNKNOWN-NUMBER-FALSE'
  | 'VERIFY-SCOPE'
  | 'VERIFY-NBA-REQUIRED'
  | 'VERIFY-TOKEN-WITHOUT-NUMBER'
  | 'VERIFY-TOKEN-DECIDES'
  | 'VERIFY-NO-NUMBER-LEAK'
  | 'VERSION-BASE-PATH';

/** The catalogue of rules, area by area. */
export const requirements: readonly Requirement[] = [
  {
    "id": "APIAUTH-MISSING",
    "area": "api-auth",
    "rule": "A request without Authorization header is refused with 401 UNAUTHENTICATED",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/Generic401",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Request without Authorization on both operations (verify with a valid body, share).",
    "expected": "401 UNAUTHENTICATED as ErrorInfo.",
    "differences": "An official scenario exists from r3.2; the rule stands in the Commonalities of every release.",
    "typicalFault": "The gateway answers 403 by itself, or with a body of its own that lacks code and status.",
    "remedy": "In the gateway, answer a missing Authorization header with 401 and write the error template by hand: status 401, code UNAUTHENTICATED and a message, as application/json. Do so on both routes.",
    "scenarios": {
      "r3.2": [
        "verify:@phone_number_verify_401.1_no_authorization_header",
        "share:@phone_number_verify_401.1_no_authorization_header"
      ],
      "r4.1": [
        "verify:@phone_number_verify_401.1_no_authorization_header",
        "share:@phone_number_verify_401.1_no_authorization_header"
      ]
    },
    "reading": "In r3.2 the scenarios of both feature files bear the same tag, so a scenario is known by its file and tag together."
  },
  {
    "id": "APIAUTH-EXPIRED",
    "area": "api-auth",
    "rule": "An expired access token is refused with 401 UNAUTHENTICATED",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/Generic401",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV CHANGELOG.md",
        "release": "r1.3",
        "heading": "expired token: UNAUTHENTICATED, formerly AUTHENTICATION_REQUIRED",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r1.3/CHANGELOG.md"
      }
    ],
    "stimulus": "An expired token on both operations (verify with a valid body, share).",
    "expected": "401 UNAUTHENTICATED as ErrorInfo. AUTHENTICATION_REQUIRED breaks the rule in every release, although r1.3 and r2.4 list that code.",
    "typicalFault": "The API allows for hours of clock skew, reads the state of the token from a cache that outlives it, or answers 403 in place of 401.",
    "remedy": "Compare exp (or the state that introspection reports) with the clock on every call, with a small skew at most, and keep no cached result beyond exp. Map an expired token to 401 UNAUTHENTICATED, not to AUTHENTICATION_REQUIRED.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify202_expired_access_token",
        "share:@NumberVerification_phone_number_share202_expired_access_token"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify202_expired_access_token",
        "share:@NumberVerification_phone_number_share202_expired_access_token"
      ],
      "r3.2": [
        "verify:@phone_number_verify_401.2_expired_access_token",
        "share:@phone_number_verify_401.2_expired_access_token"
      ],
      "r4.1": [
        "verify:@phone_number_verify_401.2_expired_access_token",
        "share:@phone_number_verify_401.2_expired_access_token"
      ]
    },
    "reading": "The documents of r1.3 and r2.4 list AUTHENTICATION_REQUIRED without saying when it applies; the scenario names UNAUTHENTICATED and decides. The scenario for verification uses a number that it never defines: we take the subscriber's."
  },
  {
    "id": "APIAUTH-INVALID",
    "area": "api-auth",
    "rule": "An unknown or senseless access token is refused with 401 UNAUTHENTICATED",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/Generic401",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Authorization: Bearer with random opaque string, random JWT-shaped string, very long (8 kB) string on both operations (verify with a valid body, share).",
    "expected": "401 UNAUTHENTICATED as ErrorInfo (8 kB may be 431/400).",
    "typicalFault": "The API does not expect that introspection calls a token inactive, or that parsing a JWT fails, and ends with 500.",
    "remedy": "Treat a token that cannot be parsed, and one that introspection calls inactive, as an ordinary refusal: catch both cases in the token filter and answer 401 UNAUTHENTICATED.",
    "scenarios": {
      "r3.2": [
        "verify:@phone_number_verify_401.3_invalid_access_token",
        "share:@phone_number_verify_401.3_invalid_access_token"
      ],
      "r4.1": [
        "verify:@phone_number_verify_401.3_invalid_access_token",
        "share:@phone_number_verify_401.3_invalid_access_token"
      ]
    }
  },
  {
    "id": "APIAUTH-SCHEME",
    "area": "api-auth",
    "rule": "A wrong or malformed Authorization header is refused with 401",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6750",
        "heading": "§2.1, §3.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "\"Basic …\", \"Bearer\" without token, \"Bearer \" , token without scheme, \"Token <token>\", two tokens comma-separated.",
    "expected": "401 UNAUTHENTICATED as ErrorInfo (400 INVALID_ARGUMENT tolerated for malformed syntax per RFC 6750 invalid_request). Never 2xx.",
    "typicalFault": "The token filter takes whatever stands in the Authorization header as the token, with or without a scheme.",
    "remedy": "Split the Authorization header into scheme and one token, and refuse with 401 whatever does not have exactly these two parts or has a scheme that the API does not support.",
    "scenarios": {}
  },
  {
    "id": "APIAUTH-SCHEME-CASE",
    "area": "api-auth",
    "rule": "The authorization scheme is read without regard to case",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§11.1",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-11.1"
      },
      {
        "document": "RFC",
        "release": "6750",
        "heading": "§2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"
      }
    ],
    "stimulus": "\"bearer <token>\" and \"BEARER <token>\".",
    "expected": "200.",
    "typicalFault": "The API compares the header with the string \"Bearer \" letter by letter.",
    "remedy": "Bring the scheme to lower case before you compare it, in the gateway and in the resource server alike; leave the token itself as it is.",
    "scenarios": {}
  },
  {
    "id": "APIAUTH-TAMPERED",
    "area": "api-auth",
    "rule": "A modified access token is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "7515",
        "heading": "§5.2",
        "url": "https://www.rfc-editor.org/rfc/rfc7515#section-5.2"
      },
      {
        "document": "RFC",
        "release": "8725",
        "heading": "§3.1",
        "url": "https://www.rfc-editor.org/rfc/rfc8725#section-3.1"
      },
      {
        "document": "RFC",
        "release": "9068",
        "heading": "§4",
        "url": "https://www.rfc-editor.org/rfc/rfc9068#section-4"
      }
    ],
    "stimulus": "If the access token is a JWS: alter payload (scope, sub, exp), alg=none, strip signature, re-sign with own key; if JWE/opaque: flip one character.",
    "expected": "401 UNAUTHENTICATED as ErrorInfo for each.",
    "typicalFault": "The gateway decodes the token and looks at exp only, or accepts the algorithm none.",
    "remedy": "Verify the signature of the token against the keys of your issuer before you read a claim, with a fixed list of asymmetric algorithms that the header of the token cannot change. Look up opaque tokens by their whole value.",
    "scenarios": {}
  },
  {
    "id": "APIAUTH-QUERY-TOKEN",
    "area": "api-auth",
    "rule": "An access token in the query or in a form body is not accepted",
    "level": "MUST NOT",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§4.3.2",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.3.2"
      },
      {
        "document": "RFC",
        "release": "6750",
        "heading": "§2.3",
        "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.3"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "10.1 item 4",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "10.1 item 4",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "6.1 item 4",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "GET …/device-phone-number?access_token=<token> without header; POST …/verify with form body access_token (use a throw-away token).",
    "expected": "401 UNAUTHENTICATED as ErrorInfo; never 2xx.",
    "typicalFault": "The gateway looks for access_token in the query or in a form as well, which is the default of many products.",
    "remedy": "Set the token source of the gateway and of the token filter to the Authorization header alone, and switch off the lookup in the query and in forms.",
    "scenarios": {}
  },
  {
    "id": "APIAUTH-WWW-AUTHENTICATE",
    "area": "api-auth",
    "rule": "A response with status 401, or 403 for lack of scope, carries a Bearer challenge",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6750",
        "heading": "§3, §3.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
      },
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§11.6.1, §15.5.2",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1"
      }
    ],
    "stimulus": "Look at every 401 and 403 of the API.",
    "expected": "401: WWW-Authenticate with the scheme Bearer (or DPoP), without the attribute error when no credentials were sent, with error=\"invalid_token\" for a bad or expired token. 403 for lack of scope: error=\"insufficient_scope\".",
    "typicalFault": "The gateway builds the error body by hand and so leaves out the header that its own refusal would have carried.",
    "remedy": "Add WWW-Authenticate: Bearer to the error template of 401, with error=\"invalid_token\" where a token was sent and nothing more where none was, and with error=\"insufficient_scope\" to a 403 for lack of scope.",
    "scenarios": {},
    "reading": "RFC 6750 and RFC 9110 demand the header, CAMARA never mentions it, and gateways that write the CAMARA error body often leave it out. Nothing of the flow depends on it, so its absence is a warning here and not a violation."
  },
  {
    "id": "APIAUTH-WRONG-TOKEN-TYPE",
    "area": "api-auth",
    "rule": "Other artefacts of the flow do not serve as access token",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9068",
        "heading": "§4",
        "url": "https://www.rfc-editor.org/rfc/rfc9068#section-4"
      },
      {
        "document": "RFC",
        "release": "8725",
        "heading": "§3.11–3.12",
        "url": "https://www.rfc-editor.org/rfc/rfc8725#section-3.11"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Bearer = id_token, client_assertion, authorization code, refresh_token (if any), request object.",
    "expected": "401 UNAUTHENTICATED as ErrorInfo for each.",
    "typicalFault": "The API accepts an ID token, or any other JWT, because it checks no more than a signature that it knows.",
    "remedy": "In the resource server, accept access tokens only: check typ and aud, or a claim that nothing but access tokens has, and verify with the keys of the issuer, never with those of clients. With opaque tokens, search the store of access tokens alone.",
    "scenarios": {}
  },
  {
    "id": "APIAUTH-2LEGGED",
    "area": "api-auth",
    "rule": "A two-legged token is refused",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/info/description (3-legged token required)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Glossary / 3-legged mandatory for personal data",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "Both operations with a two-legged token: client credentials, with the scope of the operation if it can be had.",
    "expected": "r1.3: 403 INVALID_TOKEN_CONTEXT. From r2.4: 403 with a documented code, or 401; 422 MISSING_IDENTIFIER is a deviation. 200 breaks the rule gravely.",
    "differences": "No release says which code applies after r2.4 dropped INVALID_TOKEN_CONTEXT.",
    "typicalFault": "A token of the client itself has no subscriber, so the API looks up the number in the body, finds that it exists, and answers true.",
    "remedy": "In the resource server, take the number from the token only, and answer 403 when the token names no subscriber (in r1.3 with INVALID_TOKEN_CONTEXT). Do not give the scopes of this API to the client credentials grant.",
    "scenarios": {},
    "reading": "Since r2.4 no code is defined for this case; any documented 403, or 401, is accepted, because what counts is that no number is confirmed."
  },
  {
    "id": "APIAUTH-FOREIGN-TOKEN",
    "area": "api-auth",
    "rule": "A token of another issuer, environment or API is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9068",
        "heading": "§4",
        "url": "https://www.rfc-editor.org/rfc/rfc9068#section-4"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.3",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.3"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "10.2 Access security a)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "10.2 Access security a)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "6.2",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "A token of the sandbox in production, or the reverse; a token with the scope of another CAMARA API; a token with the same claims from an issuer of the tester.",
    "expected": "Foreign issuer/environment: 401 UNAUTHENTICATED as ErrorInfo. Same issuer, other scope: 403 PERMISSION_DENIED.",
    "typicalFault": "The gateway trusts the keys of every tenant or environment, and does not compare iss.",
    "remedy": "In the resource server, compare iss and aud with fixed values of this environment, take keys from the jwks_uri of that issuer alone, and use keys of their own in the sandbox. Check the scope of each route after that.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-PROMPT-NONE-SILENT",
    "area": "auth-code",
    "rule": "With prompt=none over the mobile network the user is not shown a page: the flow is redirects only",
    "level": "MUST NOT",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1 (prompt)",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/info/description (no user interaction, prompt=none)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical authorization request (prompt=none) over the subscriber's path with a non-browser client that executes no JavaScript.",
    "expected": "Only 3xx hops; no 200 HTML page, no form, no meta refresh/JS interstitial, end at redirect_uri within the configured time budget (default 10 s).",
    "differences": "r1.3 demands automatic authentication and names prompt=none as the means. From r2.4 the consumer should send prompt=none; from r3.2 the provider guarantees that there is no interaction.",
    "typicalFault": "The network authentication shows a splash page that needs JavaScript, or a consent page to be tapped once.",
    "remedy": "Let the network authenticator answer with redirects (3xx and Location) in place of pages, and when prompt=none is asked end any step that would need a page with an error redirect.",
    "scenarios": {},
    "reading": "The profile describes how to capture consent in this very flow, which needs a page; with prompt=none OpenID Connect forbids any page, and this API asks for prompt=none."
  },
  {
    "id": "AUTH-CODE-PROMPT-IMPLIED",
    "area": "auth-code",
    "rule": "Without prompt, or with another value of it, the provider still shows no page for Number Verification",
    "level": "MUST",
    "levelIn": {
      "r1.3": "SHOULD"
    },
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4/r3.2",
        "heading": "/info/description § Authentication Request without a temporary token",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3",
        "heading": "/info/description § Sequence Diagram additional details (1)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r1.3/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical authorization request without prompt, and with prompt=login, consent and select_account; over the subscriber's path and over the off-network path.",
    "expected": "On the mobile network: a code by silent redirects without prompt, a code or an OAuth error by redirect with another value. Off the mobile network: an error by redirect. A page for login, OTP or consent breaks the rule.",
    "differences": "r1.3 does not say that prompt=none is implied; r2.4 and later do; from r3.2 an error is returned where interaction would be needed.",
    "typicalFault": "The authorization server falls back to a page for login or a one-time password when prompt is left out.",
    "remedy": "Bind the scopes of Number Verification to an authentication policy that has the network authenticator as its only step. When another value of prompt cannot be served without a page, redirect an error such as login_required.",
    "scenarios": {},
    "reading": "The profile lets consent be captured in the flow, this API rules out interaction; the question is open in issue 160. A page without prompt breaks the rule; where the client itself asked for login or consent, it is a deviation only."
  },
  {
    "id": "AUTH-CODE-PROMPT-NONE-COMBINED",
    "area": "auth-code",
    "rule": "prompt=none together with another value is an error",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1 (prompt)",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical authorization request with prompt=\"none login\" (space separated).",
    "expected": "A redirect with error=invalid_request and no code. Another registered error code is a deviation.",
    "typicalFault": "The server asks whether the text of prompt contains \"none\", and so takes \"none login\" for \"none\".",
    "remedy": "Split prompt at spaces into a set of values; when \"none\" stands beside another value, redirect error=invalid_request before any authentication starts.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-OFFNET-ERROR",
    "area": "auth-code",
    "rule": "A request from outside the mobile network gets an error by redirect and no code",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/info/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Authentication Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.6",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "NV user stories",
        "release": "r1.3/r2.4/r3.2",
        "heading": "Exceptions row (Wi-Fi, VPN and hotspot are out of reach of network authentication)"
      }
    ],
    "stimulus": "The canonical authorization request (prompt=none) over the off-network path with a clean cookie jar.",
    "expected": "A redirect to the redirect URI with state and an error of login_required, interaction_required or access_denied. Another registered code (consent_required, account_selection_required, server_error, temporarily_unavailable, unauthorized_client) is a deviation that breaks nothing. A code, an HTML page, a JSON error without redirect, a 5xx or silence breaks the rule.",
    "differences": "ICM 0.2 has no table of errors and leaves them to OpenID Connect. From r2.4 Appendix A lists access_denied, but not login_required and interaction_required.",
    "typicalFault": "The lookup of the number by address finds nothing, and the server answers with 500, a page of the gateway, or a JSON error in place of a redirect.",
    "remedy": "Treat \"no subscriber for this address\" as a result of the network authenticator, not as an exception: redirect to the redirect URI with error=login_required and state, and give the lookup a time-out that ends the same way.",
    "scenarios": {},
    "reading": "OpenID Connect names login_required and interaction_required, Appendix A of the profile access_denied, and the profile says that it does not change OpenID Connect; the three meet the rule. So does any other registered error, consent_required among them: neither source forbids it, and the client knows what to do."
  },
  {
    "id": "AUTH-CODE-NO-INTERACTIVE-FALLBACK",
    "area": "auth-code",
    "rule": "A user off the mobile network is never led to an OTP, a password or any other interactive authentication",
    "level": "MUST NOT",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/info/description (SMS OTP and user/password excluded)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "As AUTH-CODE-OFFNET-ERROR, with and without prompt=none, User-Agent of a mobile browser; inspect every hop body for forms/inputs (tel, otp, password).",
    "expected": "No page asking for a number, OTP, PIN or password; no SMS reaches the subscriber's handset during the test (operator of the test confirms or SMS sniffer).",
    "typicalFault": "The chain of authenticators goes on to a one-time password by SMS when the network does not recognise the line.",
    "remedy": "Remove every other authenticator from the policy of the Number Verification scopes, so that a failed network authentication ends in an error redirect.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-CONSENT-MISSING",
    "area": "auth-code",
    "rule": "With prompt=none and a required consent missing, an error is redirected: no page, no code",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1, §3.1.2.4, §3.1.2.6",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Authentication Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Authorization Code Flow (Frontend Flow)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "The canonical authorization request over the path of a subscriber who has not consented to the client and the purpose.",
    "expected": "error=consent_required (preferred) or interaction_required or access_denied, with state; no UI.",
    "differences": "Appendix A lists consent_required from r2.4; r1.3 relies on OpenID Connect.",
    "typicalFault": "The server shows its consent page although prompt=none was asked, or issues a code and leaves it to the API to refuse.",
    "remedy": "Ask the consent store before you issue the code; when consent is needed and missing under prompt=none, redirect error=consent_required with state.",
    "scenarios": {},
    "reading": "Silent verification and the capture of consent contradict each other (issue 160, open). With prompt=none we accept consent_required, interaction_required and access_denied, and no page."
  },
  {
    "id": "AUTH-CODE-NETWORK-IDENTITY",
    "area": "auth-code",
    "rule": "A token obtained over a device path is tied to the SIM of that path",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1verify/post/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Authorization Code Flow (Frontend Flow)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "The canonical flow for both scopes over the subscriber's path and over the stranger's; then share, or verify with both numbers.",
    "expected": "Each token resolves to the number of the SIM of its path, and not to the other.",
    "typicalFault": "The table from address to number is stale after an address was given to another line, so that the token names another subscriber.",
    "remedy": "Resolve the address at the moment of the request, by source address and port where lines share addresses, and drop an entry of the cache when its session ends. Store the result in the token itself.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify101_match_false",
        "share:@NumberVerification_phone_number_share100_match_true"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify101_match_false",
        "share:@NumberVerification_phone_number_share100_match_true"
      ]
    }
  },
  {
    "id": "AUTH-CODE-LOGIN-HINT-TOLERATED",
    "area": "auth-code",
    "rule": "An unsupported login_hint does not cause an error",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Optional Parameters",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical authorization request over the subscriber's path plus login_hint=tel:<own number>.",
    "expected": "The same result as without login_hint.",
    "differences": "Not covered by ICM 0.2.x; OIDC lets servers use the hint at their discretion.",
    "typicalFault": "The validator of requests refuses parameters that it does not know, login_hint among them.",
    "remedy": "Add login_hint to the parameters that the authorization endpoint and the gateway before it let through, and ignore its value where you have no use for it.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-LOGIN-HINT-NO-OVERRIDE",
    "area": "auth-code",
    "rule": "login_hint never replaces the network-authenticated identity",
    "level": "MUST NOT",
    "authority": "camara-derived",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow (token issued for network authenticated identifier)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/info/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical authorization request over the subscriber's path with login_hint=tel:<other number>, login_hint=<other number> and login_hint=ipport:<address of the stranger's device>; over the off-network path with login_hint=tel:<own number>. Finish the flow and read the number.",
    "expected": "On the mobile network: the token resolves to the subscriber's number, or an error redirect. Off it: an error redirect. A token of the stranger, or a code off the network, breaks the rule gravely.",
    "typicalFault": "The server takes login_hint for the name of the user and then skips the lookup in the network.",
    "remedy": "Always run the network authenticator and take the subject from its result alone. At most compare a hint with that result and end with an error redirect when they differ.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-SESSION-NOT-REUSED",
    "area": "auth-code",
    "rule": "A browser session of one SIM does not authenticate a later request over another path",
    "level": "MUST NOT",
    "authority": "camara-derived",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow (network-based authentication required in the flow)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/info/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "1) Successful flow over the subscriber's path keeping all authorization server cookies. 2) Same cookie jar, new request over the off-network path. 3) Same jar over the stranger's path.",
    "expected": "2) error redirect, no code. 3) token resolves to the stranger's number, never the subscriber's number.",
    "typicalFault": "The session cookie of an earlier login is enough for prompt=none, so that a laptop on Wi-Fi gets tokens for a phone number used an hour ago.",
    "remedy": "Switch off single sign-on for the scopes of Number Verification: let each authorization request run the network authenticator, and set no session cookie after it or ignore the one that comes.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-HEADER-SPOOF",
    "area": "auth-code",
    "rule": "Enrichment or forwarding headers sent by the client do not authenticate a subscriber",
    "level": "MUST NOT",
    "authority": "camara-derived",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Technical ruleset for the Frontend flow (identification by IP address or header enrichment)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/info/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical authorization request over the off-network path, with X-MSISDN, MSISDN, X-Up-Calling-Line-ID, X-Nokia-MSISDN, X-WAP-MSISDN, X-H3G-MSISDN or X-Network-Info (the subscriber's number with and without plus), and with X-Forwarded-For, X-Real-IP, True-Client-IP, CF-Connecting-IP, Client-IP or Forwarded (the mobile address of the subscriber's device). The same over the subscriber's path with the values of the stranger.",
    "expected": "Off the mobile network: an error redirect every time. On it: the identity stays the subscriber's. A code off the network, or the stranger's identity, breaks the rule gravely.",
    "typicalFault": "The edge trusts X-Forwarded-For from anyone, or the proxy that enriches headers does not remove an X-MSISDN that came from outside.",
    "remedy": "At the outermost proxy, delete every header that carries a number or a client address before you set your own, and accept such headers only from the addresses of your own enrichment nodes.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-DUAL-STACK",
    "area": "auth-code",
    "rule": "Network authentication works over IPv4 and IPv6",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Technical ruleset for the Frontend flow (identification by IP address)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      },
      {
        "document": "RFC",
        "release": "6724",
        "heading": "(address selection picks IPv6 first)",
        "url": "https://www.rfc-editor.org/rfc/rfc6724"
      }
    ],
    "stimulus": "Resolve the A and AAAA records of the authorization host as the device does; send the canonical authorization request over the subscriber's path by IPv4, then by IPv6.",
    "expected": "Both succeed for the same number, or only one address family is published. A family that is published but always ends in login_required is a deviation.",
    "typicalFault": "The host has an IPv6 address in the DNS, but the table from address to number knows IPv4 alone.",
    "remedy": "Teach the lookup the IPv6 prefixes of your lines, or take the AAAA record of the authorization host away until it can.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-SINGLE-USE",
    "area": "auth-code",
    "rule": "An authorization code can be redeemed once",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.3.2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Redeem a code, then redeem it again (fresh client_assertion), also two parallel redemptions of one new code.",
    "expected": "First 200; second 400 invalid_grant; in the race at most one 200.",
    "typicalFault": "Codes stand in a distributed store that becomes consistent only later, so that two nodes each redeem the same code.",
    "remedy": "Redeem by one atomic step that reads and deletes the code in a store that all nodes share, and answer invalid_grant to whoever comes second.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-REUSE-REVOKES",
    "area": "auth-code",
    "rule": "Tokens issued for a code that is replayed are revoked",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2, §10.5",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.3.2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "After AUTH-CODE-SINGLE-USE call the API with the token of the first redemption.",
    "expected": "401 UNAUTHENTICATED.",
    "typicalFault": "Access tokens are self-contained, and the API has no way to learn that one was revoked.",
    "remedy": "Keep, with each redeemed code, the ids of the tokens that came of it, and on a second redemption put them on a list that the resource server asks, by introspection or by a shared list of revoked ids.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-LIFETIME",
    "area": "auth-code",
    "rule": "Authorization codes expire quickly (10 minutes at most)",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
      }
    ],
    "stimulus": "Obtain a code, wait 601 s (optionally probe 61 s), redeem.",
    "expected": "400 invalid_grant after 601 s.",
    "typicalFault": "The code lives as long as the session of the user, an hour for example.",
    "remedy": "Set the lifetime of authorization codes in the authorization server apart from that of the session, to ten minutes or less, and check it at redemption.",
    "scenarios": {},
    "reading": "Where the operator says how long its codes live, no more than that is waited for; otherwise ten minutes, if the tester allows them."
  },
  {
    "id": "AUTH-CODE-BOUND-TO-CLIENT",
    "area": "auth-code",
    "rule": "A code cannot be redeemed by another client",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2, §4.1.3, §5.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "A code of the main client, redeemed with the assertion of the second client, the redirect URI of the first and the right verifier.",
    "expected": "400 invalid_grant.",
    "typicalFault": "The server does not compare the client that redeems with the client that asked, or an aggregator redeems all codes as one client.",
    "remedy": "Store the client_id with the code and compare it with the authenticated client at the token endpoint; answer invalid_grant when they differ. An aggregator has to make the comparison before it passes the code on.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-BOUND-TO-REDIRECT",
    "area": "auth-code",
    "rule": "The redirect_uri at the token endpoint has to equal the one of the authorization request",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.3",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.3.2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Redeem with a different registered redirect_uri, and with redirect_uri omitted.",
    "expected": "400 invalid_grant for a different one; 400 invalid_grant or invalid_request when left out. To accept that with a single registered URI is a deviation.",
    "typicalFault": "The token endpoint does not look at redirect_uri.",
    "remedy": "Store the redirect_uri with the code and compare it, as a string, with the parameter of the token request; refuse with invalid_grant when it differs or is missing.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-ENTROPY",
    "area": "auth-code",
    "rule": "Codes are unpredictable and never repeat",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§10.10",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.10"
      }
    ],
    "stimulus": "Collect 10 codes or more.",
    "expected": "All are distinct, without a common counter or time stamp, and as long as 128 bits need (22 characters of base64url, or an encrypted token). A repeated code breaks the rule.",
    "typicalFault": "The sandbox makes codes from a counter or the time of day.",
    "remedy": "Make codes from a cryptographic random generator, 16 bytes or more, and encode them as base64url.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-SUCCESS-REDIRECT",
    "area": "auth-code",
    "rule": "A request over the mobile network gets an authorization code by redirect to the exact redirect URI",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Authorization Code Flow (Frontend Flow)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.5",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical authorization request: GET {authorization_endpoint} with response_type=code, client_id, redirect_uri, scope \"openid dpv:{purpose} number-verification:verify\", state, nonce, prompt=none, code_challenge and code_challenge_method=S256, over the subscriber's path with a fresh cookie jar; follow the https hops on the same path and stop at the redirect URI.",
    "expected": "The final response is 302 (a 303 is a warning of AUTH-CODE-REDIRECT-302), and its Location is exactly the registered redirect URI with the query parameters code and state, and iss where RFC 9207 is in use; code is not empty, nothing is in the fragment, and no token is in the URL.",
    "differences": "In r1.3 network authentication is demanded by the Number Verification text; from ICM 0.3.0 (r2.4) the profile itself requires it in this flow.",
    "typicalFault": "The code comes in the fragment, in a page that posts itself, or in a JSON body.",
    "remedy": "End the flow with status 302 and put code and state in the query of the registered redirect URI; fix the response mode of the client to query.",
    "scenarios": {},
    "reading": "Appendix A of the profile fixes 302 and RFC 9700 prefers 303: 302 is right, 303 a warning of its own."
  },
  {
    "id": "AUTH-CODE-REDIRECT-302",
    "area": "auth-code",
    "rule": "The redirect to the client is a 302 rather than a 303",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Authentication Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§4.12",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.12"
      }
    ],
    "stimulus": "The canonical authorization request over the subscriber's path, and one that must fail by redirect (two purposes in the scope); look at the status of the redirect to the client.",
    "expected": "Status 302. A 303 is a warning; what else breaks AUTH-CODE-SUCCESS-REDIRECT or AUTH-CODE-ERROR-STATUS.",
    "differences": "The examples of r1.3 show a 302 too; the table of errors that fixes it begins with r2.4.",
    "typicalFault": "The framework redirects with 303 See Other unless it is told otherwise.",
    "remedy": "Name 302 where the authorization endpoint redirects, for codes and for errors alike.",
    "scenarios": {},
    "reading": "The profile has 302 alone, RFC 9700 prefers 303 so that credentials are never sent on. Browsers follow both alike, so a 303 is worth a warning and breaks nothing."
  },
  {
    "id": "AUTH-CODE-STATE-ECHO",
    "area": "auth-code",
    "rule": "state comes back unmodified on success and on every redirected error",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2, §4.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.5–3.1.2.6",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical authorization request over the subscriber's path with state containing reserved characters (e.g. \"a b+c/%=é~\" percent-encoded); repeat with a request that must fail by redirect (response_type missing, invalid dpv scope).",
    "expected": "The decoded state of a success and of an error redirect equals what was sent, and is there exactly once.",
    "typicalFault": "The state is lost on errors, encoded twice, or cut short by an aggregator in between.",
    "remedy": "Keep the decoded state with the request from the first hop to the last, encode it exactly once when you build the Location, and do so in the code path of errors too. Use a column that is long enough.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-METHOD-POST",
    "area": "auth-code",
    "rule": "The authorization endpoint accepts a form by POST as well as a GET",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1, §13.2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The parameters of the canonical authorization request as a form in the body of a POST, over the subscriber's path.",
    "expected": "The same outcome as with GET. 405 or 404 breaks the rule.",
    "typicalFault": "The route of the gateway allows GET only.",
    "remedy": "Allow POST with application/x-www-form-urlencoded on the authorization route of the gateway, and read the parameters from the form in the same handler.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-HEAD-HARMLESS",
    "area": "auth-code",
    "rule": "A HEAD request to the authorization endpoint does not use up the authorization request",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§9.2.1 (HEAD is safe)",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1"
      }
    ],
    "stimulus": "The canonical authorization request by HEAD, then the same by GET, both over the subscriber's path.",
    "expected": "The GET gets its code, whatever the answer to HEAD was.",
    "typicalFault": "A HEAD request runs the handler of GET, so that the preview of a link uses up the attempt before the app opens it.",
    "remedy": "Answer HEAD on the authorization endpoint without starting the flow, for example with 200 or 405 from the gateway, and mark a request as used only on GET or POST.",
    "scenarios": {},
    "reading": "No text speaks of HEAD here. A safe method changes nothing that the client could be held to, so an attempt that a preview used up is a deviation from good practice."
  },
  {
    "id": "AUTH-CODE-CLIENT-ID-INVALID",
    "area": "auth-code",
    "rule": "A request with a missing or unknown client_id is not answered by a redirect",
    "level": "MUST NOT",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Authentication Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
      }
    ],
    "stimulus": "The canonical authorization request with client_id (a) omitted, (b) random value.",
    "expected": "HTTP 4xx (page or JSON) shown to the user agent; no 3xx to redirect_uri.",
    "differences": "In r1.3 by RFC 6749 only.",
    "typicalFault": "The server redirects its error to whatever redirect_uri was sent, which makes it an open redirector.",
    "remedy": "Look up the client first and answer 400 with a page or JSON when there is none; use redirect_uri for errors only after it was found among the URIs of a known client.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-REDIRECT-URI-INVALID",
    "area": "auth-code",
    "rule": "A request with a missing or unregistered redirect_uri is not answered by a redirect",
    "level": "MUST NOT",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Authentication Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1–3.1.2.2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
      }
    ],
    "stimulus": "The canonical authorization request with redirect_uri (a) omitted, (b) https://attacker.invalid/cb, (c) value registered for the second client.",
    "expected": "4xx without Location to that URI. (a) must fail too because OIDC makes the parameter mandatory, even with one registered URI.",
    "differences": "r1.3 via OIDC/RFC 6749 only.",
    "typicalFault": "The server falls back to the only registered URI, or sends its error to the URI of the request.",
    "remedy": "Demand the parameter redirect_uri even where one URI is registered, and answer 400 without a Location when it is absent or not registered for this client.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-REDIRECT-URI-EXACT",
    "area": "auth-code",
    "rule": "redirect_uri is compared as an exact string",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1, §4.1",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1"
      }
    ],
    "stimulus": "Variants of the registered URI: trailing slash added/removed, extra path segment, extra query, different case of host/path, percent-encoded char, subdomain, appended .attacker.invalid, user-info prefix, other port, http instead of https, path traversal \"/cb/../x\", fragment.",
    "expected": "No redirect for any variant. (Only a different loopback port may be accepted for native clients.).",
    "typicalFault": "The server, or an aggregator before it, compares by prefix or with wildcards.",
    "remedy": "Compare the decoded redirect_uri with each registered one by plain string equality, without normalising, prefixes or patterns; replace wildcard entries in the client register by whole URIs.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-RESPONSE-TYPE-MISSING",
    "area": "auth-code",
    "rule": "A missing mandatory parameter is reported as invalid_request by redirect",
    "level": "MUST",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Authentication Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§3.1.1, §4.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.1"
      }
    ],
    "stimulus": "The canonical authorization request without response_type; second run without scope.",
    "expected": "Redirect to redirect_uri with error=invalid_request and state (missing scope may also give invalid_scope).",
    "typicalFault": "The server answers 400 with JSON in place of a redirect, or assumes that code was meant.",
    "remedy": "Check client_id and redirect_uri first; report every other missing parameter by a redirect with error=invalid_request and state, and set no default for response_type.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-RESPONSE-TYPE-UNSUPPORTED",
    "area": "auth-code",
    "rule": "Only response_type=code is served",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1.2",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2"
      }
    ],
    "stimulus": "response_type in {token, id_token, \"id_token token\", \"code token\", \"code id_token\", foo} over the subscriber's path.",
    "expected": "A redirect with error unsupported_response_type; unauthorized_client and invalid_request are deviations. Never an access token or ID token in the redirect.",
    "typicalFault": "The implicit and hybrid flows are still switched on in the authorization server, and put tokens into the URL.",
    "remedy": "Allow only the response type code, for each client and in the server as a whole, and redirect error=unsupported_response_type for any other.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-SCOPE-UNKNOWN",
    "area": "auth-code",
    "rule": "An unknown scope value is refused or ignored, but never granted",
    "level": "MUST",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A (invalid_scope)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1 (unknown scopes SHOULD be ignored)",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "scope=\"openid dpv:{purpose} number-verification:does-not-exist\" over the subscriber's path; second run adds the unknown scope to a valid Number Verification scope.",
    "expected": "Either a redirect with error invalid_scope, or a code whose token response leaves the scope out. A token that lists or honours the unknown scope breaks the rule.",
    "differences": "From r2.4 the profile lists invalid_scope as the error; OpenID Connect recommends ignoring.",
    "typicalFault": "The text of scope is copied into the token as it came.",
    "remedy": "Build the granted scope from the intersection of what was asked, what the server knows and what the client may have; refuse what is left over with invalid_scope, or leave it out.",
    "scenarios": {},
    "reading": "Appendix A and RFC 6749 say invalid_scope, OpenID Connect says that unknown scopes should be ignored; we accept both, but never a grant."
  },
  {
    "id": "AUTH-CODE-SCOPE-NOT-ENTITLED",
    "area": "auth-code",
    "rule": "A client does not obtain a scope of Number Verification for which it was not onboarded",
    "level": "MUST NOT",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "The Scope Parameter",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§4.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
      }
    ],
    "stimulus": "The canonical authorization request from a client without the scope, over the subscriber's path; redeem the code if one arrives and call the API.",
    "expected": "error invalid_scope / unauthorized_client / access_denied, or token without that scope so the API answers 403 PERMISSION_DENIED.",
    "typicalFault": "What a client may ask for is checked in the marketplace only, so that the authorization server gives every client every scope.",
    "remedy": "Write the agreed scopes of each client into the client register of the authorization server and compare at the authorization endpoint; redirect invalid_scope, or leave out what was not agreed.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-PURPOSE-MISSING",
    "area": "auth-code",
    "rule": "A request without a dpv: purpose scope is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Purpose > Purpose as a scope",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Using Purpose within the authorization request / Applying purpose concept",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "scope=\"openid number-verification:verify\" over the subscriber's path.",
    "expected": "A redirect with error invalid_scope or invalid_request, and no code.",
    "typicalFault": "The server takes the purpose from the data of the onboarding when the request names none.",
    "remedy": "After splitting scope, count the values that begin with dpv: and redirect invalid_scope or invalid_request when there is none. Do not fill in a default.",
    "scenarios": {},
    "reading": "The rule is a MUST without an error code; invalid_scope and invalid_request both fit its cause."
  },
  {
    "id": "AUTH-CODE-PURPOSE-MULTIPLE",
    "area": "auth-code",
    "rule": "A request with more than one purpose is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Purpose > Purpose as a scope",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "scope=\"openid dpv:{purpose} dpv:ServiceProvision number-verification:verify\".",
    "expected": "Redirect error invalid_scope or invalid_request; no code.",
    "typicalFault": "The server takes the first purpose and drops the rest without a word.",
    "remedy": "After splitting scope, count the values that begin with dpv: and redirect invalid_scope or invalid_request when there are two or more.",
    "scenarios": {},
    "reading": "The rule is a MUST without an error code; invalid_scope and invalid_request both fit its cause."
  },
  {
    "id": "AUTH-CODE-PURPOSE-INVALID",
    "area": "auth-code",
    "rule": "A malformed or unknown purpose, or one that was not agreed, is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Purpose > Purpose as a scope",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "CAMARA API Specification - Authorization and authentication common guidelines (negotiated purpose validated by AS)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "dpv value cases: \"dpv:\", \"dpv:NotAPurpose\", \"DPV:{purpose}\", \"dpv:{purpose} \" with wrong case, a valid DPV purpose not agreed for the main client.",
    "expected": "Redirect error invalid_scope / invalid_request / unauthorized_client / access_denied; no code.",
    "typicalFault": "The server looks at the prefix dpv: only, and not at what follows.",
    "remedy": "Compare the whole purpose value, case included, with the list of purposes that were agreed for this client and scope, and redirect invalid_scope when it is not there.",
    "scenarios": {},
    "reading": "The rule is a MUST without an error code; besides invalid_scope and invalid_request, refusals of the client or of access fit a purpose that was not agreed."
  },
  {
    "id": "AUTH-CODE-OPENID-MISSING-CLAIM",
    "area": "auth-code",
    "rule": "Asking for an OpenID Connect standard claim without the scope openid is an invalid_request",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Missing \"openid\" scope",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "scope=\"dpv:{purpose} number-verification:verify phone\" and, second run, claims={\"id_token\":{\"phone_number\":null}} without openid.",
    "expected": "error=invalid_request: with HTTP 400 in r1.3, by redirect from r2.4.",
    "differences": "ICM 0.2.x describes an HTTP 400 response; ICM 0.3.0+ only names the error code for OIDC (redirect), HTTP 400 is kept for CIBA.",
    "typicalFault": "The server issues a code, and later even an ID token, although openid was not asked for.",
    "remedy": "When scope or claims asks for a standard claim (such as phone) and openid is not in scope, end the request with invalid_request.",
    "scenarios": {},
    "reading": "The profiles differ on whether this is refused by redirect or by status 400, so both are accepted in every release."
  },
  {
    "id": "AUTH-CODE-DUPLICATE-PARAM",
    "area": "auth-code",
    "rule": "A repeated request parameter is an invalid_request",
    "level": "MUST",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A (invalid_request)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§3.1, §4.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
      }
    ],
    "stimulus": "The canonical authorization request with scope twice, then state twice, then redirect_uri twice (registered + attacker).",
    "expected": "error=invalid_request by redirect; for redirect_uri duplicates no redirect to the attacker value.",
    "typicalFault": "The parser keeps the last value of a repeated parameter, so that aggregator and operator may read different values.",
    "remedy": "Read the query as a list of pairs and refuse with invalid_request when a name occurs twice, before it is turned into a map. Never redirect to a redirect_uri that occurs twice unless it is the registered one.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-UNKNOWN-PARAM",
    "area": "auth-code",
    "rule": "Request parameters that the server does not know are ignored",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§3.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical authorization request plus foo=bar and ui_locales=xx over the subscriber's path.",
    "expected": "Same outcome as canonical.",
    "typicalFault": "A strict schema of the gateway refuses query parameters that it does not list.",
    "remedy": "Switch off the refusal of unknown parameters for the authorization route in the gateway or firewall, and let the server ignore what it does not know.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-ACR-VALUES-IGNORED",
    "area": "auth-code",
    "rule": "acr_values is ignored",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Handling of acr_values",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§15.1",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical authorization request plus acr_values=2, acr_values=\"urn:mace:incommon:iap:silver\", acr_values=4.",
    "expected": "Same outcome as canonical, no error, no step-up UI.",
    "typicalFault": "A value of acr_values switches the policy to a PIN or a one-time password.",
    "remedy": "Remove the mapping from acr_values to authentication policies for the scopes of this API; the network authenticator is used whatever the parameter says.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-MAX-AGE",
    "area": "auth-code",
    "rule": "max_age leads to an auth_time that reflects this network authentication",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2 (auth_time), §3.1.2.1 (max_age)",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical authorization request with max_age=300, and with max_age=0.",
    "expected": "Silent success with integer auth_time in the ID token, now-auth_time <= max_age (+skew); or a login_required error redirect. auth_time missing breaks the rule.",
    "typicalFault": "The claim auth_time is missing, or copied from the session of an old login.",
    "remedy": "Set auth_time to the moment at which the network recognised the line in this very request, in whole seconds, and put it into the ID token whenever max_age was sent.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-ID-TOKEN-HINT",
    "area": "auth-code",
    "rule": "With prompt=none an id_token_hint of another subscriber is refused",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.1 (id_token_hint), §3.1.2.2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Over the subscriber's path with id_token_hint = ID token obtained on the stranger's path.",
    "expected": "An error redirect with login_required (another error is a deviation). A code, if one is issued, resolves to the subscriber's number, never to the stranger's.",
    "typicalFault": "The hint decides who the subject is.",
    "remedy": "Run the network authenticator as always, compare its subject with the sub of the hint, and redirect error=login_required when they differ.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-REQUEST-URI",
    "area": "auth-code",
    "rule": "An unsupported request_uri is refused with request_uri_not_supported",
    "level": "MUST",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A (request_uri_not_supported)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.2.6, §6.2.2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical authorization request plus request_uri=https://tester.example/ro.jwt (URL under tester control) when metadata says unsupported.",
    "expected": "A redirect with error request_uri_not_supported (invalid_request_uri is a deviation), and the URL is not fetched.",
    "typicalFault": "The server fetches whatever URL stands in request_uri, which lets strangers reach into the network of the operator.",
    "remedy": "Where the metadata does not offer request_uri, redirect error=request_uri_not_supported as soon as the parameter is seen, and switch off the code that fetches it.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-ERROR-STATUS",
    "area": "auth-code",
    "rule": "Errors are redirected with status 302 and carry registered error codes only",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Authentication Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§4.12 (no 307)",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.12"
      }
    ],
    "stimulus": "Look at every error redirect.",
    "expected": "Status 302 (a 303 is a warning of AUTH-CODE-REDIRECT-302; 307 and 308 break the rule); the error is one of the CAMARA table or of the registries of OpenID Connect and OAuth; error_description has only the characters %x20-21, %x23-5B and %x5D-7E.",
    "differences": "r1.3 has no table of errors of its own; the rule begins with r2.4.",
    "typicalFault": "Errors are shown on a page with status 200, or carry codes of the vendor's own such as MSISDN_NOT_FOUND.",
    "remedy": "Send every error to the redirect URI with status 302, map internal causes to the registered codes in one table, and keep error_description to printable ASCII without quotation marks and backslashes.",
    "scenarios": {},
    "reading": "Appendix A fixes 302, RFC 9700 prefers 303 and forbids 307: 302 is right, 303 a warning, 307 and 308 break the rule, because they can resend credentials."
  },
  {
    "id": "AUTH-CODE-ISS-PARAM",
    "area": "auth-code",
    "rule": "The iss parameter of RFC 9207 is returned, and is right, when the metadata advertises it",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9207",
        "heading": "§2, §3",
        "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1, §4.4",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1"
      }
    ],
    "stimulus": "Look at every redirect, on success and on error, and at authorization_response_iss_parameter_supported of the metadata.",
    "expected": "Where authorization_response_iss_parameter_supported is true, iss is present on success and on error and equals the issuer. Where it is absent, nothing is demanded; with several operators behind one aggregator it is recommended against mix-up.",
    "typicalFault": "An aggregator passes on the iss of the operator's authorization server behind it.",
    "remedy": "Add iss, equal to the issuer of your own metadata, to every redirect of success and of error; an aggregator sets its own value in place of the inner one. Otherwise stop advertising it.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-NO-CORS",
    "area": "auth-code",
    "rule": "The authorization endpoint does not enable CORS",
    "level": "MUST NOT",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.6",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.6"
      }
    ],
    "stimulus": "OPTIONS preflight and GET with Origin: https://tester.invalid.",
    "expected": "No Access-Control-Allow-Origin, whatever its value.",
    "typicalFault": "One CORS rule with \"*\" covers the whole gateway.",
    "remedy": "Take the authorization route out of the CORS rule of the gateway, so that no Access-Control header is added and preflights are not answered for it.",
    "scenarios": {}
  },
  {
    "id": "AUTH-CODE-FLOW-NOT-NEGOTIATED",
    "area": "auth-code",
    "rule": "The authorization server enforces the flow that was agreed at onboarding",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "CAMARA API Specification - Authorization and authentication common guidelines",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A (unauthorized_client)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "A client that was onboarded for another flow only, such as CIBA, sends the canonical authorization request; the main client asks for grant types that were not agreed.",
    "expected": "error=unauthorized_client (authorize: redirect; token: 400).",
    "typicalFault": "Every client has every grant type switched on.",
    "remedy": "Write the agreed grant types of each client into the client register, and compare at the authorization endpoint and at the token endpoint; refuse with unauthorized_client.",
    "scenarios": {}
  },
  {
    "id": "CIBA-AUTHREQ-OPTOKEN",
    "area": "ciba",
    "rule": "A backchannel authentication request with an operator token gets an auth_req_id",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4/r3.2",
        "heading": "/info/description § Authentication Request with a temporary token",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Format of login_hint (operatortoken)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§7.1, §7.3",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      }
    ],
    "stimulus": "The canonical CIBA request: POST backchannel_authentication_endpoint (form): scope=\"openid dpv:{purpose} number-verification:verify\", login_hint=operatortoken:<TS.43 temporary token>, client_assertion(_type) with aud = that endpoint.",
    "expected": "200 application/json, Cache-Control: no-store; auth_req_id string (charset A-Za-z0-9._-, >=22 chars ≙ 128 bit), expires_in positive integer, interval (if present) positive integer; unique per request.",
    "typicalFault": "Only hints of the form tel: are implemented, so that operatortoken: ends in unknown_user_id.",
    "remedy": "Add a resolver for the prefix operatortoken: that has the entitlement server validate the temporary token, and answer 200 with a random auth_req_id of 128 bits or more, expires_in as a number and Cache-Control: no-store.",
    "scenarios": {}
  },
  {
    "id": "CIBA-TOKEN-OPTOKEN",
    "area": "ciba",
    "rule": "Polling yields a three-legged access token without user interaction",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4/r3.2",
        "heading": "/info/description (silent authentication; r3.2: provider guarantees no interaction)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r3.3",
        "heading": "CIBA flow with Operator Token",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§10.1",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      }
    ],
    "stimulus": "POST token_endpoint grant_type=urn:openid:params:grant-type:ciba&auth_req_id=…&client_assertion; poll at interval (default 5 s).",
    "expected": "200 with access_token, token_type, id_token (openid), normally on the first poll, at latest within expires_in; no push/SMS to the handset.",
    "typicalFault": "The operator sends an SMS that asks for consent although the legal basis needs none, or the request stays pending for ever.",
    "remedy": "For operatortoken: hints, mark the request as authenticated as soon as the token was validated and the legal basis allows it, and switch off notices to the handset for the scopes of this API.",
    "scenarios": {}
  },
  {
    "id": "CIBA-E2E-OFFNET",
    "area": "ciba",
    "rule": "A token obtained with an operator token works for Number Verification from any connection",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4/r3.2",
        "heading": "/info/description (works over all connections, e.g. Wi-Fi)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Token obtained with an operator token of the subscriber, everything over the off-network path; verify the subscriber's number and another one (plain, hash), share.",
    "expected": "True and false as for any token, and sharing hands out the subscriber's number. 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK breaks the rule.",
    "typicalFault": "The resource server accepts tokens with amr=nba only, and refuses those that rest on the SIM.",
    "remedy": "Add authentication by operator token to the methods that the resource server accepts, and do not look at the network from which the API is called.",
    "scenarios": {}
  },
  {
    "id": "CIBA-CLIENT-AUTH",
    "area": "ciba",
    "rule": "The backchannel authentication endpoint requires private_key_jwt",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "CIBA > Authentication Request",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > CIBA authentication error",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§7.1, §13",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      }
    ],
    "stimulus": "The canonical CIBA request without assertion, with bad signature, wrong aud, >300 s lifetime, client not registered for CIBA.",
    "expected": "401 invalid_client; a client that is not registered for the grant gets 400 unauthorized_client. What becomes of the token endpoint as audience is only noted: the endpoint that is called is recommended.",
    "typicalFault": "The backchannel endpoint has no authentication of the client, which lets anyone ask about numbers.",
    "remedy": "Put the private_key_jwt check of the token endpoint (signature, audience, at most 300 s) before the backchannel endpoint too, with the URL of that endpoint among the audiences, and check that CIBA is among the grant types of the client.",
    "scenarios": {}
  },
  {
    "id": "CIBA-HINT-REQUIRED",
    "area": "ciba",
    "rule": "login_hint is mandatory and is the only admissible hint",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "CIBA > Authentication Request",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§7.1, §7.2",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      }
    ],
    "stimulus": "The canonical CIBA request (a) without any hint, (b) with login_hint and id_token_hint, (c) only login_hint_token, (d) only id_token_hint.",
    "expected": "400 invalid_request for (a),(b); (c),(d) 400 invalid_request (unknown_user_id tolerated).",
    "typicalFault": "The server falls back to the subject of an earlier session when no hint is there.",
    "remedy": "Demand login_hint, refuse with invalid_request when it is missing or when another hint stands beside it, and remove any other source of the user.",
    "scenarios": {}
  },
  {
    "id": "CIBA-HINT-UNKNOWN",
    "area": "ciba",
    "rule": "An unusable login_hint is refused with unknown_user_id",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > CIBA authentication error (unknown_user_id)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Format of login_hint",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "login_hint: operatortoken:garbage, expired operator token, token of another operator, operatortoken: (empty), token without prefix, unknown prefix foo:bar, tel:44… (no +), +44… without tel:.",
    "expected": "400 unknown_user_id (invalid_request is tolerated for a malformed hint; 403 access_denied is a deviation). No auth_req_id; where the server looks later, the token endpoint ends with access_denied or invalid_grant.",
    "typicalFault": "The entitlement server fails with 500 on a bad token, or an auth_req_id is issued that stays pending for ever.",
    "remedy": "Resolve the hint before you answer, map \"no such token\", \"expired\" and \"unknown prefix\" to 400 unknown_user_id, and catch the errors of the entitlement server there.",
    "scenarios": {}
  },
  {
    "id": "CIBA-OPTOKEN-REPLAY",
    "area": "ciba",
    "rule": "A temporary token is not honoured beyond its validity and its rules of use",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "GSMA TS.43, ASAC.01",
        "release": "current",
        "heading": "temporary token"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r3.3",
        "heading": "CIBA flow with Operator Token",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "Use the same operator token in two authentication requests (same client, then the second client).",
    "expected": "The second is refused (unknown_user_id or access_denied), unless the operator documents that a token can be used again; to accept it from the second client is a deviation in any case.",
    "typicalFault": "Any client can pass on a temporary token, as often as it likes.",
    "remedy": "Record a temporary token as used when it was validated, tie it to the client it was issued for, and answer unknown_user_id to the next use, unless you document that it can be used again.",
    "scenarios": {}
  },
  {
    "id": "CIBA-NON-SIM-HINT",
    "area": "ciba",
    "rule": "The hints tel: and ipport: do not yield a token that works for Number Verification",
    "level": "MUST NOT",
    "authority": "camara-nv",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4/r3.2",
        "heading": "/info/description (only network based or SIM based authentication)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4/r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical CIBA request but login_hint=tel:<own number> (then ipport:<addr>); complete, confirm on handset if asked, then call verify and share.",
    "expected": "Either a refusal (400 with invalid_scope, invalid_request or unauthorized_client, 403 access_denied), or 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK at the API. 200 with tel: breaks the rule gravely. The result of ipport: is only noted.",
    "typicalFault": "The caller states a number by tel: and gets just that number confirmed.",
    "remedy": "In the authorization server, refuse the scopes of this API for hints other than operatortoken:; or write the method of authentication into the token and let the resource server answer 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK.",
    "scenarios": {
      "r2.4": [
        "verify:@NumberVerification_phone_number_verify205_must_have_used_network_or_sim_based_authentication",
        "share:@NumberVerification_phone_number_share205_must_have_used_network_or_sim_based_authentication"
      ],
      "r3.2": [
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ],
      "r4.1": [
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ]
    },
    "reading": "The profile allows tel: and ipport: in general, this API only authentication by network or SIM. tel: says who the caller claims to be, so such a token has to be refused or get 403; for ipport: nothing is defined, and its result is only noted."
  },
  {
    "id": "CIBA-SCOPE-PURPOSE",
    "area": "ciba",
    "rule": "Errors of scope and purpose are reported as Appendix A of the profile says",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Purpose as a scope",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > CIBA (invalid_scope)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical CIBA request with unknown scope, scope missing, no dpv:, two dpv:, purpose not agreed.",
    "expected": "400 invalid_scope (missing scope / missing purpose: invalid_request also accepted).",
    "typicalFault": "The backchannel endpoint takes any scope, and the error shows only at the API.",
    "remedy": "Run the same check of scope and purpose at the backchannel endpoint as at the authorization endpoint, before the hint is resolved, and answer 400 invalid_scope.",
    "scenarios": {},
    "reading": "The purpose rules are a MUST without an error code; invalid_scope and invalid_request both fit their cause."
  },
  {
    "id": "CIBA-OPENID-MISSING",
    "area": "ciba",
    "rule": "Asking for a standard claim without the scope openid is refused with 400 invalid_request",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Missing \"openid\" scope",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§7.1 (openid required)",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      }
    ],
    "stimulus": "The canonical CIBA request with scope \"dpv:{purpose} number-verification:verify phone\"; also without any standard scope.",
    "expected": "With standard claim scope: 400 invalid_request. Without: error, or token response without id_token.",
    "typicalFault": "An ID token is returned although openid was not asked for.",
    "remedy": "At the backchannel endpoint, answer 400 invalid_request when scope has a standard claim scope such as phone but not openid; without either, leave out the id_token.",
    "scenarios": {}
  },
  {
    "id": "CIBA-OPTIONAL-IGNORED",
    "area": "ciba",
    "rule": "binding_message, user_code and requested_expiry are ignored",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "CIBA > Optional Parameters",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical CIBA request plus binding_message=AB12, user_code=1234, requested_expiry=60.",
    "expected": "The same as without them.",
    "typicalFault": "The server validates binding_message or demands user_code, and answers with invalid_binding_message or missing_user_code.",
    "remedy": "Switch off user codes for the clients of this API, and do not read or validate these three parameters.",
    "scenarios": {}
  },
  {
    "id": "CIBA-POLLING",
    "area": "ciba",
    "rule": "Polling while pending, and polling too fast, is answered as CIBA says",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response > CIBA",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§11",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§7.3 (interval)",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      }
    ],
    "stimulus": "For a request that stays pending (e.g. tel: hint without user action): poll at interval, then twice within 1 s.",
    "expected": "400 authorization_pending; fast polling: 400 slow_down or authorization_pending (no 429/5xx); after expires_in: 400 expired_token.",
    "typicalFault": "A pending request is answered with invalid_grant, or a client that polls fast is locked out.",
    "remedy": "Give each state of the request its own answer at the token endpoint: authorization_pending, slow_down within the interval, expired_token after expires_in. Keep the rate limiter of the gateway from answering in their place.",
    "scenarios": {},
    "reading": "What stays pending has to be arranged with the operator: an operator token of a subscriber who does not approve. Only answers about that one request are judged, because what else a client is refused, and for how long, is its operator's affair."
  },
  {
    "id": "CIBA-AUTHREQID-BINDING",
    "area": "ciba",
    "rule": "An auth_req_id that is unknown, foreign or used is refused with invalid_grant",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response > CIBA (invalid_grant)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§11",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      }
    ],
    "stimulus": "A random auth_req_id; one of another client; one that was redeemed before.",
    "expected": "400 invalid_grant.",
    "typicalFault": "Any client can redeem an auth_req_id.",
    "remedy": "Store the client with the auth_req_id, compare it at the token endpoint, delete the entry atomically when it is redeemed, and answer invalid_grant in all three cases.",
    "scenarios": {}
  },
  {
    "id": "CIBA-ACCESS-DENIED",
    "area": "ciba",
    "rule": "A refused consent surfaces as access_denied",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > CIBA (access_denied: 403 at bc-authorize, 400 at token endpoint)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical CIBA request with an operator token of a subscriber without consent.",
    "expected": "403 access_denied at the backchannel authentication endpoint or 400 access_denied at token endpoint; no token.",
    "typicalFault": "A token is issued although consent is missing, or the server fails with 500.",
    "remedy": "Ask the consent store before the request becomes redeemable, and map a refusal to access_denied: 403 at the backchannel endpoint or 400 at the token endpoint.",
    "scenarios": {}
  },
  {
    "id": "CIBA-SIGNED-REQUEST",
    "area": "ciba",
    "rule": "Signed CIBA requests are supported, and one for another audience is refused",
    "level": "MUST",
    "levelIn": {
      "r2.4": "SHOULD"
    },
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "CIBA > Authentication Request",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§7.1.1",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      }
    ],
    "stimulus": "POST request=<JWS iss=client_id, aud=backchannel endpoint, exp, iat, nbf, jti, scope, login_hint> + client authentication; then aud foreign, bad signature, alg=none.",
    "expected": "From r3.2: the sound one is accepted, the bad ones get 400 invalid_request_object (invalid_request and 401 are tolerated). In r2.4: accepted, or request_not_supported; the audience is not yet regulated for CIBA.",
    "differences": "0.3.0: RECOMMENDED, request_not_supported in the table; 0.4.0: server MUST support, aud MUST be checked, invalid_request_object.",
    "typicalFault": "The parameter request is ignored, and the unsigned parameters beside it are used.",
    "remedy": "Verify the JWS in request with the registered keys of the client, check its audience, and read the parameters from its claims. From r3.2 answer 400 invalid_request_object when that fails; r2.4 may refuse with request_not_supported.",
    "scenarios": {},
    "reading": "The profile recommends the backchannel endpoint as audience and CIBA Core has the issuer in it, so a sound request names both. Parameters beside a signed request may be refused or ignored; used they may not be."
  },
  {
    "id": "CONSISTENCY-SHARE-VERIFY",
    "area": "consistency",
    "rule": "The number that sharing hands out is confirmed by verification",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths (both operations bound to the same token number)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Over one path, with a token for each call: share hands out n; verify with n in clear; verify with SHA-256(n).",
    "expected": "True and true.",
    "typicalFault": "Sharing takes its number from one system and verification from another, and the two write it differently, for example after porting.",
    "remedy": "Let both operations call the same function that turns the token into one number in E.164 form, and compare and return that value.",
    "scenarios": {}
  },
  {
    "id": "CONSISTENCY-PLAIN-HASH",
    "area": "consistency",
    "rule": "The answers for a number in clear and for its hash agree",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "For the subscriber's number, another one and 3 random numbers compare both forms.",
    "expected": "Equal booleans each time.",
    "typicalFault": "The hashed form is compared with the number of the contract, the plain form with the number of the line.",
    "remedy": "Load the number of the token once, in E.164 form with its plus; compare the plain form with it and the hashed form with its SHA-256, and keep no separate table of hashes.",
    "scenarios": {}
  },
  {
    "id": "CONSISTENCY-REPEATABLE",
    "area": "consistency",
    "rule": "The same request gets the same answer",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§9.2 (GET safe/idempotent)",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-9.2"
      }
    ],
    "stimulus": "Repeat verify with the subscriber's number, verify with another number, and share 5 times at >=1 s spacing.",
    "expected": "The results are the same; with single-use tokens each call has a token of its own.",
    "typicalFault": "The nodes behind the load balancer hold different copies of the numbers.",
    "remedy": "Let all nodes read the number from one place, best from the token itself, and shorten or drop the caches that each node keeps for itself.",
    "scenarios": {}
  },
  {
    "id": "CONSISTENCY-TOKENS-INTERLEAVED",
    "area": "consistency",
    "rule": "Tokens of two subscribers that are used at the same time never mix",
    "level": "MUST",
    "authority": "camara-derived",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1device-phone-number/get/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Tokens of the subscriber and of the stranger used alternately and in parallel (<=10 requests, keep-alive connection shared).",
    "expected": "Each response belongs to its token.",
    "typicalFault": "A cache of responses is keyed by the URL alone, without the Authorization header, or state is kept with the connection.",
    "remedy": "Switch off response caching for both routes in gateway and CDN (or make the Authorization header part of its key), and keep whatever was learnt from a token in the scope of one request, never with the connection or the thread.",
    "scenarios": {}
  },
  {
    "id": "CONSISTENCY-RELEASE-FINGERPRINT",
    "area": "consistency",
    "rule": "Observed behaviour fits the declared release",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV CHANGELOG.md",
        "release": "r1.3/r2.4/r3.2",
        "heading": "changes from release to release",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/CHANGELOG.md"
      }
    ],
    "stimulus": "Evaluate: base path v1/v2, x-correlator 56-char/underscore handling, malformed hash handling, AUTHENTICATION_REQUIRED or INVALID_TOKEN_CONTEXT seen, request object support.",
    "expected": "The release that fits best is the declared one.",
    "differences": "r2.4 and r3.2 share a base path, so that only behaviour tells them apart.",
    "typicalFault": "The path was moved to v2, but the error codes and patterns behind it are still those of r1.3.",
    "remedy": "Compare the deployed OpenAPI document and the error tables of the gateway with those of the declared release and bring them up to it; or declare the release that is really deployed.",
    "scenarios": {},
    "reading": "Single traits are shared by releases, so behaviour counts as that of another release only where that one fits better by two traits."
  },
  {
    "id": "CONSISTENCY-CLOCK",
    "area": "consistency",
    "rule": "The clocks of the authorization server and of the API agree",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§6.6.1 (Date)",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Client Authentication; Signed Authentication Requests (iat/exp rules without skew allowance)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Compare Date headers and ID-token iat with NTP time.",
    "expected": "An offset of at most 5 s. With more than 60 s, no check that rests on iat or exp can conclude anything.",
    "typicalFault": "The clock of one of the servers is wrong, so that valid assertions are refused as issued in the future.",
    "remedy": "Synchronise the authorization server, the gateway and the resource server with the same time service, and watch their offset.",
    "scenarios": {},
    "reading": "The clocks of the authorization server and the API are compared with each other, not with ours, because ours may be the one that is wrong."
  },
  {
    "id": "CORRELATOR-ECHO-SUCCESS",
    "area": "correlator",
    "rule": "The x-correlator of the request is echoed on 200",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5 x-correlator Header",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/*/*/responses/200/headers/x-correlator",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Valid calls on both operations with a fresh UUID.",
    "expected": "Response header x-correlator byte-identical, once.",
    "typicalFault": "The gateway makes an id of its own in place of the one that came, or changes its letters to upper case.",
    "remedy": "In the gateway, copy the x-correlator of the request to the response as it is, and make a new one only when the request has none. See that backend and gateway do not both add the header.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify100_match_true",
        "share:@NumberVerification_phone_number_share100_match_true"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify100_match_true",
        "share:@NumberVerification_phone_number_share100_match_true"
      ],
      "r3.2": [
        "verify:@phone_number_verify_01_generic_success_scenario",
        "share:@phone_number_share_01_generic_success_scenario"
      ],
      "r4.1": [
        "verify:@phone_number_verify_01_generic_success_scenario",
        "share:@phone_number_share_01_generic_success_scenario"
      ]
    }
  },
  {
    "id": "CORRELATOR-ECHO-ERRORS",
    "area": "correlator",
    "rule": "The x-correlator of the request is echoed on documented errors",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5 x-correlator Header",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/*/headers/x-correlator",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Provoke 400, 401 and 403 with a fresh UUID each; look at 404, 405 and 415 where they occur.",
    "expected": "The echo is there on 400, 401 and 403; on other errors its absence is a deviation.",
    "differences": "The scenarios of r3.2 and later assert the echo on success only; the design guide covers all responses.",
    "typicalFault": "The 401 comes from the gateway before its correlator policy has run.",
    "remedy": "Move the correlator policy to the front of the chain, before authentication and validation, and add the header in the error templates of the gateway too.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify200_missing_phone_number_in_request",
        "verify:@NumberVerification_verify201_missing_scope",
        "verify:@NumberVerification_verify202_expired_access_token",
        "share:@NumberVerification_phone_number_share201_missing_scope",
        "share:@NumberVerification_phone_number_share202_expired_access_token"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify200_missing_phone_number_in_request",
        "verify:@NumberVerification_verify201_missing_scope",
        "verify:@NumberVerification_verify202_expired_access_token",
        "share:@NumberVerification_phone_number_share201_missing_scope",
        "share:@NumberVerification_phone_number_share202_expired_access_token"
      ]
    }
  },
  {
    "id": "CORRELATOR-ABSENT",
    "area": "correlator",
    "rule": "Requests without x-correlator are served",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5 x-correlator Header",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/parameters/x-correlator (optional)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Valid call without the header.",
    "expected": "Normal result; if the response has x-correlator it matches the pattern of the release (UUID recommended).",
    "typicalFault": "The gateway treats the header as mandatory and answers 400 without it.",
    "remedy": "Mark x-correlator as optional in the schema of the gateway; where you send one back, make one that fits the pattern of the release, a UUID for example.",
    "scenarios": {}
  },
  {
    "id": "CORRELATOR-EMPTY",
    "area": "correlator",
    "rule": "An empty x-correlator is accepted",
    "level": "SHOULD",
    "authority": "camara-commonalities",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "9 (non-empty header must be echoed)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4/r3.2",
        "heading": "/components/*/x-correlator pattern {0,…}",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Valid call with \"x-correlator:\" (zero length).",
    "expected": "Not rejected with 400; echo optional.",
    "differences": "Zero-length explicitly allowed by the pattern since r2.4 (PR #164); r1.3 has no pattern.",
    "typicalFault": "A minimal length of one character is enforced for the header.",
    "remedy": "Let the pattern of x-correlator admit no characters at all, and treat an empty value like a missing header.",
    "scenarios": {}
  },
  {
    "id": "CORRELATOR-INVALID",
    "area": "correlator",
    "rule": "An x-correlator that breaks the pattern is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "levelIn": {
      "r2.4": "SHOULD"
    },
    "authority": "camara-commonalities",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "9 (pattern only)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5 (400 INVALID_ARGUMENT required)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/components/schemas/XCorrelator/pattern",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4",
        "heading": "/components/parameters/x-correlator/schema/pattern",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r2.4/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Both operations with a valid token and body, and an x-correlator: in r2.4 of 56 characters, \"a_b\", \"a/b\" or \"a b\"; from r3.2 of 257 characters, \"a b\", \"a@b\", \"a,b\", \"é\" or \"a=b\".",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo, and the value is not echoed as it came. In r2.4 anything else is a deviation only.",
    "differences": "Pattern in r2.4 ^[a-zA-Z0-9-]{0,55}$, from r3.2 ^[a-zA-Z0-9-_:;.\\/<>{}]{0,256}$, none in r1.3. r4.1 has the first official scenario for it.",
    "typicalFault": "The header is never validated.",
    "remedy": "Compare x-correlator with the pattern of the release, anchored at both ends, after authentication, and answer 400 INVALID_ARGUMENT without the bad value in the response.",
    "scenarios": {
      "r4.1": [
        "share:@phone_number_share_400.1_invalid_x-correlator"
      ]
    },
    "reading": "The documented 400 of sharing has no other cause, since the operation has no other input; the rule therefore covers both operations in every release that has a pattern."
  },
  {
    "id": "CORRELATOR-CHARSET-LENGTH",
    "area": "correlator",
    "rule": "Every x-correlator that fits the pattern is accepted and echoed",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5 x-correlator Header",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "r1.3: a UUID and visible ASCII; r2.4: 55 characters of [A-Za-z0-9-]; from r3.2: 256 characters, and \"aZ9-_:;./<>{}\".",
    "expected": "Normal result and exact echo.",
    "differences": "See CORRELATOR-INVALID for the patterns.",
    "typicalFault": "The limit of 55 characters is still in force after the upgrade to r3.2, or a firewall strips < and >.",
    "remedy": "Replace the old pattern in the gateway by that of the release (r1.3 has none), let the firewall pass its characters in this header, and store the value in a column that is wide enough.",
    "scenarios": {}
  },
  {
    "id": "CORRELATOR-HEADER-CASE",
    "area": "correlator",
    "rule": "The name of the header x-correlator is read without regard to case",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§5.1",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-5.1"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "9",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5 x-correlator Header",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Send X-Correlator and X-CORRELATOR (HTTP/1.1).",
    "expected": "Echoed under any casing.",
    "typicalFault": "The code looks up the header in a map that minds upper and lower case.",
    "remedy": "Read headers through the function of your framework that ignores case, or bring all names to lower case once before the lookup.",
    "scenarios": {}
  },
  {
    "id": "CORRELATOR-NO-INJECTION",
    "area": "correlator",
    "rule": "The content of x-correlator does not inject headers or markup into responses",
    "level": "SHOULD NOT",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§5.5",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-5.5"
      }
    ],
    "stimulus": "Values with an encoded line break (%0d%0aX-Test:1), a raw folded line (over a plain socket), and <script>, whose characters r3.2 and later allow.",
    "expected": "No additional header appears; error messages are JSON-escaped; no 5xx.",
    "typicalFault": "The value is percent-decoded and written back, line break included.",
    "remedy": "Do not decode x-correlator; write it back through the header function of your framework, which lets no line break through, and let a JSON library build the error body.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-DOCUMENT",
    "area": "discovery",
    "rule": "The discovery document is public JSON at the issuer followed by /.well-known/openid-configuration",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§4",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Use of openIdConnect for securitySchemes",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "GET {issuer}/.well-known/openid-configuration, no credentials, Accept: application/json.",
    "expected": "200, application/json, a JSON object, without an authentication challenge. An operator that publishes its endpoints out of band does not offer discovery.",
    "typicalFault": "The document is served as text/html, or stands behind the login of the developer portal.",
    "remedy": "Open the route /.well-known/openid-configuration in the gateway to everybody, without a token or a login, and set Content-Type: application/json on it.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-ISSUER-EXACT",
    "area": "discovery",
    "rule": "The issuer is an https URL without query or fragment, and is the prefix of the discovery URL byte for byte",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3, §4.3",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      },
      {
        "document": "RFC",
        "release": "8414",
        "heading": "§3.3",
        "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3.3"
      }
    ],
    "stimulus": "Read issuer of the discovery document.",
    "expected": "issuer equals configured issuer exactly (trailing slash matters), https scheme, no ? or #.",
    "typicalFault": "The document is served under a public domain, but still names the internal host as issuer.",
    "remedy": "Set the public URL (the external base URL) of the authorization server to the issuer that you publish, letter by letter, trailing slash included, and use the same value in the target file.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-REQUIRED-FIELDS",
    "area": "discovery",
    "rule": "The mandatory provider metadata is there, well typed, and its endpoints are https URLs",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      },
      {
        "document": "RFC",
        "release": "8414",
        "heading": "§2",
        "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "General Considerations > Transport Security",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Inspect the document.",
    "expected": "issuer, authorization_endpoint, token_endpoint, jwks_uri (https URLs), response_types_supported, subject_types_supported, id_token_signing_alg_values_supported (non-empty string arrays).",
    "typicalFault": "The member jwks_uri is missing, or endpoints are relative or begin with http.",
    "remedy": "Fill in the missing members, write endpoints as absolute https URLs (tell the server its public URL, so that it does not use that of the load balancer), and write lists as arrays of strings.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-FLOWS-ADVERTISED",
    "area": "discovery",
    "rule": "The authorization code flow is advertised, and any other flow on offer is named by its URN",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3 (response_types_supported, grant_types_supported)",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Inspect response_types_supported and grant_types_supported.",
    "expected": "response_types_supported contains code; grant_types_supported contains authorization_code, or is left out, which means it. Flows on offer are listed as urn:openid:params:grant-type:ciba and urn:ietf:params:oauth:grant-type:jwt-bearer; password and implicit are deviations.",
    "typicalFault": "The document is a template that lists \"token id_token\" only, or the JWT bearer flow works without being declared.",
    "remedy": "List code in response_types_supported and, where grant_types_supported is there, authorization_code and the full URN of every other flow that you offer; take password and implicit out.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-CLIENT-AUTH",
    "area": "discovery",
    "rule": "private_key_jwt is advertised for the token endpoint, with asymmetric algorithms",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Client Authentication",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      },
      {
        "document": "RFC",
        "release": "8414",
        "heading": "§2 (token_endpoint_auth_signing_alg_values_supported required with private_key_jwt)",
        "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
      }
    ],
    "stimulus": "Inspect token_endpoint_auth_methods_supported and token_endpoint_auth_signing_alg_values_supported.",
    "expected": "private_key_jwt is listed (leaving the member out means client_secret_basic and breaks the rule); the list of signing algorithms is there, has values such as RS256, PS256 or ES256, and not none. Further methods are a deviation: CAMARA allows private_key_jwt only.",
    "typicalFault": "The metadata still has the default, client_secret_basic and client_secret_post only.",
    "remedy": "Set token_endpoint_auth_methods_supported to private_key_jwt, and token_endpoint_auth_signing_alg_values_supported to the asymmetric algorithms that you verify, without \"none\".",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-PKCE",
    "area": "discovery",
    "rule": "PKCE support can be seen in the metadata and S256 is offered",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1.1",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
      },
      {
        "document": "RFC",
        "release": "8414",
        "heading": "§2 code_challenge_methods_supported",
        "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Cross-Site Request Forgery Protection",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Inspect code_challenge_methods_supported.",
    "expected": "The list contains S256. Its absence, and the presence of plain, are deviations.",
    "typicalFault": "PKCE works but the metadata does not say so, and libraries therefore do not use it.",
    "remedy": "Publish code_challenge_methods_supported with S256 as its only value.",
    "scenarios": {},
    "reading": "PKCE is a SHOULD for CAMARA, and RFC 9700 of 2025 makes both PKCE and its announcement a MUST; the level here is that of CAMARA."
  },
  {
    "id": "DISCOVERY-IDTOKEN-ALGS",
    "area": "discovery",
    "rule": "RS256 is listed for ID tokens and none is not usable",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2, §15.1",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Inspect id_token_signing_alg_values_supported.",
    "expected": "RS256 is present. The presence of none is a deviation: it is legal only for clients that registered for it.",
    "typicalFault": "Only HS256 is offered.",
    "remedy": "Give the server an RSA signing key, list RS256 in id_token_signing_alg_values_supported, and remove the value \"none\" unless a client registered for it.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-SUBJECT-TYPES",
    "area": "discovery",
    "rule": "Pairwise subject identifiers are advertised",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "ID Token > ID Token sub claim",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      }
    ],
    "stimulus": "Inspect subject_types_supported.",
    "expected": "The list contains pairwise. What the tokens hold is the matter of IDTOKEN-SUB-PAIRWISE.",
    "typicalFault": "The default [\"public\"] was left as it is.",
    "remedy": "Switch the clients of this API to pairwise subjects, and list pairwise in subject_types_supported.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-SCOPES",
    "area": "discovery",
    "rule": "scopes_supported, when published, includes openid and the scopes of Number Verification",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3 (scopes_supported RECOMMENDED, openid MUST be supported)",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/*/*/security",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Inspect scopes_supported if present.",
    "expected": "openid is present; number-verification:verify and number-verification:device-phone-number:read are present when the operator offers the operation. A server may hide scopes, which is then noted.",
    "typicalFault": "The document advertises the names of old scopes, such as number-verification:read.",
    "remedy": "Put openid and the scopes of the operations that you offer into scopes_supported under their present names, and remove the old names; or leave the member out.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-REQUEST-OBJECT",
    "area": "discovery",
    "rule": "Support for signed request objects is declared",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3 (request_parameter_supported default false)",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      }
    ],
    "stimulus": "Inspect request_parameter_supported, request_object_signing_alg_values_supported, request_uri_parameter_supported.",
    "expected": "From r3.2: request_parameter_supported is true and asymmetric algorithms are listed, since support is mandatory. Before: the value agrees with what AUTH-RO-SUPPORTED observes.",
    "differences": "Handling signed requests is optional with ICM 0.2.x, recommended for consumers in 0.3.0, server MUST in 0.4.0.",
    "typicalFault": "The flag is left out, from which clients conclude that request objects are not supported.",
    "remedy": "Set request_parameter_supported to what the server does (true from r3.2), and list the asymmetric algorithms in request_object_signing_alg_values_supported.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-CIBA",
    "area": "discovery",
    "rule": "The CIBA metadata is coherent when CIBA is offered",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect CIBA Core",
        "release": "1.0",
        "heading": "§4",
        "url": "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Client-Initiated Backchannel Authentication Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Inspect the backchannel_* members when CIBA is on offer.",
    "expected": "backchannel_authentication_endpoint is an https URL; backchannel_token_delivery_modes_supported contains poll; backchannel_authentication_request_signing_alg_values_supported is present when signed requests are supported, which r3.2 and later demand.",
    "typicalFault": "Only the modes ping and push are advertised, or the endpoint is missing.",
    "remedy": "Publish backchannel_authentication_endpoint as an https URL, put poll into backchannel_token_delivery_modes_supported, and name the signing algorithms where signed requests are supported.",
    "scenarios": {}
  },
  {
    "id": "DISCOVERY-JWKS",
    "area": "discovery",
    "rule": "jwks_uri returns usable public keys and nothing private",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "7517",
        "heading": "§4–5",
        "url": "https://www.rfc-editor.org/rfc/rfc7517#section-4"
      },
      {
        "document": "OpenID Connect Discovery",
        "release": "1.0",
        "heading": "§3",
        "url": "https://openid.net/specs/openid-connect-discovery-1_0.html"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§10.1",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "GET jwks_uri.",
    "expected": "200 JSON with non-empty keys[]; each key has kty; unique kid (needed when >1 key); no d,p,q,dp,dq,qi or oct k members; RSA >= 2048 bit; signing keys not marked use=enc only.",
    "typicalFault": "The key set holds a private exponent, two keys with the same kid, or an RSA key of 1024 bits left from a test.",
    "remedy": "Export the public members of the keys only, give each key a kid of its own, and replace RSA keys below 2048 bits. A private key that was ever published has to be replaced.",
    "scenarios": {}
  },
  {
    "id": "ERROR-SHAPE",
    "area": "error",
    "rule": "Every error of the API is an ErrorInfo object (status, code, message) in application/json",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/ErrorInfo",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Look at every response of the API that is not a 2xx, including those of a gateway or firewall (401, 404, 405, 413, 429, 5xx).",
    "expected": "A JSON object with all three of status (an integer), code and message (strings); Content-Type application/json, and application/problem+json breaks the rule.",
    "typicalFault": "Errors that the gateway makes itself, such as {\"fault\": …} or HTML, reach the client as they are.",
    "remedy": "Replace the default error pages of gateway, firewall and framework on the routes of the API by a template that has status as a number, code and message, with Content-Type: application/json.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema",
        "verify:@NumberVerification_verify200_missing_phone_number_in_request",
        "verify:@NumberVerification_verify201_missing_scope",
        "verify:@NumberVerification_verify202_expired_access_token",
        "verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request",
        "verify:@NumberVerification_phone_number_verify204_no_phonenumber_associated_with_access_token",
        "verify:@NumberVerification_phone_number_verify205_must_have_used_network_authentication",
        "share:@NumberVerification_phone_number_share201_missing_scope",
        "share:@NumberVerification_phone_number_share202_expired_access_token",
        "share:@NumberVerification_phone_number_share203_no_phonenumber_associated_with_access_token",
        "share:@NumberVerification_phone_number_share205_must_have_used_network_authentication"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema",
        "verify:@NumberVerification_verify200_missing_phone_number_in_request",
        "verify:@NumberVerification_verify201_missing_scope",
        "verify:@NumberVerification_verify202_expired_access_token",
        "verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request",
        "verify:@NumberVerification_phone_number_verify205_must_have_used_network_or_sim_based_authentication",
        "share:@NumberVerification_phone_number_share201_missing_scope",
        "share:@NumberVerification_phone_number_share202_expired_access_token",
        "share:@NumberVerification_phone_number_share205_must_have_used_network_or_sim_based_authentication"
      ],
      "r3.2": [
        "verify:@phone_number_verify_400.1_no_request_body",
        "verify:@phone_number_verify_400.2_empty_request_body",
        "verify:@phone_number_verify_400.3_invalid_request_non_existing_property",
        "verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request",
        "verify:@phone_number_verify_401.1_no_authorization_header",
        "verify:@phone_number_verify_401.2_expired_access_token",
        "verify:@phone_number_verify_401.3_invalid_access_token",
        "verify:@phoneNumberVerify_403.1_invalid_token_permissions",
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
        "verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant",
        "share:@phone_number_verify_401.1_no_authorization_header",
        "share:@phone_number_verify_401.2_expired_access_token",
        "share:@phone_number_verify_401.3_invalid_access_token",
        "share:@phoneNumberShare_403.1_invalid_token_permissions",
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ],
      "r4.1": [
        "verify:@phone_number_verify_400.1_no_request_body",
        "verify:@phone_number_verify_400.2_empty_request_body",
        "verify:@phone_number_verify_400.3_invalid_request_non_existing_property",
        "verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request",
        "verify:@phone_number_verify_401.1_no_authorization_header",
        "verify:@phone_number_verify_401.2_expired_access_token",
        "verify:@phone_number_verify_401.3_invalid_access_token",
        "verify:@phoneNumberVerify_403.1_invalid_token_permissions",
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
        "verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant",
        "share:@phone_number_verify_401.1_no_authorization_header",
        "share:@phone_number_verify_401.2_expired_access_token",
        "share:@phone_number_verify_401.3_invalid_access_token",
        "share:@phoneNumberShare_403.1_invalid_token_permissions",
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ]
    }
  },
  {
    "id": "ERROR-STATUS-MATCH",
    "area": "error",
    "rule": "status in the body is a number and equals the HTTP status",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/* (status enum)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Look at every error of the API.",
    "expected": "status in the body is the HTTP status, as a number. \"401\" as a string breaks the rule.",
    "differences": "Enumerations bind the value from r2.4; in r1.3 the scenarios do.",
    "typicalFault": "The body has \"401\" as a string, or the 500 of the backend stands in the body of a 400.",
    "remedy": "Write the body where the HTTP status is decided, from the same variable, and serialize status as a number without quotation marks.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema",
        "verify:@NumberVerification_verify200_missing_phone_number_in_request",
        "verify:@NumberVerification_verify201_missing_scope",
        "verify:@NumberVerification_verify202_expired_access_token",
        "verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request",
        "verify:@NumberVerification_phone_number_verify204_no_phonenumber_associated_with_access_token",
        "verify:@NumberVerification_phone_number_verify205_must_have_used_network_authentication",
        "share:@NumberVerification_phone_number_share201_missing_scope",
        "share:@NumberVerification_phone_number_share202_expired_access_token",
        "share:@NumberVerification_phone_number_share203_no_phonenumber_associated_with_access_token",
        "share:@NumberVerification_phone_number_share205_must_have_used_network_authentication"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema",
        "verify:@NumberVerification_verify200_missing_phone_number_in_request",
        "verify:@NumberVerification_verify201_missing_scope",
        "verify:@NumberVerification_verify202_expired_access_token",
        "verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request",
        "verify:@NumberVerification_phone_number_verify205_must_have_used_network_or_sim_based_authentication",
        "share:@NumberVerification_phone_number_share201_missing_scope",
        "share:@NumberVerification_phone_number_share202_expired_access_token",
        "share:@NumberVerification_phone_number_share205_must_have_used_network_or_sim_based_authentication"
      ],
      "r3.2": [
        "verify:@phone_number_verify_400.1_no_request_body",
        "verify:@phone_number_verify_400.2_empty_request_body",
        "verify:@phone_number_verify_400.3_invalid_request_non_existing_property",
        "verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request",
        "verify:@phone_number_verify_401.1_no_authorization_header",
        "verify:@phone_number_verify_401.2_expired_access_token",
        "verify:@phone_number_verify_401.3_invalid_access_token",
        "verify:@phoneNumberVerify_403.1_invalid_token_permissions",
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
        "verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant",
        "share:@phone_number_verify_401.1_no_authorization_header",
        "share:@phone_number_verify_401.2_expired_access_token",
        "share:@phone_number_verify_401.3_invalid_access_token",
        "share:@phoneNumberShare_403.1_invalid_token_permissions",
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ],
      "r4.1": [
        "verify:@phone_number_verify_400.1_no_request_body",
        "verify:@phone_number_verify_400.2_empty_request_body",
        "verify:@phone_number_verify_400.3_invalid_request_non_existing_property",
        "verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request",
        "verify:@phone_number_verify_401.1_no_authorization_header",
        "verify:@phone_number_verify_401.2_expired_access_token",
        "verify:@phone_number_verify_401.3_invalid_access_token",
        "verify:@phoneNumberVerify_403.1_invalid_token_permissions",
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
        "verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant",
        "share:@phone_number_verify_401.1_no_authorization_header",
        "share:@phone_number_verify_401.2_expired_access_token",
        "share:@phone_number_verify_401.3_invalid_access_token",
        "share:@phoneNumberShare_403.1_invalid_token_permissions",
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ]
    },
    "reading": "From r3.2 the scenarios put the HTTP status in quotation marks; we compare numbers, as the schema says integer."
  },
  {
    "id": "ERROR-CODE-400",
    "area": "error",
    "rule": "A response with status 400 uses the code INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/Generic400",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Look at every 400 of both operations.",
    "expected": "code is INVALID_ARGUMENT. In r4.1 OUT_OF_RANGE is accepted as well.",
    "differences": "Enumerated from r2.4; in r1.3 by example, scenarios and the table of Commonalities 0.4. r4.1 enumerates OUT_OF_RANGE too.",
    "typicalFault": "The framework answers with codes of its own, such as BAD_REQUEST or VALIDATION_ERROR.",
    "remedy": "Map every failure of validation in gateway and backend to the code INVALID_ARGUMENT in one place, the exception handler or the fault template.",
    "scenarios": {},
    "reading": "OUT_OF_RANGE came into the 400 response of r4.1 by mistake, as the project says in its issue 247, and no rule gives it a meaning here; we accept it there and never expect it."
  },
  {
    "id": "ERROR-CODE-401",
    "area": "error",
    "rule": "A response with status 401 uses only the codes of the release",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/Generic401",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Look at every 401 of both operations.",
    "expected": "r1.3 and r2.4: UNAUTHENTICATED or AUTHENTICATION_REQUIRED. From r3.2: UNAUTHENTICATED only.",
    "differences": "r3.2 dropped AUTHENTICATION_REQUIRED (pull request 206, Commonalities 0.6).",
    "typicalFault": "The gateway answers UNAUTHORIZED or INVALID_TOKEN, or AUTHENTICATION_REQUIRED was kept after the upgrade to r3.2.",
    "remedy": "Set the code in the 401 template of the gateway and in the token filter of the resource server to UNAUTHENTICATED, which is right in every release.",
    "scenarios": {},
    "reading": "AUTHENTICATION_REQUIRED is listed in r1.3 and r2.4, so it is a code of those releases; that an expired token gets UNAUTHENTICATED is the matter of APIAUTH-EXPIRED."
  },
  {
    "id": "ERROR-CODE-403",
    "area": "error",
    "rule": "A response with status 403 uses only the codes of the release",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Look at every 403 of both operations.",
    "expected": "PERMISSION_DENIED or NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK; in r1.3 also INVALID_TOKEN_CONTEXT.",
    "differences": "r2.4 dropped INVALID_TOKEN_CONTEXT (pull request 163).",
    "typicalFault": "The code USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK lacks its prefix, or an old code that ends in BY_IP is still in use.",
    "remedy": "Use PERMISSION_DENIED for lack of scope, and NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK, prefix included, for a token of another authentication; only r1.3 has INVALID_TOKEN_CONTEXT as well.",
    "scenarios": {}
  },
  {
    "id": "ERROR-DOCUMENTED",
    "area": "error",
    "rule": "Errors of the API have a status that the OpenAPI document of the release lists",
    "level": "SHOULD",
    "authority": "camara-nv",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description § Additional CAMARA error responses",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with a token that is tied to no number.",
    "expected": "401 or 403; any other 4xx in the form of ErrorInfo, 422 MISSING_IDENTIFIER say, is a deviation.",
    "typicalFault": "The API answers 422 MISSING_IDENTIFIER, as other APIs of CAMARA do.",
    "remedy": "Answer a token that is tied to no number with 403 or 401, which the OpenAPI document lists, in place of the 422 of a shared error handler.",
    "scenarios": {},
    "reading": "The list of errors is not exhaustive, as r3.2 says: an error of CAMARA that it leaves out breaks no rule. We warn, because a client that goes by the document does not expect it; and only where the document has a status for the case."
  },
  {
    "id": "ERROR-MESSAGE",
    "area": "error",
    "rule": "message is a text for people that is not empty; its wording is free",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "Commonalities API-Testing-Guidelines.md",
        "release": "r0.4.0/r2.3/r3.3",
        "heading": "Error scenarios",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/API-Testing-Guidelines.md"
      }
    ],
    "stimulus": "Look at every error of the API.",
    "expected": "A text that is not blank and differs from the code.",
    "differences": "The scenarios of r1.3 and r2.4 quote texts; from r3.2 they ask for a user-friendly text.",
    "typicalFault": "The message is empty, or equal to the code or to the name of an exception class.",
    "remedy": "Give each error in the mapping table a short sentence for people, and do not fill message from the exception.",
    "scenarios": {},
    "reading": "The literal texts in the scenarios of r1.3 and r2.4 have typing errors and differ from the examples of the document, and the guidelines leave the wording free; we never compare it."
  },
  {
    "id": "ERROR-AUTH-FIRST",
    "area": "error",
    "rule": "A request that is not authenticated gets the generic 401 whatever else is wrong with it",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1 NOTE 1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1 NOTE 1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1 NOTE 1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "No/invalid token combined with: missing body, malformed JSON, bad phone pattern, invalid x-correlator, wrong media type.",
    "expected": "401 UNAUTHENTICATED as ErrorInfo in each case. For an invalid x-correlator from r3.2, 400 is tolerated too.",
    "typicalFault": "The schema is validated before authentication, so that anonymous callers get 400.",
    "remedy": "Put the check of the token before body parsing and schema validation in the chain of the gateway and in that of the backend.",
    "scenarios": {},
    "reading": "From r3.2 the rule of an invalid x-correlator says 400 for every request, and this one says 401; both are MUST, so either answer is accepted where the two meet."
  },
  {
    "id": "ERROR-UNKNOWN-PATH",
    "area": "error",
    "rule": "An unknown resource under the base path is answered with 404 as ErrorInfo",
    "level": "SHOULD",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "GET {base path}/unknown, …/verify/extra with valid and without token.",
    "expected": "404 NOT_FOUND (or 401 without a token) as ErrorInfo; HTML or a JSON of the vendor is a deviation.",
    "typicalFault": "The gateway answers with its default page for 404.",
    "remedy": "Add a route for everything else under the base path that answers 404 NOT_FOUND with status, code and message as JSON.",
    "scenarios": {},
    "reading": "The OpenAPI document does not mention 404; the rule is a SHOULD and rests on the error table of the Commonalities."
  },
  {
    "id": "ERROR-NOT-501",
    "area": "error",
    "rule": "501 NOT_IMPLEMENTED is not returned by either operation",
    "level": "MUST NOT",
    "levelIn": {
      "r1.3": "SHOULD NOT",
      "r2.4": "SHOULD NOT"
    },
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1 (501 to be avoided)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1 (501 only if documented)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1, 3.3",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description § Additional CAMARA error responses",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Look at every response, above all to hashed numbers and of sharing.",
    "expected": "No 501, also from an operator that does not offer sharing.",
    "differences": "Said in the OpenAPI document from r3.2; discouraged by Commonalities 0.5, to be avoided by 0.4.",
    "typicalFault": "The operation was not built for hashed input, or for sharing, and says so by 501.",
    "remedy": "Implement both forms of input on verify. Where you do not offer sharing, take the operation out of the routes or refuse the scope, so that the client gets 404 or 403.",
    "scenarios": {}
  },
  {
    "id": "ERROR-5XX-429-SHAPE",
    "area": "error",
    "rule": "Errors of the server and of throttling, when they occur, use the standard codes",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3",
        "heading": "/components/responses/Generic500|503|504",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r1.3/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Look at such responses when they occur; load is never provoked.",
    "expected": "429 TOO_MANY_REQUESTS or QUOTA_EXCEEDED, 500 INTERNAL, 502 BAD_GATEWAY, 503 UNAVAILABLE, 504 TIMEOUT, each as ErrorInfo.",
    "differences": "r1.3 OpenAPI document documents 500/503/504; from r2.4 they are undocumented but still governed by CAMARA_common.yaml.",
    "typicalFault": "The web server answers 502 or 504 with HTML of its own.",
    "remedy": "Set error templates for 429, 500, 502, 503 and 504 in gateway and load balancer, each with status, the standard code and a message as JSON.",
    "scenarios": {},
    "untestable": "Nobody can make a sound implementation fail from outside, and a tester must not load it until it throttles; where such an error does occur, ERROR-SHAPE and ERROR-STATUS-MATCH judge it."
  },
  {
    "id": "IDTOKEN-PRESENT",
    "area": "id-token",
    "rule": "An ID token is returned when openid was requested",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "ID Token",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.3.3",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical flow with openid.",
    "expected": "id_token member, a compact JWS (or nested JWE if client registered encryption).",
    "typicalFault": "The policy for Number Verification is plain OAuth 2.0, and leaves the ID token out.",
    "remedy": "Switch on OpenID Connect for these clients in the authorization server, so that a granted scope openid yields id_token in the token response, and let the gateway pass the member through.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-ABSENT-WITHOUT-OPENID",
    "area": "id-token",
    "rule": "An ID token is not returned when openid was not requested",
    "level": "SHOULD NOT",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Missing \"openid\" scope",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical flow with scope \"dpv:{purpose} number-verification:verify\".",
    "expected": "An error redirect, since OpenID Connect leaves this open, or a token response without id_token.",
    "typicalFault": "The server adds openid by itself to every request.",
    "remedy": "Remove openid from the default scopes of the client, and issue the ID token only when the request asked for it.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-SIGNATURE",
    "area": "id-token",
    "rule": "The ID token is signed with a published key and an announced asymmetric algorithm",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.3.7, §10.1",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "8725",
        "heading": "whole document",
        "url": "https://www.rfc-editor.org/rfc/rfc8725"
      }
    ],
    "stimulus": "Verify id_token with jwks_uri.",
    "expected": "alg is in id_token_signing_alg_values_supported and is neither none nor HS*; kid resolves, and is there when the keys are several; the signature is valid.",
    "typicalFault": "The signing key was changed without being published, or the header of the token lacks kid.",
    "remedy": "Publish a new key in the key set before you sign with it and leave the old one there while its tokens live; set kid in the header of the token where the keys are several, and sign with an asymmetric algorithm from the metadata.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-ISS-AUD",
    "area": "id-token",
    "rule": "iss of the ID token is the issuer and aud names the client",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2, §3.1.3.7",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Inspect claims.",
    "expected": "iss is exactly the issuer; aud is or contains the client_id; azp, if present, is the client_id. Further audiences that nobody trusts are a deviation.",
    "typicalFault": "An aggregator passes on the ID token of the operator, with a foreign iss and the aggregator as aud.",
    "remedy": "Let whoever publishes the token endpoint issue the ID token itself: iss is the issuer of its metadata, aud the client_id that asked.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-TIMES",
    "area": "id-token",
    "rule": "exp and iat of the ID token are there, numeric and plausible",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2, §3.1.3.7 items 9–10",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Inspect the claims, with a clock that is synchronised.",
    "expected": "exp lies ahead; iat is within 60 s of receipt; the span is at most 86400 s. A larger offset of iat is a matter of CONSISTENCY-CLOCK first.",
    "typicalFault": "The times are milliseconds in place of seconds.",
    "remedy": "Write iat and exp as JSON numbers in seconds since 1970, from the synchronised clock at the moment of issue, and let exp lie at most a day later.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-NONCE",
    "area": "id-token",
    "rule": "nonce is copied unmodified into the ID token",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2, §3.1.3.7 item 11",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Cross-Site Request Forgery Protection",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical flow with 256-bit nonce; second flow with a different nonce.",
    "expected": "nonce claim equals the value of that very request.",
    "typicalFault": "The nonce is missing, or comes from the cache of an earlier silent session.",
    "remedy": "Store the nonce with the authorization code and copy it from there into the ID token of that code, unchanged; never cache ID tokens.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-SUB-PRESENT",
    "area": "id-token",
    "rule": "sub is there, a string of at most 255 ASCII characters",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Inspect sub.",
    "expected": "Non-empty ASCII string, <=255.",
    "typicalFault": "The sub is the numeric id of a subscriber, written as a JSON number.",
    "remedy": "Serialize sub as a string, in ASCII and of at most 255 characters.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-SUB-NO-PII",
    "area": "id-token",
    "rule": "sub does not reveal the phone number or other personal data",
    "level": "MUST NOT",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "ID Token > ID Token sub claim",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Authorization Code Flow (Frontend Flow) step 4",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "Compare sub (as it is, and decoded from URL, hexadecimal, base64 and base64url encoding) with the subscriber's number (with plus, without, with 00, its national form of 7 digits or more) and the IMSI if known, and with their unsalted MD5, SHA-1, SHA-256 and SHA-512 in hexadecimal digits, base64 and base64url; look for e-mail addresses.",
    "expected": "No match.",
    "differences": "Access document: SHOULD NOT reveal in 0.2.x, MUST NOT from 0.3.0; security profile is MUST NOT throughout.",
    "typicalFault": "The sub is the phone number, or the bare SHA-256 of it.",
    "remedy": "Derive sub by an HMAC with a secret of the authorization server over the internal id of the subscriber and the sector of the client, or store a random value for each pair. A hash without a secret is not enough, since numbers can be tried out.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-SUB-PAIRWISE",
    "area": "id-token",
    "rule": "Clients of different sectors see different values of sub for the same subscriber",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "ID Token > ID Token sub claim",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§8",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Flow over the subscriber's path with the main client and with the second client (redirect hosts differ).",
    "expected": "The values of sub differ. Equal values are a deviation and hint at a globally unique identifier, which is forbidden.",
    "typicalFault": "The server issues public subjects, the same for every client.",
    "remedy": "Set the subject type of the clients to pairwise, and include the host of the redirect URIs (or the sector identifier) in the derivation of sub.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-SUB-STABLE-DISTINCT",
    "area": "id-token",
    "rule": "sub is stable for a subscriber and client, and distinct between subscribers",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2 (locally unique, never reassigned), §5.7",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Two flows on the subscriber's path, one on the stranger's path, same client.",
    "expected": "The two values of the subscriber are equal and that of the stranger differs. A value that is new each time is a deviation; one that two subscribers share breaks the rule.",
    "typicalFault": "The sub is the client_id, or a constant such as \"user\".",
    "remedy": "Derive sub from the subscriber that the network recognised, together with the sector of the client, and from nothing that changes from login to login.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-AMR-NETWORK",
    "area": "id-token",
    "rule": "amr, when present, reflects authentication by the network or the SIM",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Authorization Code Flow (Frontend Flow) diagram (amr=nba/mnba)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "8176",
        "heading": "whole document",
        "url": "https://www.rfc-editor.org/rfc/rfc8176"
      }
    ],
    "stimulus": "Inspect amr of ID tokens from the subscriber's path (and CIBA/JWT-bearer where applicable).",
    "expected": "An array of strings that contains nba or mnba for the authorization code flow. sms, otp, pwd, pin or kba in the ID token of a token that Number Verification accepts contradicts the rule; the absence of amr is only noted.",
    "differences": "No release defines a value of amr for authentication by the SIM (TS.43), which r2.4 and later accept.",
    "typicalFault": "The amr is a default such as [\"pwd\"], or a string in place of an array.",
    "remedy": "Let the network authenticator set amr to an array with nba (or mnba) for the authorization code flow, and replace the default of the server; or leave the claim out.",
    "scenarios": {},
    "reading": "nba and mnba appear in the diagrams of the profile only, and nothing is defined for TS.43; the rule is therefore no more than a SHOULD."
  },
  {
    "id": "IDTOKEN-AT-HASH",
    "area": "id-token",
    "rule": "at_hash, when present, matches the access token",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.3.6, §3.1.3.8",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Compute left half hash of the access token.",
    "expected": "Equal; absent is fine.",
    "typicalFault": "The at_hash was computed over another token, because a gateway exchanges the access token afterwards.",
    "remedy": "Compute at_hash over the access token that the client receives, with the hash of the signature algorithm; where a gateway exchanges tokens, leave the claim out.",
    "scenarios": {}
  },
  {
    "id": "IDTOKEN-NO-PHONE-CLAIM",
    "area": "id-token",
    "rule": "The ID token does not hand out the phone number for the scopes of Number Verification",
    "level": "SHOULD NOT",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§5.4 (phone scope), §16.4",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Scan all claims for the subscriber's number as in IDTOKEN-SUB-NO-PII when only Number Verification scopes were requested (verify-only token most relevant).",
    "expected": "No phone_number or similar claim. It is worst for a client that holds the scope for verification only.",
    "typicalFault": "A mapper adds phone_number to the ID tokens of every client.",
    "remedy": "Remove the phone number mapper from the clients of this API, or tie it to the scope phone.",
    "scenarios": {}
  },
  {
    "id": "JWTB-TOKEN",
    "area": "jwt-bearer",
    "rule": "A valid assertion yields a three-legged Bearer token",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description § Authentication Request with a temporary token",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-2.1"
      }
    ],
    "stimulus": "The canonical JWT bearer request: POST token_endpoint (form): grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer, assertion=JWS{iss=client_id, sub=\"operatortoken:<TS.43 token>\", aud=token_endpoint, iat=now-5, exp=iat+120, jti, scope=\"dpv:{purpose} number-verification:verify\"}; no scope parameter, no client_assertion.",
    "expected": "200 application/json, no-store, access_token, token_type Bearer; works without separate client authentication; no user interaction.",
    "differences": "Only from ICM 0.4.0 / Number Verification 2.1.0.",
    "typicalFault": "The token endpoint demands a client_assertion as well, and answers invalid_client without it.",
    "remedy": "In this grant, take the client from the iss of the assertion, whose signature already proves it, and do not demand another authentication of the client; answer with access_token, token_type Bearer and Cache-Control: no-store.",
    "scenarios": {}
  },
  {
    "id": "JWTB-NO-REFRESH",
    "area": "jwt-bearer",
    "rule": "A refresh token is not issued in the JWT bearer flow",
    "level": "MUST NOT",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical JWT bearer request; again with offline_access inside the scope claim.",
    "expected": "No refresh_token.",
    "typicalFault": "The server adds a refresh token to every grant.",
    "remedy": "Switch off refresh tokens for this grant type in the authorization server, and ignore or refuse offline_access in its scope claim.",
    "scenarios": {}
  },
  {
    "id": "JWTB-SHORT-LIVED",
    "area": "jwt-bearer",
    "rule": "An access token of the JWT bearer flow is short-lived",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical JWT bearer request.",
    "expected": "expires_in is present and at most 300; more than 3600 is a grave deviation.",
    "typicalFault": "The tokens live for a day, as the default of the server has it.",
    "remedy": "Set the lifetime of access tokens of this grant to 300 s or less, and return it in expires_in as a number.",
    "scenarios": {}
  },
  {
    "id": "JWTB-E2E-OFFNET",
    "area": "jwt-bearer",
    "rule": "A token of the JWT bearer flow with an operator token works for Number Verification",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Over the off-network path: verify the subscriber's number and another one, share with the token of JWTB-TOKEN.",
    "expected": "True, false and the subscriber's number. 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK breaks the rule.",
    "typicalFault": "The resource server does not know authentication by the SIM, and refuses the token.",
    "remedy": "Write the method of authentication into tokens of this grant as the other flows do, and add authentication by operator token to the methods that the resource server accepts.",
    "scenarios": {}
  },
  {
    "id": "JWTB-SCOPE-PARAM",
    "area": "jwt-bearer",
    "rule": "The request parameter scope is not used in the JWT bearer flow",
    "level": "MUST NOT",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical JWT bearer request plus scope=<wider scope> as form parameter; and scope only as parameter with no scope claim.",
    "expected": "Never a token with the scope of the parameter. 400 invalid_request is best; to ignore the parameter is no fault, since the rule is written for the client.",
    "typicalFault": "The parameter scope wins over the signed claim.",
    "remedy": "Take the scope of this grant from the claim scope of the assertion alone; refuse the parameter with invalid_request, or ignore it.",
    "scenarios": {}
  },
  {
    "id": "JWTB-SCOPE-CLAIM",
    "area": "jwt-bearer",
    "rule": "The scope claim, with one purpose and CAMARA scopes, is mandatory and validated",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "Purpose as a scope",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "Appendix A > Token Error Response",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "scope claim missing; without dpv:; two dpv:; unknown scope; scope/purpose not agreed for the client.",
    "expected": "400 invalid_scope (invalid_grant/invalid_request accepted for a missing claim). No token.",
    "typicalFault": "The server grants default scopes when the claim is missing or wrong.",
    "remedy": "Read the claim scope, demand exactly one purpose and known scopes that were agreed for the client, answer 400 invalid_scope otherwise, and set no default.",
    "scenarios": {}
  },
  {
    "id": "JWTB-SIGNATURE-ISS",
    "area": "jwt-bearer",
    "rule": "The signature of an assertion, and that its key is the one of iss, are validated",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§3",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-3"
      }
    ],
    "stimulus": "An altered bit, alg=none, HS256 with the public key as secret, the key of the second client with iss of the first, an unknown iss.",
    "expected": "400 invalid_grant (401 invalid_client is accepted).",
    "typicalFault": "The server trusts iss without looking at whose key signed.",
    "remedy": "Look up the client by iss, verify with that client's registered keys alone, and fix the allowed asymmetric algorithms there; refuse anything else with invalid_grant.",
    "scenarios": {},
    "reading": "The assertion also authenticates the client, so invalid_client is accepted beside invalid_grant."
  },
  {
    "id": "JWTB-AUD",
    "area": "jwt-bearer",
    "rule": "aud of an assertion has to be the token endpoint",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical JWT bearer request with a foreign audience, without any, or with the backchannel authentication endpoint; to note only: with the issuer.",
    "expected": "400 invalid_grant (401 invalid_client is accepted). What becomes of the issuer as audience is only noted.",
    "typicalFault": "The audience is not looked at.",
    "remedy": "Compare aud, as a string or as a member of a list, with the public URL of your token endpoint, and refuse with invalid_grant when it is absent or another.",
    "scenarios": {},
    "reading": "The assertion also authenticates the client, so invalid_client is accepted beside invalid_grant."
  },
  {
    "id": "JWTB-LIFETIME",
    "area": "jwt-bearer",
    "rule": "An assertion is refused when expired, issued in the future, or good for more than 300 s",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "Appendix A > JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical JWT bearer request with exp=now+310; with iat=now+120; with iat=now-200 and exp=now+120; with exp in the past; and as control with a span of 290 s.",
    "expected": "400 invalid_grant (401 invalid_client is accepted). The control is accepted.",
    "typicalFault": "Assertions that last an hour are accepted, as an example in the documents of CAMARA shows one.",
    "remedy": "Check three things against the clock: exp lies ahead, iat does not lie ahead beyond a small skew, and exp minus iat is at most 300 s. Refuse with invalid_grant.",
    "scenarios": {},
    "reading": "The example of the access document spans 3600 s, the profile limits the span to 300 s: the profile wins. The assertion also authenticates the client, so invalid_client is accepted beside invalid_grant."
  },
  {
    "id": "JWTB-MANDATORY-CLAIMS",
    "area": "jwt-bearer",
    "rule": "An assertion that lacks iss, sub, aud, exp, iat or jti is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical JWT bearer request without one of its claims at a time.",
    "expected": "400 invalid_grant or invalid_request (401 invalid_client is accepted). To accept an assertion without jti is a deviation.",
    "typicalFault": "The library treats iat and jti as optional, as plain OAuth does.",
    "remedy": "Configure the validator of assertions with the list of required claims iss, sub, aud, exp, iat and jti, and refuse with invalid_grant when one is missing.",
    "scenarios": {},
    "reading": "The assertion also authenticates the client, so invalid_client is accepted beside invalid_grant."
  },
  {
    "id": "JWTB-SUB-INVALID",
    "area": "jwt-bearer",
    "rule": "An assertion with an invalid subject is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "sub: operatortoken:garbage, expired token, client_id, raw token without prefix, email, tel:44… without +.",
    "expected": "400 invalid_grant.",
    "typicalFault": "A sub that is the client_id gives a token without a subscriber, and the API accepts it.",
    "remedy": "Accept only subjects whose prefix you know, have the entitlement server validate what follows, and refuse everything else with invalid_grant.",
    "scenarios": {}
  },
  {
    "id": "JWTB-TEL-SUB",
    "area": "jwt-bearer",
    "rule": "A subject of the form tel: does not yield a token that works for Number Verification",
    "level": "MUST NOT",
    "authority": "camara-nv",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description (operator token named as the only sub form for NV)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical JWT bearer request with sub=tel:<own number>; then verify and share.",
    "expected": "The token is refused, or the API answers 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK. 200 breaks the rule gravely.",
    "differences": "From r4.1 the profile says that the provider does not verify tel: subjects, which is why they cannot serve here.",
    "typicalFault": "The profile permits tel: in general, and the operator overlooks that this API does not.",
    "remedy": "Refuse the scopes of this API in assertions whose sub begins with tel:; or mark the token with its method and let the resource server answer 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK.",
    "scenarios": {
      "r3.2": [
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ],
      "r4.1": [
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ]
    },
    "reading": "The profile allows tel: in general, this API only authentication by network or SIM; such a token has to be refused or get 403."
  },
  {
    "id": "JWTB-CLIENT-NOT-ALLOWED",
    "area": "jwt-bearer",
    "rule": "A client for which the flow was not agreed is refused with unauthorized_client",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "Appendix A > Token Error Response",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "A client that is allowed the authorization code flow only sends a well-formed assertion.",
    "expected": "400 unauthorized_client (unsupported_grant_type when the authorization server lacks the flow).",
    "typicalFault": "The grant type is switched on for every client.",
    "remedy": "Check the grant types of the client register after the client is known, and answer 400 unauthorized_client when this one is not among them.",
    "scenarios": {}
  },
  {
    "id": "JWTB-CONSENT",
    "area": "jwt-bearer",
    "rule": "A missing consent is refused with invalid_grant",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "Appendix A > JWT Bearer Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical JWT bearer request with an operator token of a subscriber without consent.",
    "expected": "400 invalid_grant; no token.",
    "typicalFault": "The consent store is not asked in this grant.",
    "remedy": "Call the same consent check as in the authorization code flow before you issue the token, and map a refusal to 400 invalid_grant.",
    "scenarios": {}
  },
  {
    "id": "JWTB-REPLAY-AND-CONFUSION",
    "area": "jwt-bearer",
    "rule": "Assertions are good for one use and cannot be exchanged for other signed tokens",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§3 item 7",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-3"
      },
      {
        "document": "RFC",
        "release": "8725",
        "heading": "§3.11",
        "url": "https://www.rfc-editor.org/rfc/rfc8725#section-3.11"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "JWT Bearer Flow (jti mandatory)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Replay the same assertion; use a client_assertion as assertion; use the assertion as client_assertion; use a request object as assertion.",
    "expected": "Replay: 400 invalid_grant. Use in the place of another kind of token: refused.",
    "typicalFault": "The server takes any JWT that the client has signed, as often as it comes.",
    "remedy": "Keep each jti, with its client, until the assertion expires, in a store that all nodes share. Tell the kinds of token apart by their aud, sub and typ, and do not let one verifier serve them all.",
    "scenarios": {}
  },
  {
    "id": "AUTH-PKCE-S256",
    "area": "pkce",
    "rule": "PKCE with S256 works end to end",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Cross-Site Request Forgery Protection",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "7636",
        "heading": "§4",
        "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1.1 (AS MUST support)",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
      }
    ],
    "stimulus": "The canonical flow with S256 challenge and matching 43- and 128-char verifiers.",
    "expected": "The token response is 200. A challenge that is ignored or refused is a deviation.",
    "typicalFault": "A firewall refuses a verifier of 128 characters, or an aggregator drops the challenge on its way.",
    "remedy": "Pass code_challenge and code_verifier through every hop, allow verifiers of 43 to 128 characters, and compare the base64url of the SHA-256 without padding.",
    "scenarios": {},
    "reading": "PKCE is a SHOULD for CAMARA and a MUST for RFC 9700; the level here is that of CAMARA."
  },
  {
    "id": "AUTH-PKCE-VERIFIER-MISMATCH",
    "area": "pkce",
    "rule": "A wrong code_verifier is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "7636",
        "heading": "§4.6",
        "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.6"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Redeem with a different well-formed verifier (also: verifier = challenge value).",
    "expected": "400 invalid_grant, no token.",
    "typicalFault": "The challenge is stored but never compared with the verifier.",
    "remedy": "At the token endpoint, compute the challenge from the verifier and compare it with the stored one before any token is made; answer invalid_grant when they differ.",
    "scenarios": {}
  },
  {
    "id": "AUTH-PKCE-VERIFIER-MISSING",
    "area": "pkce",
    "rule": "Leaving out the verifier after sending a challenge is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1.1",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
      },
      {
        "document": "RFC",
        "release": "7636",
        "heading": "§4.5–4.6",
        "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.5"
      }
    ],
    "stimulus": "Redeem without code_verifier.",
    "expected": "400 invalid_grant or invalid_request.",
    "typicalFault": "PKCE is enforced for public clients only, and a client that authenticates skips it.",
    "remedy": "Make the check depend on whether a challenge is stored with the code, not on the type of the client, and refuse a redemption without code_verifier.",
    "scenarios": {}
  },
  {
    "id": "AUTH-PKCE-DOWNGRADE",
    "area": "pkce",
    "rule": "A code_verifier without an earlier code_challenge is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1.1, §4.8.2",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
      }
    ],
    "stimulus": "Authorize without code_challenge (state+nonce only), redeem with a code_verifier.",
    "expected": "400 invalid_grant or invalid_request. Success is a PKCE downgrade and breaks the rule.",
    "typicalFault": "A verifier for which no challenge is stored is ignored.",
    "remedy": "When code_verifier is sent and no challenge is stored with the code, answer invalid_grant.",
    "scenarios": {}
  },
  {
    "id": "AUTH-PKCE-METHOD-UNSUPPORTED",
    "area": "pkce",
    "rule": "An unsupported code_challenge_method is reported as invalid_request by redirect",
    "level": "MUST",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A (invalid_request)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "7636",
        "heading": "§4.4.1",
        "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.4.1"
      }
    ],
    "stimulus": "code_challenge_method=S512 and =s256.",
    "expected": "Redirect error=invalid_request with state; no code.",
    "typicalFault": "The server treats a method that it does not know as plain.",
    "remedy": "Compare code_challenge_method with the supported values, case included, and redirect error=invalid_request with state for any other.",
    "scenarios": {}
  },
  {
    "id": "AUTH-PKCE-PLAIN",
    "area": "pkce",
    "rule": "The challenge method plain is not accepted",
    "level": "SHOULD NOT",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1.1",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
      },
      {
        "document": "RFC",
        "release": "7636",
        "heading": "§4.2, §7.2",
        "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.2"
      }
    ],
    "stimulus": "code_challenge_method=plain, and challenge sent without method (defaults to plain).",
    "expected": "invalid_request by redirect.",
    "typicalFault": "The method plain is allowed by the default of the server.",
    "remedy": "Set the allowed methods to S256 only, and treat a challenge without a method as plain and therefore as invalid_request.",
    "scenarios": {}
  },
  {
    "id": "AUTH-PKCE-ABSENT-STATE-NONCE",
    "area": "pkce",
    "rule": "Without PKCE the flow still works, with state and nonce handled correctly",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Cross-Site Request Forgery Protection",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical authorization request without code_challenge, with high-entropy state and nonce; redeem without verifier.",
    "expected": "A code with the same state, and an ID token with the same nonce. A server that requires PKCE answers invalid_request by redirect, which is a stricter policy and no fault.",
    "typicalFault": "The branch without PKCE forgets to put the nonce into the ID token.",
    "remedy": "Store state and nonce in the same way whether a challenge was sent or not, or demand PKCE and redirect error=invalid_request without it.",
    "scenarios": {},
    "reading": "The profile recommends PKCE and still regulates requests without it; a server that requires PKCE is stricter than the text, which we accept."
  },
  {
    "id": "AUTH-RO-SUPPORTED",
    "area": "request-object",
    "rule": "A signed request object passed by value is accepted",
    "level": "MUST",
    "levelIn": {
      "r1.3": "MAY",
      "r2.4": "SHOULD"
    },
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§6.1, §3.1.2.6",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "9101",
        "heading": "whole document",
        "url": "https://www.rfc-editor.org/rfc/rfc9101"
      }
    ],
    "stimulus": "The canonical request object: scope, response_type, client_id and redirect_uri as parameters, plus request, a JWS with the key of the client and the claims iss=client_id, aud={authorization_endpoint}, iat=now-5, exp=iat+120, jti=<uuid>, the four parameters, state, nonce, prompt and the challenge; over the subscriber's path.",
    "expected": "From r3.2: a code; request_not_supported breaks the rule. Before: a code, or the redirected error request_not_supported.",
    "differences": "ICM 0.2.x silent (OIDC optional); 0.3.0 RECOMMENDED use, request_not_supported listed; 0.4.0 server MUST support, request_not_supported replaced by invalid_request_object in the table.",
    "typicalFault": "The parameter request is ignored altogether, so that the signature protects nothing.",
    "remedy": "Switch on request objects by value in the authorization server, and verify them with the registered keys of the client. A release before r3.2 may redirect error=request_not_supported in its place.",
    "scenarios": {}
  },
  {
    "id": "AUTH-RO-AUD",
    "area": "request-object",
    "rule": "A request object for another audience is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical request object with the audience https://other-as.invalid/authorize, without any, or with that of another tenant.",
    "expected": "A redirect with error invalid_request_object (in r2.4 also invalid_request), and no code. The issuer as audience may be accepted.",
    "typicalFault": "The audience of the object is not looked at.",
    "remedy": "Compare aud with the URL of your authorization endpoint (the issuer may be allowed beside it), and redirect error=invalid_request_object when it is absent or another.",
    "scenarios": {},
    "reading": "Only a foreign audience breaks the rule; the issuer in place of the authorization endpoint is accepted, because other profiles ask for it."
  },
  {
    "id": "AUTH-RO-OUTER-REQUIRED",
    "area": "request-object",
    "rule": "scope, response_type, client_id and redirect_uri are also required outside the request object",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§6.1",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical request object with scope (then response_type, redirect_uri) only inside.",
    "expected": "error invalid_request, by redirect, or as a direct 4xx when redirect_uri or client_id is the missing one. Acceptance breaks the rule, but is a lesser deviation where only redirect_uri is missing, as RFC 9101 allows.",
    "typicalFault": "The server reads everything from the JWT, as RFC 9101 has it, and does not miss the outer parameters.",
    "remedy": "Validate scope, response_type, client_id and redirect_uri in the query before you open the object, and answer invalid_request when one is missing.",
    "scenarios": {},
    "reading": "The profile, like OpenID Connect, wants the outer parameters present and equal; RFC 9101 ignores them. The profile wins."
  },
  {
    "id": "AUTH-RO-OUTER-MISMATCH",
    "area": "request-object",
    "rule": "Outer and inner values of the mandatory parameters must match",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§6.1",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "9101",
        "heading": "§5, §6.3",
        "url": "https://www.rfc-editor.org/rfc/rfc9101#section-5"
      }
    ],
    "stimulus": "The canonical request object with outer scope number-verification:device-phone-number:read and inner number-verification:verify; then different redirect_uri (both registered), different client_id.",
    "expected": "error invalid_request or invalid_request_object; no code with the outer values.",
    "typicalFault": "The outer values win, so that the signature protects nothing.",
    "remedy": "After the object is verified, compare its scope, response_type, client_id and redirect_uri with the outer ones, and refuse with invalid_request or invalid_request_object when they differ.",
    "scenarios": {},
    "reading": "The profile, like OpenID Connect, wants the outer parameters present and equal; RFC 9101 ignores them. The profile wins."
  },
  {
    "id": "AUTH-RO-ONLY-INNER",
    "area": "request-object",
    "rule": "All other parameters are taken only from the signed object",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical request object with nonce N1/state S1 inside and nonce N2/state S2/prompt=login outside; second run nonce only outside.",
    "expected": "state comes back as in the object, the nonce of the ID token is the inner one, and no login page appears. Second run: an ID token without nonce, or an error; the use of the outer nonce breaks the rule.",
    "typicalFault": "Query parameters override the claims of the JWT.",
    "remedy": "When an object is present, build the request from its claims alone and drop all query parameters other than the four that stand in both.",
    "scenarios": {}
  },
  {
    "id": "AUTH-RO-MANDATORY-CLAIMS",
    "area": "request-object",
    "rule": "A request object that lacks iss, aud, iat, exp or jti is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical request object with one of its claims taken out at a time; with an iss that is not the client_id.",
    "expected": "A redirect with error invalid_request_object. To accept an object without exp, iat, aud or iss breaks the rule; without jti it is a deviation.",
    "typicalFault": "An object without exp is accepted for ever.",
    "remedy": "Configure the validator of request objects with the required claims iss, aud, iat, exp and jti, compare iss with the client_id, and redirect error=invalid_request_object when one is missing.",
    "scenarios": {},
    "reading": "The text obliges the consumer to send the claims; that the server refuses an object without them is implied, since it cannot check what is absent."
  },
  {
    "id": "AUTH-RO-IAT-FUTURE",
    "area": "request-object",
    "rule": "A request object issued in the future is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical request object with iat=now+120 (beyond any skew), exp=iat+120.",
    "expected": "Redirect error invalid_request_object (or invalid_request).",
    "typicalFault": "The iat of the object is not looked at.",
    "remedy": "Compare iat with the clock of the server, with a skew of seconds at most, and redirect error=invalid_request_object when it lies ahead.",
    "scenarios": {},
    "reading": "The text forbids an iat later than receipt and grants no skew. A sound request is issued 5 s in the past and the faulty one 120 s in the future, so that clocks do not decide."
  },
  {
    "id": "AUTH-RO-LIFETIME",
    "area": "request-object",
    "rule": "A request object that is expired, or good for more than 300 s, is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "7519",
        "heading": "§4.1.4",
        "url": "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4"
      }
    ],
    "stimulus": "The canonical request object with exp-iat=301 and 3600; with exp in the past (iat old, span<=300).",
    "expected": "Redirect error invalid_request_object. Control: span exactly 300 accepted.",
    "typicalFault": "Objects that last an hour are accepted, as the default of the server has it.",
    "remedy": "Set the longest life of request objects to 300 s (exp minus iat), check that exp lies ahead, and redirect error=invalid_request_object otherwise.",
    "scenarios": {}
  },
  {
    "id": "AUTH-RO-SIGNATURE",
    "area": "request-object",
    "rule": "A request object that is unsigned, altered or signed by a foreign key is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§6.3.2",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "9101",
        "heading": "§6.2, §10.1",
        "url": "https://www.rfc-editor.org/rfc/rfc9101#section-6.2"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical request object with an altered bit, alg=none, HS256 with the public key of the client as secret, the key of the second client, or an unknown kid.",
    "expected": "Redirect error invalid_request_object (direct 4xx tolerated); no code.",
    "typicalFault": "The algorithm none is accepted, because OpenID Connect permits it to clients that register for it.",
    "remedy": "Fix the signing algorithm of request objects for each client to an asymmetric one, verify with that client's registered keys only, and redirect error=invalid_request_object otherwise.",
    "scenarios": {}
  },
  {
    "id": "AUTH-RO-REPLAY",
    "area": "request-object",
    "rule": "A request object (jti) cannot be replayed",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests (jti mandatory)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "Send the identical request object twice within its lifetime.",
    "expected": "The second attempt ends with invalid_request_object.",
    "typicalFault": "The jti is not stored.",
    "remedy": "Keep each jti with its client until the object expires, in a store that all nodes share, and redirect error=invalid_request_object when it comes again.",
    "scenarios": {}
  },
  {
    "id": "AUTH-RO-NOT-CLIENT-ASSERTION",
    "area": "request-object",
    "rule": "A signed request object is not accepted as client assertion or as API token",
    "level": "MUST NOT",
    "authority": "base-standard",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9101",
        "heading": "§10.8",
        "url": "https://www.rfc-editor.org/rfc/rfc9101#section-10.8"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "OIDC Authorization Code Flow > Signed Authentication Requests (note on sub)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "A token request whose client_assertion is a request object with sub=client_id and the authorization endpoint as audience.",
    "expected": "401 invalid_client because aud/typ do not fit.",
    "typicalFault": "Any JWT signed by the key of the client authenticates the client.",
    "remedy": "At the token endpoint, accept an assertion only with the token endpoint (or what you document) as audience, never with the authorization endpoint, and refuse the typ of a request object.",
    "scenarios": {}
  },
  {
    "id": "SCHEMA-STATUS",
    "area": "schema",
    "rule": "Every answer of an operation has a documented status, or one that the guidelines allow beside them",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description (Additional CAMARA error responses), /paths/*/*/responses",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Whatever the other checks send to the operation, with its method and at its path.",
    "expected": "A status of the OpenAPI document, or one of the error table of the guidelines. 501 only where the document has it. Another 2xx than 200, or a redirect, breaks the rule.",
    "typicalFault": "A case that was never built ends in 501, or the gateway answers with a status of its own such as 418, 420 or 599.",
    "remedy": "In gateway and backend, map every outcome of the two operations to a status of the OpenAPI document or of the error table of the guidelines, and success to 200 alone; let no redirect, such as that for a final slash, come from these routes.",
    "scenarios": {},
    "reading": "The document of r3.2 says that its list of errors is not exhaustive; those of the other releases say nothing, and the guidelines that they name have the same table, so it holds for all. Errors that HTTP itself has for the message, such as 413 or 431, come before the API is reached, and are not judged here."
  },
  {
    "id": "SCHEMA-MEDIA-TYPE",
    "area": "schema",
    "rule": "Every answer of an operation is in application/json",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description (Additional CAMARA error responses), /paths/*/*/responses",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Whatever the other checks send to the operation, with its method and at its path.",
    "expected": "Content-Type application/json, with or without parameters.",
    "typicalFault": "The gateway answers with application/problem+json or text/html of its own.",
    "remedy": "Set Content-Type: application/json in the error templates of gateway and firewall and in the error handler of the framework, for all statuses of these routes.",
    "scenarios": {}
  },
  {
    "id": "SCHEMA-HEADERS",
    "area": "schema",
    "rule": "A documented header of an answer, where it is there, fits its schema",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description (Additional CAMARA error responses), /paths/*/*/responses",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Whatever the other checks send to the operation, with its method and at its path.",
    "expected": "x-correlator matches the pattern of the release; its absence is not judged here.",
    "differences": "r1.3 has no pattern, so nothing can break it.",
    "typicalFault": "A trace id stands in x-correlator whose characters or length do not fit the pattern, or an invalid value is sent back as it came.",
    "remedy": "Write to x-correlator only what fits the pattern of the release: the value of the request when it does, otherwise a new one such as a UUID, or no header at all. Put trace ids of another form into a header of their own.",
    "scenarios": {}
  },
  {
    "id": "SCHEMA-NO-SERVER-ERROR",
    "area": "schema",
    "rule": "A request is not answered with an error of the server because of its form",
    "level": "SHOULD NOT",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§15.5, §15.6",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5"
      }
    ],
    "stimulus": "Requests of which no text says what becomes of them: a byte order mark, UTF-16, another charset, a property given twice, compression, no media type, an odd Accept, a body with GET. Sent by exploration only.",
    "expected": "Any answer of the contract but a 5xx.",
    "typicalFault": "What the framework throws on an unknown encoding ends as a 500.",
    "remedy": "Let the error handler also catch what is thrown while a request is decoded and parsed (charset, compression, byte order mark), and answer 400 or 415 as ErrorInfo.",
    "scenarios": {},
    "reading": "The standard gives 5xx to servers that know they have erred, and 4xx to requests that seem to be wrong; no text of CAMARA makes it a duty, so a breach is a deviation.",
    "byExplorationOnly": true
  },
  {
    "id": "SCHEMA-ERROR-BODY",
    "area": "schema",
    "rule": "Every error of an operation has a body that fits the schema of its status",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/info/description (Additional CAMARA error responses), /paths/*/*/responses",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Whatever the other checks send to the operation, with its method and at its path.",
    "expected": "For a documented status the body fits its schema; for one that the guidelines add it is an ErrorInfo whose status is that of HTTP and whose code is one of the guidelines for it, where they do not leave the code to the API.",
    "differences": "r1.3 does not bind codes to statuses in its schemas, from r2.4 on the schemas do.",
    "typicalFault": "The body holds a code of the framework, or the status as a text.",
    "remedy": "Build every error body in one place from the HTTP status, with status as a number, a code that the release lists for that status, and a message.",
    "scenarios": {}
  },
  {
    "id": "SECURITY-NO-PII-IN-URLS",
    "area": "security",
    "rule": "A phone number, a token or an assertion does not appear in any URL or redirect",
    "level": "MUST NOT",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "3.1 sensitive data, 10.1 item 4",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "3.1 sensitive data, 10.1 item 4",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "6.1 item 4, 6.5",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Look at every URL, Location, Referer and Set-Cookie of the authorization chain and of the API for the digits of the subscriber's number, an IMSI, access tokens and ID tokens.",
    "expected": "None is found; code, state and iss are legitimate. A cookie with a readable number breaks the rule.",
    "typicalFault": "The edge hands the number on to the authorization server in the query of a redirect.",
    "remedy": "Pass the number between edge and authorization server over a back channel, or as an encrypted, short-lived handle, and never in a URL or a readable cookie.",
    "scenarios": {}
  },
  {
    "id": "SECURITY-FORBIDDEN-HEADERS",
    "area": "security",
    "rule": "API responses omit server-revealing and obsolete headers",
    "level": "SHOULD NOT",
    "authority": "camara-commonalities",
    "authorityIn": {
      "r3.2": "good-practice",
      "r4.1": "good-practice"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "3.5 (headers not allowed)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "3.5 (headers not allowed)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      }
    ],
    "stimulus": "Look at every response of the API.",
    "expected": "No Server with product or version, X-Powered-By, X-Frame-Options, X-UA-Compatible, Expires or Pragma.",
    "differences": "The list stands in Commonalities 0.4 and 0.5 only; from r3.2 it is good practice.",
    "typicalFault": "The web server and the framework name themselves and their versions in Server and X-Powered-By, as their defaults have it.",
    "remedy": "In the outermost proxy, remove Server (or its version), X-Powered-By, X-Frame-Options, X-UA-Compatible, Expires and Pragma from the responses of the API.",
    "scenarios": {},
    "reading": "The Commonalities call Pragma not allowed and RFC 6749 wants it on token responses; the rule is read for the API alone. Their rule that unsupported headers get 400 is not tested, because intermediaries add headers."
  },
  {
    "id": "SECURITY-API-CACHING",
    "area": "security",
    "rule": "Responses that carry a number or a verdict are not cacheable",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9111",
        "heading": "§3.5, §5.2.2.5",
        "url": "https://www.rfc-editor.org/rfc/rfc9111#section-3.5"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "3.1 (POST to avoid caching)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "3.1 (POST to avoid caching)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "6.5",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Inspect Cache-Control/ETag/Age on 200 of both operations.",
    "expected": "Cache-Control: no-store (or private, no-cache). An Age above 0 or public is a grave deviation.",
    "typicalFault": "A CDN caches GET /device-phone-number.",
    "remedy": "Set Cache-Control: no-store on both operations, and exclude their routes from the caches of CDN and gateway.",
    "scenarios": {}
  },
  {
    "id": "SECURITY-ACCESS-TOKEN-NO-PII",
    "area": "security",
    "rule": "The access token is opaque or encrypted, or at least free of the phone number",
    "level": "SHOULD",
    "authority": "camara-nv",
    "authorityIn": {
      "r3.2": "base-standard",
      "r4.1": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4",
        "heading": "/info/description (encrypted self-contained token or server-side lookup given as examples)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r2.4/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "RFC",
        "release": "9068",
        "heading": "§6",
        "url": "https://www.rfc-editor.org/rfc/rfc9068#section-6"
      }
    ],
    "stimulus": "If the access token decodes as JWS: scan claims as in IDTOKEN-SUB-NO-PII.",
    "expected": "No phone number or IMSI in clear. It is worst for a client without the scope for sharing, which so learns the number.",
    "differences": "The note on the content of the token stands in the OpenAPI documents of r1.3 and r2.4 only.",
    "typicalFault": "The access token is a JWT with the number in a claim, given to a client that may only verify.",
    "remedy": "Keep the number on the server under a random id, or encrypt the token for the resource server, and remove the claim mapper that adds the number.",
    "scenarios": {}
  },
  {
    "id": "SECURITY-NO-INTERNALS",
    "area": "security",
    "rule": "Errors do not expose stack traces or internals",
    "level": "SHOULD NOT",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OWASP API Security Top 10",
        "release": "2023",
        "heading": "API8 Security Misconfiguration"
      },
      {
        "document": "Commonalities design guide",
        "release": "r0.4.0/r2.3/r3.3",
        "heading": "security chapters"
      }
    ],
    "stimulus": "Look at every error body, above all after malformed JSON, oversize and wrong types.",
    "expected": "No stack frames, SQL, class names, internal hosts/IPs, IMSI.",
    "typicalFault": "The default error page of the framework shows the stack trace of a parser.",
    "remedy": "Catch all exceptions in one handler that writes a fixed message, log the details on the server only, and switch off stack traces and debug pages in production.",
    "scenarios": {}
  },
  {
    "id": "SECURITY-API-CORS",
    "area": "security",
    "rule": "The API and the token endpoint do not combine wildcard CORS with credentials",
    "level": "SHOULD NOT",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Fetch Standard",
        "release": "living standard",
        "heading": "CORS protocol",
        "url": "https://fetch.spec.whatwg.org/#http-cors-protocol"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.6",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.6"
      }
    ],
    "stimulus": "OPTIONS preflight with Origin https://evil.invalid.",
    "expected": "No reflected Origin with Access-Control-Allow-Credentials: true.",
    "typicalFault": "The gateway reflects any Origin and allows credentials with it.",
    "remedy": "Take the routes of the API and of the token endpoint out of the CORS rule, or list the origins that you know; never send a reflected origin together with Access-Control-Allow-Credentials: true.",
    "scenarios": {}
  },
  {
    "id": "SECURITY-RATE-LIMIT",
    "area": "security",
    "rule": "Guessing numbers with one token is throttled",
    "level": "MAY",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OWASP API Security Top 10",
        "release": "2023",
        "heading": "API4 Unrestricted Resource Consumption"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1 (429)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1 (429)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1 (429)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Only on request: 20 verifications of random numbers with one token.",
    "expected": "429 TOO_MANY_REQUESTS or QUOTA_EXCEEDED at some point, or 401 because a token is good for one call.",
    "typicalFault": "Nothing limits the guesses, so that a client that may only verify can find out the number.",
    "remedy": "In the gateway, limit the number of verifications for each token and for each subscriber, and answer 429 TOO_MANY_REQUESTS beyond it; tokens that are good for one call do the same.",
    "scenarios": {},
    "untestable": "No document says after how many guesses, or in which time, an operator throttles. So a number of calls that is polite shows nothing where none of them is throttled, and one that would show it is a flood of billable calls. Where a token is good for one call, TOKEN-SINGLE-USE is the check; where a 429 does occur, ERROR-SHAPE and ERROR-STATUS-MATCH judge it."
  },
  {
    "id": "SECURITY-CHAIN-OWN-VALUES",
    "area": "security",
    "rule": "What a client and an aggregator exchange stays between them, and so does what the aggregator and an operator exchange",
    "level": "SHOULD",
    "authority": "good-practice",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.1.1, §4.2, §4.4",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§10.5, §10.12",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.5"
      }
    ],
    "stimulus": "Follow the redirects of a sign-in over an aggregator, hop by hop, and look at every URL.",
    "expected": "state, nonce and request object of the client are in no URL at another host than the aggregator's, and no code of an operator is in the redirect to the client.",
    "typicalFault": "An aggregator passes the parameters of its client on to the operator.",
    "remedy": "Make a transaction of the aggregator's own towards the operator, with a fresh state, nonce and code challenge, and answer the client with a code of the aggregator's own.",
    "scenarios": {},
    "reading": "No text speaks of aggregators. RFC 9700 has values of a transaction bound to the client and the user agent that began it, and codes confidential between the server and the client that they were issued to; an aggregator is the client of the operator, and a server to its own clients. So this is good practice and no more; a client_id that is the same at both is left alone, because some operators onboard the applications themselves."
  },
  {
    "id": "SHARE-SUCCESS-GENERIC",
    "area": "share",
    "rule": "Sharing answers 200, application/json, a number in E.164 format with its plus, and the x-correlator of the request",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationShareResponse",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/DevicePhoneNumber/pattern ^\\+[1-9][0-9]{4,14}$",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical share request: GET {base path}/device-phone-number, Authorization: Bearer <token of the subscriber>, x-correlator: <uuid>.",
    "expected": "200; Content-Type application/json; required string devicePhoneNumber matching the pattern; x-correlator echoed.",
    "typicalFault": "The number comes without its plus, with spaces or as an integer, or the member is called phoneNumber.",
    "remedy": "Format the number as a string in E.164 form with its plus, under the name devicePhoneNumber, in a response of type application/json, and copy x-correlator from the request.",
    "scenarios": {
      "r1.3": [
        "share:@NumberVerification_phone_number_share100_match_true"
      ],
      "r2.4": [
        "share:@NumberVerification_phone_number_share100_match_true"
      ],
      "r3.2": [
        "share:@phone_number_share_01_generic_success_scenario"
      ],
      "r4.1": [
        "share:@phone_number_share_01_generic_success_scenario"
      ]
    }
  },
  {
    "id": "SHARE-NUMBER-CORRECT",
    "area": "share",
    "rule": "The returned number is the one of the authenticated SIM",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1device-phone-number/get",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical share request.",
    "expected": "devicePhoneNumber is the subscriber's number as the target file names it.",
    "typicalFault": "The API returns the main number of the contract in place of that of the line, or an old number after porting.",
    "remedy": "Resolve the identity of the SIM in the token against the source that knows the present number of the line, not against the billing account, and drop caches when a number is ported.",
    "scenarios": {
      "r1.3": [
        "share:@NumberVerification_phone_number_share100_match_true"
      ],
      "r2.4": [
        "share:@NumberVerification_phone_number_share100_match_true"
      ],
      "r3.2": [
        "share:@phone_number_share_02_success_scenario"
      ],
      "r4.1": [
        "share:@phone_number_share_02_success_scenario"
      ]
    }
  },
  {
    "id": "SHARE-SCOPE",
    "area": "share",
    "rule": "A token without number-verification:device-phone-number:read is refused with 403 PERMISSION_DENIED",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1device-phone-number/get/security",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "GET …/device-phone-number with a token with the scope number-verification:verify only.",
    "expected": "403, ErrorInfo code PERMISSION_DENIED.",
    "typicalFault": "The scope for verification is enough to read the number.",
    "remedy": "On the route of sharing, demand number-verification:device-phone-number:read in the token, as a whole value of the list of scopes, and answer 403 PERMISSION_DENIED otherwise.",
    "scenarios": {
      "r1.3": [
        "share:@NumberVerification_phone_number_share201_missing_scope"
      ],
      "r2.4": [
        "share:@NumberVerification_phone_number_share201_missing_scope"
      ],
      "r3.2": [
        "share:@phoneNumberShare_403.1_invalid_token_permissions"
      ],
      "r4.1": [
        "share:@phoneNumberShare_403.1_invalid_token_permissions"
      ]
    },
    "reading": "The scenario of r1.3 and r2.4 sets a body on a GET request: we send none, because a body has no meaning there."
  },
  {
    "id": "SHARE-NBA-REQUIRED",
    "area": "share",
    "rule": "A token that was not obtained by an accepted authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "GET …/device-phone-number with a token not obtained by an accepted authentication carrying the read scope.",
    "expected": "403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK as ErrorInfo. 200 breaks the rule gravely: it discloses the number.",
    "differences": "r1.3 accepts authentication by the mobile network only; r2.4 and later also by the SIM (TS.43).",
    "typicalFault": "The API checks the scope only, and not how the subscriber was authenticated.",
    "remedy": "Let the authorization server write the method of authentication into the token or the introspection result, and let the resource server refuse, before it hands out a number, all but network (from r2.4 also SIM) with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK.",
    "scenarios": {
      "r1.3": [
        "share:@NumberVerification_phone_number_share205_must_have_used_network_authentication"
      ],
      "r2.4": [
        "share:@NumberVerification_phone_number_share205_must_have_used_network_or_sim_based_authentication"
      ],
      "r3.2": [
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ],
      "r4.1": [
        "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ]
    },
    "reading": "The scenario of r1.3 and r2.4 gives the token the scope for verification, for which PERMISSION_DENIED would be right as well; we give it the scope for sharing, so that only one cause is left."
  },
  {
    "id": "SHARE-TOKEN-WITHOUT-NUMBER",
    "area": "share",
    "rule": "A token that is tied to no number is refused",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "GET …/device-phone-number with a token tied to no number.",
    "expected": "r1.3: 403 INVALID_TOKEN_CONTEXT. From r2.4: 403 with a documented code, or 401. Never 200, not even with a null or empty number, nor 5xx.",
    "differences": "r2.4 dropped the code INVALID_TOKEN_CONTEXT (pull request 163).",
    "typicalFault": "The API answers 200 with null in place of the number.",
    "remedy": "When the token resolves to no number, end with 403 or 401 before the response is built (in r1.3 with 403 INVALID_TOKEN_CONTEXT).",
    "scenarios": {
      "r1.3": [
        "share:@NumberVerification_phone_number_share203_no_phonenumber_associated_with_access_token"
      ]
    },
    "reading": "Since r2.4 no code is defined for this case; 401 and 403 are accepted, and so is another 4xx of CAMARA, which ERROR-DOCUMENTED warns of."
  },
  {
    "id": "SHARE-INPUT-IGNORED",
    "area": "share",
    "rule": "Query, body and headers do not change whose number is returned",
    "level": "MUST NOT",
    "authority": "camara-derived",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1device-phone-number/get (no parameters but x-correlator)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical share request plus ?phoneNumber=<other number>&msisdn=<other number>, a JSON body {\"phoneNumber\": <other number>}, X-MSISDN: <other number>.",
    "expected": "200 with the subscriber's number, or 400. The other number breaks the rule gravely.",
    "typicalFault": "The gateway passes a query parameter such as msisdn on to an old backend, which answers for that number.",
    "remedy": "Call the backend with the number from the token only; drop query, body and headers that carry a number at the gateway.",
    "scenarios": {}
  },
  {
    "id": "SHARE-METHOD",
    "area": "share",
    "rule": "Methods other than GET on /device-phone-number are refused",
    "level": "SHOULD",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1 (405)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1 (405)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1 (405)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "POST, PUT, DELETE …/device-phone-number.",
    "expected": "405 METHOD_NOT_ALLOWED (404 tolerated) as ErrorInfo; never 2xx.",
    "typicalFault": "POST works as well, because the user story of the operation says POST.",
    "remedy": "Register GET only on /device-phone-number, and answer other methods with 405 METHOD_NOT_ALLOWED as ErrorInfo.",
    "scenarios": {},
    "reading": "The user stories say POST for this operation; the OpenAPI document says GET and decides. It does not mention 405: the rule is a SHOULD."
  },
  {
    "id": "TLS-HTTPS-ONLY",
    "area": "tls",
    "rule": "API and OIDC endpoints are not served over clear-text HTTP",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "General Considerations > Transport Security",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "10.1 item 2, 10.2 Channel security",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "10.1 item 2, 10.2 Channel security",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "6.1 item 1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Send the same request line over plain http:// (port 80 and the https port in clear) to POST …/verify, GET …/device-phone-number, token endpoint, discovery and jwks. Never attach a live token or phone number; use a dummy bearer value.",
    "expected": "The connection is refused or reset, or the answer is a redirect (301, 308) to the https URL, or 403, 400 or 426. An answer of the service itself breaks the rule: a 2xx, or a 400 or 401 that shows that the request was processed in clear.",
    "differences": "In r1.3 and r2.4 the Commonalities suggest HTTP 403 where proper TLS is not used; later they only say that HTTPS is always used.",
    "typicalFault": "The load balancer passes port 80 on to the gateway, so that the service answers in clear text.",
    "remedy": "Close port 80 at the load balancer, or let it answer each request with a redirect to the https URL or with 403, without passing it on; the same for clear text on the https port.",
    "scenarios": {},
    "reading": "Clear text on a loopback address (127.0.0.0/8, ::1, localhost) never meets a network: there is nothing to protect, and development and tests live there. A target that is reached in clear text on loopback alone has no TLS to judge, so the rules of this chapter do not apply to it; one http URL on any other address breaks this rule, and so does one on loopback beside an https endpoint. Clear text is tried on the port of each https endpoint, and on port 80 where that port is 443: who serves another port says nothing about port 80. What shows that a request was processed is 2xx, 401, a redirect within clear text, or a 400 that names an error of the API or of OAuth. A bare 400 is what many servers say to clear text on their TLS port."
  },
  {
    "id": "TLS-MIN-VERSION",
    "area": "tls",
    "rule": "TLS 1.0, TLS 1.1 and SSLv3 handshakes are refused on every endpoint",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "General Considerations > Transport Security",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "10.2 Channel security a)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "10.2 Channel security a)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "6.1 item 1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "A handshake limited to TLS 1.1, then to 1.0, with the hosts of the API, of the authorization endpoint (also over the device path), of the token endpoint, of the keys, of the metadata and, if any, of CIBA; then TLS 1.2 and 1.3.",
    "expected": "Handshake alert/close for <=1.1; success for 1.2 or 1.3.",
    "typicalFault": "The host for mobile devices was left on an old TLS profile for the sake of old handsets.",
    "remedy": "Set the lowest protocol version to TLS 1.2 on every listener, that of the enrichment or mobile-facing host included.",
    "scenarios": {},
    "reading": "SSLv3 cannot be tried: no TLS library that is still maintained offers it; a server that refuses TLS 1.0 for the sake of its version will hardly speak SSLv3. A refusal counts where the same host completes a handshake in the same run. A box on the tester's side that ends TLS itself cannot be told apart from the host. What the metadata names beside the endpoints of this API (revocation, introspection, …) are endpoints too."
  },
  {
    "id": "TLS-CERT-VALID",
    "area": "tls",
    "rule": "Server certificates chain to a trusted authority, name the host and are within their validity",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§1.6 and §3.1.2.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-1.6"
      },
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§4.3.4",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-4.3.4"
      },
      {
        "document": "RFC",
        "release": "9325",
        "heading": "whole document",
        "url": "https://www.rfc-editor.org/rfc/rfc9325"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "10.1 item 2",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "10.1 item 2",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "6.1 item 1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Open TLS with SNI to every endpoint host using the platform trust store (plus CA bundle from config).",
    "expected": "Chain, host name and dates verify.",
    "typicalFault": "A host of the pre-production has a certificate that is self-signed or names another host.",
    "remedy": "Install a certificate that names the host and comes from a public authority, send the intermediate certificates with it, and replace it before it expires. A private authority can be named in the target file (tls.ca).",
    "scenarios": {},
    "reading": "Trusted is what Node trusts, and the authority that the target file names (`tls.ca`). Whether a certificate has been revoked is not asked. That it is renewed in time is no part of the rule."
  },
  {
    "id": "TLS-MODERN-CIPHERS",
    "area": "tls",
    "rule": "TLS 1.3 is offered, and TLS 1.2 only with forward-secret AEAD cipher suites",
    "level": "SHOULD",
    "authority": "camara-commonalities",
    "authorityIn": {
      "r3.2": "base-standard",
      "r4.1": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "10.2 Channel security a), c)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "10.2 Channel security a), c)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "RFC",
        "release": "9325",
        "heading": "§4.2 (r3.2: good practice only)",
        "url": "https://www.rfc-editor.org/rfc/rfc9325#section-4.2"
      }
    ],
    "stimulus": "Handshake with TLS 1.3 only; handshake with TLS 1.2 and only non-PFS/CBC/3DES/RC4 suites.",
    "expected": "TLS 1.3 succeeds; the weak-suite handshake fails. Anything else is a deviation.",
    "differences": "The explicit list of cipher suites (ECDHE or DHE with AES-GCM) stands in Commonalities 0.4 and 0.5 only; 0.6 dropped it.",
    "typicalFault": "An old suite such as TLS_RSA_WITH_AES_128_CBC_SHA is still switched on at the authorization host.",
    "remedy": "Switch on TLS 1.3, and limit TLS 1.2 to suites with ECDHE or DHE and AES-GCM, AES-CCM or ChaCha20-Poly1305 on every listener.",
    "scenarios": {},
    "reading": "Forward-secret are suites with an ephemeral key exchange (ECDHE, DHE), authenticated those with AES-GCM, AES-CCM or ChaCha20-Poly1305. Suites are offered by groups that are weak in one way; a host that speaks TLS 1.3 alone has no other suites and keeps the rule."
  },
  {
    "id": "TLS-NO-CLEARTEXT-HOP",
    "area": "tls",
    "rule": "No hop of the authorization redirect chain uses http://",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "General Considerations > Transport Security",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical authorization request over the subscriber's path, hop by hop; look at each Location until the redirect URI is reached.",
    "expected": "The scheme of every Location is https until the registered redirect URI; only the last may have the scheme of an app. An http:// hop breaks the rule even when it carries an opaque handle only.",
    "typicalFault": "The operator sends the device over a hop in http, so that the packet gateway can put the number into a header.",
    "remedy": "Recognise the line by its source address at the https host in place of header enrichment in clear text, and let every redirect of the chain begin with https.",
    "scenarios": {},
    "reading": "The authorization endpoint itself is a matter of TLS-HTTPS-ONLY, and the redirect URI is the client's. Operators that recognise the subscriber by header enrichment need such a hop and break the rule knowingly; a waiver covers it."
  },
  {
    "id": "TOKEN-CLIENT-AUTH-ACCEPT",
    "area": "token",
    "rule": "private_key_jwt whose audience is the token endpoint is accepted",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Client Authentication",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§9",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§3",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-3"
      }
    ],
    "stimulus": "The canonical token request; again with an assertion without iat; to note only: with the issuer as audience.",
    "expected": "The token endpoint as audience is accepted, also when iat is absent. What becomes of the issuer as audience is only noted.",
    "differences": "Recommended audience: in r1.3 and r2.4 the token endpoint for this flow and the backchannel endpoint for CIBA; from r3.2 the URL of the endpoint that is called.",
    "typicalFault": "Only client_secret_basic works, or only the issuer is accepted as audience.",
    "remedy": "Switch on private_key_jwt for the clients, add the public URL of the token endpoint to the audiences that the server accepts, and do not demand iat.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-CLIENT-AUTH-MISSING",
    "area": "token",
    "rule": "A token request without client authentication is refused with invalid_client",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Client Authentication",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§3.2.1, §5.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2.1"
      }
    ],
    "stimulus": "The canonical token request without client_assertion and its type, but with client_id; then with a well-formed assertion of an unknown client_id.",
    "expected": "From r2.4: 401 invalid_client. In r1.3: 400 or 401 invalid_client. No token.",
    "differences": "401 is fixed by ICM 0.3.0+ Appendix A; RFC 6749 alone lets the server choose 400/401.",
    "typicalFault": "The server falls back to a public client, so that PKCE alone yields a token.",
    "remedy": "Register the clients as confidential, with private_key_jwt as their method, and answer invalid_client (401 from r2.4) before the code is looked at.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-CLIENT-AUTH-OTHER-METHODS",
    "area": "token",
    "rule": "Client authentication by secret, or by several methods at once, is not accepted",
    "level": "MUST NOT",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Client Authentication",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§2.3 (one method per request)",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-2.3"
      }
    ],
    "stimulus": "Token request with (a) client_secret_basic, (b) client_secret_post (if the operator issued a secret, else random), (c) valid assertion plus Basic header.",
    "expected": "(a)(b) 401 invalid_client; a 401 after a Basic header carries WWW-Authenticate. (c) 400 invalid_request or 401 invalid_client.",
    "typicalFault": "The client secret of the sandbox still works in production.",
    "remedy": "Allow private_key_jwt as the only method of each client, delete the secrets, and refuse a request that brings two kinds of authentication.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-ASSERTION-SIGNATURE",
    "area": "token",
    "rule": "A client assertion with an invalid signature or key is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§3 items 9–10",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-3"
      },
      {
        "document": "RFC",
        "release": "8725",
        "heading": "§3.1–3.2",
        "url": "https://www.rfc-editor.org/rfc/rfc8725#section-3.1"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A (invalid_client)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical token request whose assertion has an altered bit, alg=none, HS256 with the public key of the client as secret, the key of the second client, an unregistered key under a registered kid, or is no JWT at all.",
    "expected": "401 invalid_client (400 or 401 in r1.3).",
    "typicalFault": "The assertion is decoded without being verified, or its own header may choose the algorithm.",
    "remedy": "Verify the assertion with the registered keys of the client that it names, with a fixed list of asymmetric algorithms, and answer invalid_client when that fails.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-ASSERTION-AUD",
    "area": "token",
    "rule": "A client assertion for another audience is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§3 item 3",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-3"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Client Authentication",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical token request whose assertion has the audience https://other-as.invalid/token, none, or the redirect URI; to note only: a list of a foreign server and this one.",
    "expected": "401 invalid_client (400 or 401 in r1.3).",
    "typicalFault": "The audience is not checked, so that an assertion meant for another server can be used here.",
    "remedy": "Compare aud with the public URL of your token endpoint (and what else you document), and answer invalid_client when it is absent or another.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-ASSERTION-ISS-SUB",
    "area": "token",
    "rule": "iss and sub of a client assertion both have to be the client_id",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§9",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§3 items 1–2",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-3"
      }
    ],
    "stimulus": "The canonical token request whose assertion has an iss that is not its sub; an iss and sub that are not the client_id; no sub; no iss.",
    "expected": "401 invalid_client (400 or 401 in r1.3).",
    "typicalFault": "Only sub is looked at.",
    "remedy": "Compare both iss and sub with the client_id, and with each other, and answer invalid_client when one is missing or differs.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-ASSERTION-EXPIRY",
    "area": "token",
    "rule": "A client assertion that is expired, has no exp or is not yet valid is refused",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§3 items 4–5",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-3"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§9 (exp, jti required)",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical token request whose assertion has exp=now-120, no exp, nbf=now+300, exp as a string, or no jti, which OpenID Connect requires.",
    "expected": "401 invalid_client (400 or 401 in r1.3). To accept an assertion without jti is a deviation.",
    "typicalFault": "An assertion without exp is taken for one that never expires.",
    "remedy": "Make exp and jti required claims of the validator, check that exp is a number that lies ahead and that nbf, if present, does not; answer invalid_client otherwise.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-ASSERTION-MAX-LIFETIME",
    "area": "token",
    "rule": "A client assertion that lives longer than 300 s is refused",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Client Authentication",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "(a) exp=now+310 without iat; (b) iat=now-200, exp=now+120 (span 320); (c) exp=now+3600; control: iat=now-5, exp=now+290.",
    "expected": "(a)(b)(c) 401 invalid_client; control accepted.",
    "differences": "The profile of r1.3 sets no limit.",
    "typicalFault": "The library accepts assertions that last an hour, as its default has it.",
    "remedy": "Set the longest life of assertions to 300 s: exp may lie at most 300 s after iat and, without iat, after the time of receipt.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-ASSERTION-JTI-REPLAY",
    "area": "token",
    "rule": "A client assertion is accepted once",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§9 (jti, single use unless negotiated)",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "RFC",
        "release": "7523",
        "heading": "§3 item 7",
        "url": "https://www.rfc-editor.org/rfc/rfc7523#section-3"
      }
    ],
    "stimulus": "The same assertion with two valid codes.",
    "expected": "The second use gets 401 invalid_client (400 or 401 in r1.3).",
    "typicalFault": "The jti is ignored, or remembered by each node for itself.",
    "remedy": "Keep each jti with its client until exp in a store that all nodes share, insert it atomically, and answer invalid_client when it is there already.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-SUCCESS",
    "area": "token",
    "rule": "A code is exchanged for 200 and JSON with a usable access token",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§5.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.3.3",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "ID Token",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Authorization Code Flow (Frontend Flow)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "The canonical token request: POST {token_endpoint}, application/x-www-form-urlencoded, with grant_type=authorization_code, code, redirect_uri, code_verifier, client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer and client_assertion, a JWS with the key of the client and the claims iss=sub=client_id, aud={token_endpoint}, jti=<uuid>, iat=now-5 and exp=now+120.",
    "expected": "200, Content-Type application/json, access_token non-empty string, token_type \"Bearer\" (case-insensitive; DPoP only when a proof was sent), no error member.",
    "typicalFault": "The response has status 201, the type text/plain, no token_type, or an object wrapped around the token.",
    "remedy": "Answer 200 with application/json and access_token and token_type at the top of the object; switch off the envelope that the gateway puts around responses of your other APIs.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-CACHE-HEADERS",
    "area": "token",
    "rule": "Token responses are not cacheable",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§5.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§3.1.3.3",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "Look at every token response, on success and on error.",
    "expected": "Cache-Control contains no-store on every response with a token. Pragma: no-cache is asked for by RFC 6749 alone, and its absence only noted.",
    "typicalFault": "The gateway strips Cache-Control.",
    "remedy": "Let the token endpoint send Cache-Control: no-store, and take its route out of the policy of the gateway that rewrites cache headers.",
    "scenarios": {},
    "reading": "RFC 6749 wants Pragma: no-cache here, which OpenID Connect dropped later and the Commonalities forbid on the API; only Cache-Control decides."
  },
  {
    "id": "TOKEN-EXPIRES-IN",
    "area": "token",
    "rule": "expires_in is there, a positive integer, and true",
    "level": "SHOULD",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§5.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
      }
    ],
    "stimulus": "Inspect expires_in; use token at expires_in-10 s and expires_in+30 s when slow checks are on and expires_in <= wait budget.",
    "expected": "A JSON number above 0; the token works before and gets 401 after. A string, its absence, or a life above 3600 s are deviations.",
    "typicalFault": "The value is a string, or milliseconds.",
    "remedy": "Send expires_in as a JSON number of seconds, computed from the same setting that sets the exp of the token, and let the API refuse the token after that.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-SCOPE-GRANTED",
    "area": "token",
    "rule": "The granted scope never exceeds the request and is reported when it differs",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§3.3, §5.1",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.3"
      },
      {
        "document": "ICM CAMARA-ICM-examples.md",
        "release": "r3.3",
        "heading": "Access token request > Successful response (scope may be left out when identical)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-ICM-examples.md"
      }
    ],
    "stimulus": "Request only number-verification:verify; read scope of the response; then request both; also send scope=<both> as extra parameter in the token request of a verify-only code.",
    "expected": "scope, if present, is a subset of the request; if absent, the token works for exactly the requested operations; the additional scope of the token request does not enlarge rights, so that share answers 403.",
    "typicalFault": "The token always carries all scopes of the onboarding.",
    "remedy": "Store the granted scope with the authorization code, issue the token from it and not from the client register, ignore scope in the token request, and return scope when it differs from what was asked.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-REFRESH-ONLY-OFFLINE",
    "area": "token",
    "rule": "refresh_token is returned only if offline_access was requested",
    "level": "SHOULD",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Offline Access > Refresh Token Issuance",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§11",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "The canonical flow without offline_access; then with offline_access (only if agreed).",
    "expected": "Without offline_access, no refresh_token. With it, a refresh_token is optional.",
    "differences": "r4.1 forbids refresh tokens for the scopes of Number Verification altogether, see TOKEN-NO-REFRESH.",
    "typicalFault": "The server always issues refresh tokens, so that Number Verification can be called for months without a look at the line.",
    "remedy": "Tie refresh tokens to the scope offline_access in the settings of the client, and switch off the default that always issues them.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-GRANT-UNSUPPORTED",
    "area": "token",
    "rule": "An unknown or forbidden grant type is refused with unsupported_grant_type",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Introduction (list of allowed flows)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§5.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
      },
      {
        "document": "RFC",
        "release": "9700",
        "heading": "§2.4",
        "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.4"
      }
    ],
    "stimulus": "grant_type=foo, password (dummy credentials), urn:ietf:params:oauth:grant-type:device_code; r1.3 and r2.4 also jwt-bearer.",
    "expected": "400 unsupported_grant_type (unauthorized_client tolerated for known-but-disallowed grants). Never a token.",
    "typicalFault": "The password grant was left on for tests.",
    "remedy": "Switch off the grants that were not agreed, in the server and for each client, and answer 400 unsupported_grant_type for every other value.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-PARAMS-MISSING",
    "area": "token",
    "rule": "A token request without grant_type or code is an invalid_request",
    "level": "MUST",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response (invalid_request)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§5.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
      }
    ],
    "stimulus": "The canonical token request without grant_type; without code; with an empty code.",
    "expected": "400 invalid_request (empty code may be invalid_grant).",
    "typicalFault": "A missing parameter ends in a null pointer and 500.",
    "remedy": "Check that grant_type and code are there and not empty before you use them, and answer 400 invalid_request.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-CODE-INVALID",
    "area": "token",
    "rule": "An unknown authorization code is refused with invalid_grant",
    "level": "MUST",
    "authority": "camara-icm",
    "authorityIn": {
      "r1.3": "base-standard"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Token Error Response > Authorization Code Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§5.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
      }
    ],
    "stimulus": "The canonical token request with a random code.",
    "expected": "400 error=invalid_grant.",
    "typicalFault": "The lookup of the code ends in 401, 404 or a page of the gateway.",
    "remedy": "Map \"no such code\" to 400 with error=invalid_grant in the token endpoint, and let the gateway pass the response through.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-REQUEST-FORM",
    "area": "token",
    "rule": "The token endpoint honours well-formed POST form requests only",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§3.2 (POST, no repeated parameters), §4.1.3",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"
      }
    ],
    "stimulus": "(a) GET with all parameters in the query, (b) JSON body, (c) grant_type or code repeated, (d) parameters in the query of a POST.",
    "expected": "No token in any case; (a) 405/400/404, (b) 400 invalid_request or 415, (c) 400 invalid_request, (d) 400.",
    "typicalFault": "Code and assertion are accepted in the URL, where they end up in logs.",
    "remedy": "Allow POST only on the token route, demand application/x-www-form-urlencoded, read parameters from the body alone, and refuse a repeated one with invalid_request.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-ERROR-FORMAT",
    "area": "token",
    "rule": "Errors of the authorization server have the body of OAuth, not the ErrorInfo of CAMARA",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§5.2",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6 (note on AuthN/AuthZ flows)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6 (note)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3 (note)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Look at every error response of the token endpoint and of the backchannel authentication endpoint.",
    "expected": "application/json object with string error from the registered set; optional error_description/error_uri; {status,code,message} without error breaks the rule; extra members tolerated.",
    "typicalFault": "A policy of the gateway turns all errors into ErrorInfo or problem+json.",
    "remedy": "Take the routes of the authorization server out of the error policy of the APIs, and let its body through: a JSON object with error and, if you like, error_description.",
    "scenarios": {},
    "reading": "The ErrorInfo of CAMARA is for its APIs; the endpoints of OAuth keep the errors of RFC 6749, which the profile lists in Appendix A."
  },
  {
    "id": "TOKEN-CLIENT-CREDENTIALS",
    "area": "token",
    "rule": "Client credentials do not yield a token that works for Number Verification",
    "level": "MUST NOT",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/info/description § Authorization and authentication (3-legged token mandatory)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Authorization flows / grant types",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "A token request with grant_type=client_credentials, scope \"dpv:{purpose} number-verification:verify\" and private_key_jwt.",
    "expected": "400 with invalid_scope, unauthorized_client or unsupported_grant_type (401 where the grant is disabled for the client); or a token that the API refuses, see APIAUTH-2LEGGED.",
    "typicalFault": "A token of the client itself, with a number in the body, gets a blind comparison and true.",
    "remedy": "Switch off client credentials for the scopes of this API in the authorization server, or let the resource server refuse tokens without a subscriber.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-REFRESH-FLOW",
    "area": "token",
    "rule": "A refresh is bound to the client, cannot widen the scope, and an invalid token is refused with invalid_grant",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Offline Access > Refresh Token Usage / Security",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "Appendix A > Refresh Token Flow",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "6749",
        "heading": "§6",
        "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6"
      },
      {
        "document": "OpenID Connect Core",
        "release": "1.0",
        "heading": "§12",
        "url": "https://openid.net/specs/openid-connect-core-1_0.html"
      }
    ],
    "stimulus": "If there is a refresh_token: refresh as the second client, with a wider scope, with a random token, again after rotation, and normally from off the mobile network.",
    "expected": "The second client and a random token: 400 invalid_grant; a wider scope: 400 invalid_scope; a normal refresh: 200. Rotation is recommended, and the old token then gets invalid_grant.",
    "differences": "The access document lists use off the mobile network through refresh tokens as a covered case; r4.1 forbids refresh tokens for the scopes of Number Verification, so that nothing is left to refresh.",
    "typicalFault": "Any client of the aggregator can use a refresh token.",
    "remedy": "Store client and scope with the refresh token; refuse another client with invalid_grant, and a wider scope with invalid_scope, or grant no more than before. Do not run the network authenticator again on a refresh.",
    "scenarios": {},
    "reading": "The profile allows refresh tokens and their use off the mobile network, and this API allows authentication by network or SIM only; until r4.1 forbids them, a refresh token is no fault. What the API makes of a refreshed token is left open for the same reason. A refresh for more may be refused or, by RFC 6749 3.3, get what was granted before; rotation is recommended only."
  },
  {
    "id": "TOKEN-DPOP-GRACEFUL",
    "area": "token",
    "rule": "A DPoP proof is no error where DPoP is not supported, and leads to a DPoP token where it is",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "General Considerations > Sender-Constrained Tokens",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "The canonical token request with a valid DPoP header (ES256, htm=POST, htu=token_endpoint, iat, jti).",
    "expected": "No support: 200 token_type Bearer. Support/required (per metadata or config): 200 token_type DPoP.",
    "differences": "Not in ICM 0.2.x.",
    "typicalFault": "The unknown header ends in 400, or token_type is DPoP without a key bound to the token.",
    "remedy": "Without DPoP, let the header pass through the gateway and ignore it. With it, validate the proof, write the thumbprint of its key to cnf.jkt, and answer token_type DPoP.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-DPOP-REQUIRED",
    "area": "token",
    "rule": "A provider that requires DPoP refuses a request without a proof with 400 invalid_dpop_proof",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r2.3/r3.3",
        "heading": "General Considerations > Sender-Constrained Tokens",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-Security-Interoperability.md"
      },
      {
        "document": "RFC",
        "release": "9449",
        "heading": "§5, §12.2",
        "url": "https://www.rfc-editor.org/rfc/rfc9449#section-5"
      }
    ],
    "stimulus": "The canonical token request without DPoP header when config says DPoP is required for the client; malformed proof when supported.",
    "expected": "400 error=invalid_dpop_proof (use_dpop_nonce allowed when nonces are used). Providers merely supporting DPoP issue Bearer.",
    "typicalFault": "The server issues a Bearer token when the proof is missing.",
    "remedy": "Where DPoP is required for the client, check the proof before you issue the token, and answer 400 invalid_dpop_proof when it is missing or malformed.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-DPOP-BINDING",
    "area": "token",
    "rule": "A DPoP-bound token is unusable without a matching proof at the API",
    "level": "MUST",
    "authority": "base-standard",
    "inReleases": [
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "RFC",
        "release": "9449",
        "heading": "§7.1–7.2, §4.3",
        "url": "https://www.rfc-editor.org/rfc/rfc9449#section-7.1"
      }
    ],
    "stimulus": "With token_type DPoP: call API (a) with Bearer scheme, (b) proof of another key, (c) wrong htu/htm/ath, (d) correct proof.",
    "expected": "(a)-(c) 401 UNAUTHENTICATED with WWW-Authenticate: DPoP …; (d) 200.",
    "typicalFault": "The resource server ignores cnf.",
    "remedy": "In the resource server, when the token has cnf.jkt, demand the scheme DPoP and a proof whose key, htm, htu and ath fit, and answer 401 with WWW-Authenticate: DPoP otherwise (from r4.1, 400 is right as well).",
    "scenarios": {},
    "reading": "RFC 9449 asks for 401 at the API; from r4.1 the profile asks for 400 in its place, and we accept either there."
  },
  {
    "id": "TOKEN-LIFETIME-300",
    "area": "token",
    "rule": "An access token for Number Verification lives at most 300 s",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r4.1",
        "heading": "/info/description § The Authentication Request",
        "url": "https://github.com/camaraproject/NumberVerification/blob/5ad5660e651bc865a915d949d1f1ca4ba456fc8c/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Read expires_in; if time allows, use the token after 305 s.",
    "expected": "expires_in <= 300; 401 UNAUTHENTICATED after 300 s.",
    "differences": "New in r4.1; no earlier release limits the life of the token.",
    "typicalFault": "The tokens live for an hour, as the default of the server has it.",
    "remedy": "Set the lifetime of access tokens with the scopes of Number Verification to 300 s or less, and let the resource server check exp.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-NO-REFRESH",
    "area": "token",
    "rule": "A refresh token is not issued for Number Verification, not even with offline_access",
    "level": "MUST NOT",
    "authority": "camara-nv",
    "inReleases": [
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r4.1",
        "heading": "/info/description § The Authentication Request",
        "url": "https://github.com/camaraproject/NumberVerification/blob/5ad5660e651bc865a915d949d1f1ca4ba456fc8c/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical flow with the scope openid dpv:{purpose} number-verification:verify offline_access.",
    "expected": "No refresh_token member (or invalid_scope).",
    "differences": "New in r4.1; the profile itself still allows refresh tokens in general.",
    "typicalFault": "A refresh token is issued because offline_access was asked for.",
    "remedy": "Switch off refresh tokens whenever a scope of Number Verification is granted; drop offline_access there, or refuse it with invalid_scope.",
    "scenarios": {}
  },
  {
    "id": "TOKEN-SINGLE-USE",
    "area": "token",
    "rule": "An access token for Number Verification is good for a single API call",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r4.1",
        "heading": "/info/description § The Authentication Request",
        "url": "https://github.com/camaraproject/NumberVerification/blob/5ad5660e651bc865a915d949d1f1ca4ba456fc8c/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "Verify (200), then verify or share again with the same token; also two calls at once.",
    "expected": "The second call gets 401 UNAUTHENTICATED; at most one of two parallel calls succeeds. Whether a refused call (400, 403) uses up the token is not defined and only noted.",
    "differences": "New in r4.1; earlier releases allow a token to be used again.",
    "typicalFault": "The token works until it expires, so that a change of the SIM after its issue goes unnoticed.",
    "remedy": "In the resource server, mark the id of the token as used by one atomic step in a store that all nodes share, before a success is sent, and answer 401 UNAUTHENTICATED to the next call.",
    "scenarios": {},
    "reading": "Whether a call that was refused uses up the token is not defined; we ask only about the call after a success."
  },
  {
    "id": "TOKEN-DPOP-CAMARA-CLAIMS",
    "area": "token",
    "rule": "The DPoP claims camara:bh and camara:qh are enforced when advertised, and jti and iat are checked",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-Security-Interoperability.md",
        "release": "r4.2",
        "heading": "Additional Recommendations for DPoP Implementations",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r4.2/documentation/CAMARA-Security-Interoperability.md"
      }
    ],
    "stimulus": "When metadata has camara_dpop_claims_required: API calls with proof lacking camara:bh, with wrong hash (SHA-256 of body bytes, base64url no padding), reused jti, iat older than 300 s, unknown extra claim.",
    "expected": "A missing, wrong, reused or stale proof gets HTTP 400 invalid_dpop_proof; an unknown claim is ignored and gets 200.",
    "differences": "New with the profile of r4.1 (ICM 0.5.0).",
    "typicalFault": "The hash is computed over the JSON as it was written anew, and not over the bytes that came.",
    "remedy": "Compute the SHA-256 over the raw bytes of body and query before any parser sees them, encode it as base64url without padding, remember each jti, refuse an iat older than 300 s, and ignore claims that you do not know.",
    "scenarios": {},
    "reading": "ICM 0.5.0 asks for HTTP 400 for a bad proof at the API, RFC 9449 for 401; we accept either."
  },
  {
    "id": "VERIFY-HASH-PATTERN",
    "area": "verify",
    "rule": "A malformed hash is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "levelIn": {
      "r1.3": "MAY",
      "r2.4": "MAY"
    },
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/properties/hashedPhoneNumber/pattern",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4",
        "heading": "/components/schemas/NumberVerificationRequestBody",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r2.4/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with hashedPhoneNumber: 63 and 65 hex chars, 64 chars with \"g\", base64 of the digest, \"0x\"+62, MD5/SHA-1 hex, the number in clear, \"\", trailing newline.",
    "expected": "From r3.2: 400 INVALID_ARGUMENT as ErrorInfo. Before, without a pattern: 400 INVALID_ARGUMENT or 200 false; a 5xx or true breaks the rule.",
    "differences": "hashedPhoneNumber has no pattern in r1.3 and r2.4, and ^[a-fA-F0-9]{64}$ from r3.2.",
    "typicalFault": "A malformed hash is compared like any other and gets 200 with false, which hides the mistake of the client.",
    "remedy": "Validate hashedPhoneNumber before the comparison: from r3.2 exactly 64 hexadecimal digits, anchored at both ends, and 400 INVALID_ARGUMENT otherwise. In earlier releases false will do, as long as nothing fails.",
    "scenarios": {}
  },
  {
    "id": "VERIFY-BODY-MISSING",
    "area": "verify",
    "rule": "A request without a body is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1verify/post/requestBody/required",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "The canonical verify request, Content-Length: 0 and no body (with and without Content-Type).",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo. Without Content-Type a 415 is a tolerated deviation.",
    "differences": "r1.3 and r2.4 have no scenario of its own for it; the scenario of the missing phone number covers it.",
    "typicalFault": "The missing body ends in 500, or in 200 with false.",
    "remedy": "Mark the request body as required in the schema of the gateway or in the handler, and map its absence to 400 INVALID_ARGUMENT.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify200_missing_phone_number_in_request"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify200_missing_phone_number_in_request"
      ],
      "r3.2": [
        "verify:@phone_number_verify_400.1_no_request_body"
      ],
      "r4.1": [
        "verify:@phone_number_verify_400.1_no_request_body"
      ]
    }
  },
  {
    "id": "VERIFY-BODY-EMPTY-OBJECT",
    "area": "verify",
    "rule": "An empty object is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/minProperties = 1",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "The canonical verify request with body {}.",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo.",
    "typicalFault": "An empty object is taken for a number that does not match, and gets 200 with false.",
    "remedy": "Demand at least one property (minProperties 1) before the comparison, and answer 400 INVALID_ARGUMENT.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify200_missing_phone_number_in_request"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify200_missing_phone_number_in_request"
      ],
      "r3.2": [
        "verify:@phone_number_verify_400.2_empty_request_body"
      ],
      "r4.1": [
        "verify:@phone_number_verify_400.2_empty_request_body"
      ]
    }
  },
  {
    "id": "VERIFY-BODY-UNKNOWN-ONLY",
    "area": "verify",
    "rule": "A body with neither phoneNumber nor hashedPhoneNumber is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV feature files",
        "release": "r1.3/r2.4/r3.2",
        "heading": "scenarios 200 (r1.3, r2.4) and 400.3 (r3.2)"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with body {\"additional_property\":\"foo_value\"}; also {\"phonenumber\": <own number>} (wrong case) and {\"phone_number\": <own number>}.",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo.",
    "differences": "By its schema such a body is valid in every release, and the scenarios demand 400. r4.1 says in words that undeclared properties get 400 INVALID_ARGUMENT.",
    "typicalFault": "A generic validator passes the body, since it has one property, and the backend answers false or fails.",
    "remedy": "After parsing, check that one of phoneNumber and hashedPhoneNumber is there, by its exact name, and answer 400 INVALID_ARGUMENT when neither is.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify200_missing_phone_number_in_request"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify200_missing_phone_number_in_request"
      ],
      "r3.2": [
        "verify:@phone_number_verify_400.3_invalid_request_non_existing_property"
      ],
      "r4.1": [
        "verify:@phone_number_verify_400.3_invalid_request_non_existing_property"
      ]
    },
    "reading": "Up to r3.2 the schema admits such a body and the scenario demands 400, though its r3.2 text never sends the request. We send it and hold to the scenario, because a body without a number cannot be answered."
  },
  {
    "id": "VERIFY-BODY-BOTH",
    "area": "verify",
    "rule": "phoneNumber and hashedPhoneNumber together are refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/maxProperties = 1",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with body {\"phoneNumber\": <own number>, \"hashedPhoneNumber\": SHA-256(<own number>)}; also a contradicting pair.",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo.",
    "typicalFault": "The first property wins, and the other is ignored.",
    "remedy": "Check that not both of phoneNumber and hashedPhoneNumber are there, and answer 400 INVALID_ARGUMENT when they are, even if they agree.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request"
      ],
      "r3.2": [
        "verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request"
      ],
      "r4.1": [
        "verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request"
      ]
    },
    "reading": "From r3.2 the scenario refers to schemas of the two forms by names that the OpenAPI document does not have; the schemas of the two properties of the request body are meant."
  },
  {
    "id": "VERIFY-BODY-EXTRA-PROPERTY",
    "area": "verify",
    "rule": "An unknown property beside a known one is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/maxProperties = 1",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with body {\"phoneNumber\": <own number>, \"foo\": \"bar\"}.",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo.",
    "differences": "Up to r3.2 the rule follows from maxProperties alone. r4.1 says in words that undeclared properties get 400 INVALID_ARGUMENT.",
    "typicalFault": "The limit of one property (maxProperties) is not enforced.",
    "remedy": "Switch on maxProperties 1 in the validator, or refuse unknown properties in the JSON parser, and map the failure to 400 INVALID_ARGUMENT.",
    "scenarios": {},
    "reading": "The schema does not forbid additional properties, but allows only one property in all; a known and an unknown one are two, hence 400."
  },
  {
    "id": "VERIFY-BODY-WRONG-TYPE",
    "area": "verify",
    "rule": "A value of the wrong type, or a body that is no object, is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "The canonical verify request with the bodies {\"phoneNumber\": 447700900123}, {\"phoneNumber\": null}, {\"phoneNumber\": [\"+…\"]}, {\"phoneNumber\": {}}, {\"phoneNumber\": \"\"}, {\"phoneNumber\": true}, [], \"text\", null and 42.",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo.",
    "typicalFault": "A null is taken for no match, a JSON number is turned into a string, or the handler fails with 500.",
    "remedy": "Switch off the coercion of types in the JSON parser, demand an object with a string that is not null, and map the failure to 400 INVALID_ARGUMENT.",
    "scenarios": {}
  },
  {
    "id": "VERIFY-BODY-MALFORMED-JSON",
    "area": "verify",
    "rule": "A body that is not JSON is refused with 400 INVALID_ARGUMENT as ErrorInfo",
    "level": "MUST",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "The canonical verify request with bodies: {\"phoneNumber\": \"+44…\" (truncated), {phoneNumber:\"…\"} , trailing comma, invalid UTF-8, duplicated phoneNumber key (another number, then the subscriber's).",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo. For the duplicate key: 400, or an answer that is always the same.",
    "typicalFault": "The framework answers with an error page or problem+json of its own, or with 500.",
    "remedy": "Catch the exception of the JSON parser in the error handler, and answer 400 with status, code INVALID_ARGUMENT and message as JSON.",
    "scenarios": {}
  },
  {
    "id": "VERIFY-PHONE-PATTERN",
    "area": "verify",
    "rule": "A phoneNumber that breaks the pattern is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/properties/phoneNumber/pattern ^\\+[1-9][0-9]{4,14}$",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with phoneNumber values: string_value, 1234567890, +12334foo22222, +00012230304913849, 123, ++49565456787.",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo.",
    "differences": "r1.3 and r2.4 name the six values; later the scenario leaves the value open.",
    "typicalFault": "A missing plus is added in silence, and the request gets 200.",
    "remedy": "Match phoneNumber against the pattern of the OpenAPI document before any normalisation, and answer 400 INVALID_ARGUMENT when it does not fit.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema"
      ],
      "r3.2": [
        "verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant"
      ],
      "r4.1": [
        "verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant"
      ]
    },
    "reading": "From r3.2 the scenario wants a token that identifies no number, a leftover of its template and impossible for an API with three-legged tokens only, and refers to a schema that r3.2 does not name. We use an ordinary token and the pattern of the request body."
  },
  {
    "id": "VERIFY-PHONE-PATTERN-EDGE",
    "area": "verify",
    "rule": "A number that looks right to people but breaks the pattern is refused with 400 INVALID_ARGUMENT",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/properties/phoneNumber/pattern",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with phoneNumber built from the subscriber's number: inner spaces, leading/trailing space, trailing \\n, dashes, tel:<own number>, 00-prefix, (0) inserted, national format, full-width plus U+FF0B, Arabic-Indic digits, zero-width space, a second plus in front.",
    "expected": "400 INVALID_ARGUMENT as ErrorInfo.",
    "typicalFault": "The value is trimmed first, the end anchor of the pattern admits a line break, or \\d admits digits of other scripts.",
    "remedy": "Match the value as it came, without trimming, against the whole pattern with [0-9] in place of \\d and an anchor that does not skip a final line break.",
    "scenarios": {}
  },
  {
    "id": "VERIFY-PHONE-LENGTH-BOUNDS",
    "area": "verify",
    "rule": "Numbers of 5 to 15 digits are accepted, of 4 and of 16 refused",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/properties/phoneNumber/pattern",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with phoneNumber: +12345, +123456789012345 (15 digits), +1234, +1234567890123456 (16 digits), +0123456.",
    "expected": "5 and 15 digits: 200 false. 4, 16 digits, leading 0: 400 INVALID_ARGUMENT as ErrorInfo.",
    "typicalFault": "A local rule, such as at least 8 digits, refuses short numbers that are valid.",
    "remedy": "Use the pattern of the OpenAPI document (a plus, a first digit of 1 to 9, 5 to 15 digits in all) in the gateway and in the backend, and remove rules of national numbering plans.",
    "scenarios": {}
  },
  {
    "id": "VERIFY-MEDIA-TYPE",
    "area": "verify",
    "rule": "Only application/json is consumed and produced",
    "level": "SHOULD",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1verify/post/requestBody/content",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "3.6, 6.1 (415, 406)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "3.6, 6.1 (415, 406)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5, 3.1 (415, 406)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "The canonical verify request with Content-Type application/json; charset=utf-8 (must work); text/plain, application/x-www-form-urlencoded, application/xml; then Accept: application/xml.",
    "expected": "Charset variant: 200 (MUST, UTF-8). Other request types: 415 UNSUPPORTED_MEDIA_TYPE or 400 INVALID_ARGUMENT as ErrorInfo. Accept: 406 NOT_ACCEPTABLE or JSON anyway.",
    "typicalFault": "The parameter charset is refused, or a form is accepted as a body.",
    "remedy": "Compare the media type without its parameters, accept application/json alone, answer 415 or 400 as ErrorInfo for others, and answer with JSON whatever Accept says (or with 406).",
    "scenarios": {},
    "reading": "The OpenAPI document mentions neither 406 nor 415; the rule is a SHOULD and rests on the error table of the Commonalities."
  },
  {
    "id": "VERIFY-METHOD",
    "area": "verify",
    "rule": "Methods other than POST on /verify are refused",
    "level": "SHOULD",
    "authority": "camara-commonalities",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "6.1 (405)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "6.1 (405)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "3.1 (405)",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      },
      {
        "document": "RFC",
        "release": "9110",
        "heading": "§15.5.6 (Allow header)",
        "url": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"
      }
    ],
    "stimulus": "GET, PUT, PATCH, DELETE …/verify with valid token.",
    "expected": "405 METHOD_NOT_ALLOWED (404 is tolerated) as ErrorInfo, with an Allow header that lists POST. Never 200.",
    "typicalFault": "GET /verify?phoneNumber=… works as well, which puts the number into logs.",
    "remedy": "Register POST only on /verify, and answer other methods with 405 METHOD_NOT_ALLOWED as ErrorInfo and the header Allow: POST.",
    "scenarios": {},
    "reading": "The OpenAPI document does not mention 405, and the testing guidelines keep undocumented statuses out of official plans; the rule is a SHOULD and rests on the error table of the Commonalities."
  },
  {
    "id": "VERIFY-PLAIN-TRUE",
    "area": "verify",
    "rule": "The subscriber's own number in clear is confirmed",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1verify/post",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request: POST {base path}/verify, Authorization: Bearer <token of the subscriber>, Content-Type: application/json, x-correlator: <uuid>, body {\"phoneNumber\": <own number>}.",
    "expected": "200, and devicePhoneNumberVerified is true.",
    "typicalFault": "The stored number lacks its plus, and is compared as it stands, which gives false.",
    "remedy": "Bring the stored number to E.164 form with its plus before the comparison with phoneNumber, and see that the token resolves to the line and not to the account.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify100_match_true"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify100_match_true"
      ],
      "r3.2": [
        "verify:@phone_number_verify.02_validate_phone_number_success_true"
      ],
      "r4.1": [
        "verify:@phone_number_verify.02_validate_phone_number_success_true"
      ]
    }
  },
  {
    "id": "VERIFY-PLAIN-FALSE",
    "area": "verify",
    "rule": "Another number in clear is answered with 200 and false, not with an error",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1verify/post",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities design guide",
        "release": "r2.3/r3.3",
        "heading": "Appendix A, normative (a mismatch is told in the body; Number Verification may confirm an identity)"
      }
    ],
    "stimulus": "The canonical verify request with another number, and with variants of the subscriber's number: last digit changed, one digit appended.",
    "expected": "200, and devicePhoneNumberVerified is false. 403 INVALID_TOKEN_CONTEXT, 404 IDENTIFIER_NOT_FOUND or 422 UNNECESSARY_IDENTIFIER breaks the rule.",
    "typicalFault": "Only the last digits are compared, which gives true for a similar number, or a mismatch is answered with 403 or 422.",
    "remedy": "Compare the whole number for equality, and answer 200 with false when it differs. Do not run the shared check that demands the same identifier in token and body on this route.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify101_match_false"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify101_match_false"
      ],
      "r3.2": [
        "verify:@phone_number_verify.03_validate_phone_number_success_false"
      ],
      "r4.1": [
        "verify:@phone_number_verify.03_validate_phone_number_success_false"
      ]
    },
    "reading": "The scenario titles of r1.3 and r2.4 give the token to the other number, yet expect false with that number in the body; we take a token of the subscriber and another number in the body, the only arrangement that makes sense. Codes of the Commonalities templates for foreign identifiers do not apply, since this API exists to confirm an identity."
  },
  {
    "id": "VERIFY-HASH-TRUE",
    "area": "verify",
    "rule": "The SHA-256 hash of the subscriber's own number is confirmed",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/properties/hashedPhoneNumber",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV issue",
        "release": "#155",
        "heading": "both forms are expected",
        "url": "https://github.com/camaraproject/NumberVerification/issues/155"
      }
    ],
    "stimulus": "The canonical verify request with body {\"hashedPhoneNumber\": lowercase hex SHA-256 of UTF-8 \"+<E.164 digits>\"}.",
    "expected": "200, true.",
    "typicalFault": "Only one of the two forms of input is implemented, or the number is hashed twice or with a salt.",
    "remedy": "Compute SHA-256 once, without salt, over the UTF-8 text of the number in E.164 form with its plus, write it in hexadecimal digits, and compare that with hashedPhoneNumber.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify300_match_hashed_true"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify300_match_hashed_true"
      ],
      "r3.2": [
        "verify:@phone_number_verify.04_validate_hashed_phone_number_success_true"
      ],
      "r4.1": [
        "verify:@phone_number_verify.04_validate_hashed_phone_number_success_true"
      ]
    },
    "reading": "The example hash of the document is not the SHA-256 of its example number, so it is no test vector. Both forms of input are expected, because the request body names both without a condition."
  },
  {
    "id": "VERIFY-HASH-FALSE",
    "area": "verify",
    "rule": "The SHA-256 hash of another number is answered with 200 and false",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/properties/hashedPhoneNumber",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with body {\"hashedPhoneNumber\": SHA-256(<other number>)} and 64 zeros.",
    "expected": "200, false.",
    "typicalFault": "The hash is looked up in a table, and one that is not there ends in 404 or 500.",
    "remedy": "Compare the hash with that of the number in the token only, and answer 200 with false when it differs.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify301_match_false"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify301_match_false"
      ],
      "r3.2": [
        "verify:@phone_number_verify.05_validate_hashed_phone_number_success_false"
      ],
      "r4.1": [
        "verify:@phone_number_verify.05_validate_hashed_phone_number_success_false"
      ]
    },
    "reading": "The scenario titles of r1.3 and r2.4 give the token to the other number; we take a token of the subscriber and the hash of another number, as for numbers in clear."
  },
  {
    "id": "VERIFY-SUCCESS-GENERIC",
    "area": "verify",
    "rule": "A verification answers 200, application/json, a body that fits the schema, and the x-correlator of the request",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationMatchResponse",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "3.6",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "3.6",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.8.5",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Look at every 200 response of verify.",
    "expected": "Content-Type application/json, with or without charset=utf-8; an object with the required boolean devicePhoneNumberVerified (the string \"true\" breaks the rule); x-correlator equal to that of the request; further members are a deviation.",
    "typicalFault": "The answer holds the string \"true\", has another spelling of the name, or comes with status 201.",
    "remedy": "Answer 200 with application/json and devicePhoneNumberVerified as a JSON boolean, and copy x-correlator from the request.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify100_match_true",
        "verify:@NumberVerification_verify300_match_hashed_true",
        "verify:@NumberVerification_verify101_match_false",
        "verify:@NumberVerification_verify301_match_false"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify100_match_true",
        "verify:@NumberVerification_verify300_match_hashed_true",
        "verify:@NumberVerification_verify101_match_false",
        "verify:@NumberVerification_verify301_match_false"
      ],
      "r3.2": [
        "verify:@phone_number_verify_01_generic_success_scenario"
      ],
      "r4.1": [
        "verify:@phone_number_verify_01_generic_success_scenario"
      ]
    }
  },
  {
    "id": "VERIFY-HASH-PLUS-INCLUDED",
    "area": "verify",
    "rule": "The plus sign is part of what is hashed",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/properties/hashedPhoneNumber/description",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV issue",
        "release": "#65",
        "heading": "the plus belongs to the hashed number",
        "url": "https://github.com/camaraproject/NumberVerification/issues/65"
      }
    ],
    "stimulus": "The canonical verify request with body hashedPhoneNumber = sha256(digits of the subscriber's number without +); also sha256(\"00\"+digits).",
    "expected": "200, false for both.",
    "typicalFault": "The number is hashed without its plus, or both forms are accepted.",
    "remedy": "Hash the number with its plus sign, and compare with this one hash alone.",
    "scenarios": {},
    "reading": "\"Prefixed with plus\" in the text means the number before hashing: a hash has no prefix, and the project settled it so in its issue 65."
  },
  {
    "id": "VERIFY-HASH-CASE",
    "area": "verify",
    "rule": "A hash in upper-case digits is accepted and compared without regard to case",
    "level": "SHOULD",
    "levelIn": {
      "r3.2": "MUST",
      "r4.1": "MUST"
    },
    "authority": "camara-nv",
    "authorityIn": {
      "r1.3": "good-practice",
      "r2.4": "good-practice"
    },
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r3.2",
        "heading": "/components/schemas/NumberVerificationRequestBody/properties/hashedPhoneNumber/pattern ^[a-fA-F0-9]{64}$",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with body hashedPhoneNumber = upper-case and mixed-case hex of SHA-256(<own number>).",
    "expected": "200 true. From r3.2 a 400 breaks the rule, since the pattern admits A to F; 200 false breaks it too.",
    "differences": "The pattern, which admits upper-case digits, exists from r3.2.",
    "typicalFault": "The strings are compared with a hash in lower case, which gives false for upper case.",
    "remedy": "Bring the received hash to lower case before the comparison, or compare the decoded bytes.",
    "scenarios": {},
    "reading": "The text is silent on case. From r3.2 the pattern admits both cases, and hexadecimal digits have the same value in either, so both have to match."
  },
  {
    "id": "VERIFY-UNKNOWN-NUMBER-FALSE",
    "area": "verify",
    "rule": "A well-formed number that the operator does not know is answered with 200 and false",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1verify/post/responses (no 404/422 documented)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with phoneNumber: number of another operator/country and unassigned +999 range number.",
    "expected": "200, false.",
    "differences": "Commonalities 0.5+ template C02.02-C02.05 (404/422) was deliberately not taken over by Number Verification.",
    "typicalFault": "A number that is not found ends in 404 IDENTIFIER_NOT_FOUND or 422 SERVICE_NOT_APPLICABLE, which tells who is a customer.",
    "remedy": "Do not look up the number of the body anywhere; compare it with the number of the token, and answer 200 with false.",
    "scenarios": {},
    "reading": "The Commonalities have 404 and 422 codes for unknown and unwanted identifiers, but name this API as one that may confirm an identity; a number that the operator does not know is therefore a false, not an error."
  },
  {
    "id": "VERIFY-SCOPE",
    "area": "verify",
    "rule": "A token without number-verification:verify is refused with 403 PERMISSION_DENIED",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/~1verify/post/security",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with a token that was obtained over the mobile network, but has the scope number-verification:device-phone-number:read only.",
    "expected": "403 PERMISSION_DENIED as ErrorInfo.",
    "typicalFault": "Either scope of Number Verification opens both operations.",
    "remedy": "On the route of verification, demand number-verification:verify in the token, as a whole value of the list of scopes, and answer 403 PERMISSION_DENIED otherwise.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_verify201_missing_scope"
      ],
      "r2.4": [
        "verify:@NumberVerification_verify201_missing_scope"
      ],
      "r3.2": [
        "verify:@phoneNumberVerify_403.1_invalid_token_permissions"
      ],
      "r4.1": [
        "verify:@phoneNumberVerify_403.1_invalid_token_permissions"
      ]
    }
  },
  {
    "id": "VERIFY-NBA-REQUIRED",
    "area": "verify",
    "rule": "A token that was not obtained by an accepted authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with a token that has the scope but was not obtained by an accepted authentication: from a login by OTP, a CIBA login_hint=tel:, a JWT bearer sub=tel:, or handed over by the operator.",
    "expected": "403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK as ErrorInfo. 200 breaks the rule gravely. PERMISSION_DENIED or 401 has the wrong code, but keeps the number safe.",
    "differences": "r1.3 accepts authentication by the mobile network only; r2.4 and later also by the SIM (TS.43).",
    "typicalFault": "The API checks the scope only, so that a token from a one-time password or a tel: hint verifies too.",
    "remedy": "Let the authorization server write the method of authentication into the token or the introspection result, and let the resource server refuse, before it compares, all but network (from r2.4 also SIM) with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK.",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_phone_number_verify205_must_have_used_network_authentication"
      ],
      "r2.4": [
        "verify:@NumberVerification_phone_number_verify205_must_have_used_network_or_sim_based_authentication"
      ],
      "r3.2": [
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ],
      "r4.1": [
        "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication"
      ]
    },
    "reading": "The scenarios of r1.3 and r2.4 send GET to a POST operation: we send POST. The code still speaks of the mobile network from r2.4, although authentication by the SIM is accepted too: the name did not change, its meaning did."
  },
  {
    "id": "VERIFY-TOKEN-WITHOUT-NUMBER",
    "area": "verify",
    "rule": "A token from which no number can be derived is refused",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403 (INVALID_TOKEN_CONTEXT example)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r1.3/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "NV number-verification.yaml",
        "release": "r2.4/r3.2",
        "heading": "/components/responses/PhoneNumberVerificationPermissionDenied403",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      }
    ],
    "stimulus": "The canonical verify request with a token that is tied to no number.",
    "expected": "r1.3: 403 INVALID_TOKEN_CONTEXT. From r2.4: 403 with a documented code, or 401 UNAUTHENTICATED; 422 MISSING_IDENTIFIER is a deviation. Never a 2xx or 5xx.",
    "differences": "r2.4 dropped the code INVALID_TOKEN_CONTEXT (pull request 163).",
    "typicalFault": "A token without a number is taken for one that does not match and gets 200 with false, or the lookup fails with 500.",
    "remedy": "Check that the token resolves to a number before the comparison, and answer 403 or 401 when it does not (in r1.3 403 INVALID_TOKEN_CONTEXT).",
    "scenarios": {
      "r1.3": [
        "verify:@NumberVerification_phone_number_verify204_no_phonenumber_associated_with_access_token"
      ]
    },
    "reading": "Since r2.4 no code is defined for this case; 401 and 403 are accepted, and so is another 4xx of CAMARA, which ERROR-DOCUMENTED warns of. The scenario of r1.3 sends GET to a POST operation: we send POST."
  },
  {
    "id": "VERIFY-TOKEN-DECIDES",
    "area": "verify",
    "rule": "The result depends on the token, not on the network path of the API call",
    "level": "MUST",
    "authority": "camara-icm",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r3.3",
        "heading": "Introduction (API access decided by the access token alone)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      },
      {
        "document": "ICM CAMARA-API-access-and-user-consent.md",
        "release": "r0.2.1/r2.3/r3.3",
        "heading": "Authorization Code Flow (Frontend Flow) (backend calls the API)",
        "url": "https://github.com/camaraproject/IdentityAndConsentManagement/blob/r3.3/documentation/CAMARA-API-access-and-user-consent.md"
      }
    ],
    "stimulus": "A token of the subscriber; POST /verify {\"phoneNumber\": <own number>} from the off-network path (typical backend) and, if possible, from the stranger's path.",
    "expected": "200 true from any egress.",
    "typicalFault": "The API looks up the address of its caller again, so that backends get false or 403.",
    "remedy": "Take the number from the token, where the authorization server stored it, and remove the lookup by address and the address filter from the route of the API.",
    "scenarios": {},
    "reading": "The scenarios of r1.3 and r2.4 speak of a connection that originates from the device. We take that for the authorization leg only, because the profile lets the backend call the API and gives it nothing but the token."
  },
  {
    "id": "VERIFY-NO-NUMBER-LEAK",
    "area": "verify",
    "rule": "Verification never reveals the true number",
    "level": "MUST NOT",
    "authority": "camara-derived",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/paths/*/*/security (separate scopes for compare and share)",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "3.1 POST or GET for transferring sensitive data",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "3.1",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "6.5",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "Look at bodies, headers and messages of every response of verify, above all of false and of 4xx, for the digits of the subscriber's number.",
    "expected": "The subscriber's number is absent unless the tester sent it in that very request; to echo the input in the message of a 400 is a deviation.",
    "typicalFault": "The message of an error or of a mismatch names the number that was expected.",
    "remedy": "Use fixed messages in which no number is filled in, and leave debug members out of the response.",
    "scenarios": {}
  },
  {
    "id": "VERSION-BASE-PATH",
    "area": "version",
    "rule": "The API stands at the base path, with the major version, of the release it claims",
    "level": "MUST",
    "authority": "camara-nv",
    "inReleases": [
      "r1.3",
      "r2.4",
      "r3.2",
      "r4.1"
    ],
    "sources": [
      {
        "document": "NV number-verification.yaml",
        "release": "r1.3/r2.4/r3.2",
        "heading": "/servers/0/url",
        "url": "https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r0.4.0",
        "heading": "4.1/5.2",
        "url": "https://github.com/camaraproject/Commonalities/blob/r0.4.0/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities API-design-guidelines.md",
        "release": "r2.3",
        "heading": "4.1/5.2",
        "url": "https://github.com/camaraproject/Commonalities/blob/r2.3/documentation/API-design-guidelines.md"
      },
      {
        "document": "Commonalities CAMARA-API-Design-Guide.md",
        "release": "r3.3",
        "heading": "5.5, 7.2",
        "url": "https://github.com/camaraproject/Commonalities/blob/r3.3/documentation/CAMARA-API-Design-Guide.md"
      }
    ],
    "stimulus": "POST {apiRoot}{base path of the release}/verify and GET …/device-phone-number, both without Authorization header.",
    "expected": "401 with ErrorInfo, which shows that the path exists. 404 or 405 at the claimed base path breaks the rule.",
    "differences": "r1.3: /number-verification/v1; r2.4 and r3.2: /number-verification/v2; r4.1: /number-verification/v2rc2.",
    "typicalFault": "The API stands at a path of the vendor's own, or at that of a draft such as vwip or v1rc2.",
    "remedy": "Map the route of the gateway to the base path of the release: /number-verification/v1 for r1.3, /number-verification/v2 for r2.4 and r3.2, /number-verification/v2rc2 for r4.1.",
    "scenarios": {},
    "reading": "The share feature files of r1.3 and r2.4 name the resource as base path; the OpenAPI document decides, because every other source agrees with it."
  }
];
