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
    "typicalFault": "Gateway answers 403, or a body without code/status.",
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
    "typicalFault": "Clock-skew tolerance of hours; 403 instead of 401.",
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
    "typicalFault": "500 when introspection calls the token inactive.",
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
    "typicalFault": "Raw token without scheme accepted.",
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
    "typicalFault": "Exact string compare with \"Bearer \".",
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
    "typicalFault": "Gateway validates exp only, or accepts alg none.",
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
    "typicalFault": "API gateway default supports access_token query parameter.",
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
    "typicalFault": "Header missing since gateway builds the body by hand.",
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
    "typicalFault": "ID token accepted because it is signed by the same issuer.",
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
    "typicalFault": "Two-legged token + number compares against HLR existence and returns true.",
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
    "typicalFault": "JWKS of any tenant trusted; iss not compared.",
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
    "typicalFault": "Splash page \"verifying your line…\" that needs JavaScript, or a one-tap consent page.",
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
    "typicalFault": "Falls back to SMS-OTP page when prompt is omitted.",
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
    "typicalFault": "String contains(\"none\") check treats it as plain none and issues a code.",
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
    "expected": "A redirect to the redirect URI with state and an error of login_required, interaction_required or access_denied. Another registered code (consent_required, account_selection_required, server_error, temporarily_unavailable, unauthorized_client) is a deviation. A code, an HTML page, a JSON error without redirect, a 5xx or silence breaks the rule.",
    "differences": "ICM 0.2 has no table of errors and leaves them to OpenID Connect. From r2.4 Appendix A lists access_denied, but not login_required and interaction_required.",
    "typicalFault": "HTTP 500 or gateway HTML when the IP-to-MSISDN lookup finds nothing; or error JSON with HTTP 403 on the authorize URL.",
    "scenarios": {},
    "reading": "OpenID Connect names login_required and interaction_required, Appendix A of the profile access_denied, and the profile says that it does not change OpenID Connect; we accept the three."
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
    "typicalFault": "IdP policy chain falls back to SMS OTP when header enrichment is missing, and the resulting token works on Number Verification.",
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
    "typicalFault": "Consent page rendered despite prompt=none; or a code whose token then gets 403 on the API.",
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
    "typicalFault": "Stale IP-to-MSISDN cache after IP re-assignment (CGNAT) returns another subscriber.",
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
    "typicalFault": "invalid_request because the parameter is unknown to the request validator.",
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
    "typicalFault": "IdP uses login_hint as the user name and skips the network lookup.",
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
    "typicalFault": "IdP SSO cookie is honoured for prompt=none, so a laptop on Wi-Fi gets tokens for the phone number used an hour ago.",
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
    "typicalFault": "Edge trusts X-Forwarded-For; header-enrichment proxy does not strip inbound X-MSISDN.",
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
    "typicalFault": "AAAA published through a CDN although the IP-to-MSISDN mapping knows only IPv4 CGNAT bindings.",
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
    "typicalFault": "Code cached in a distributed store with eventual consistency.",
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
    "typicalFault": "Self-contained tokens cannot be revoked.",
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
    "typicalFault": "Code bound to a 1 h session.",
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
    "typicalFault": "Aggregator redeems all codes with its own client so the binding is lost.",
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
    "typicalFault": "Parameter ignored.",
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
    "typicalFault": "Sequential or time-based codes in an operator sandbox.",
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
    "expected": "The final response is 302 (303 is a tolerated deviation), and its Location is exactly the registered redirect URI with the query parameters code and state, and iss where RFC 9207 is in use; code is not empty, nothing is in the fragment, and no token is in the URL.",
    "differences": "In r1.3 network authentication is demanded by the Number Verification text; from ICM 0.3.0 (r2.4) the profile itself requires it in this flow.",
    "typicalFault": "Code delivered in the fragment, in an HTML auto-post page, or in a JSON body.",
    "scenarios": {},
    "reading": "Appendix A of the profile fixes 302 and RFC 9700 prefers 303: 302 is right, 303 a deviation."
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
    "typicalFault": "state dropped on error, double-encoded, or truncated by an intermediate aggregator hop.",
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
    "typicalFault": "Gateway route only allows GET.",
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
    "typicalFault": "A link preview uses up the attempt before the app opens the link.",
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
    "typicalFault": "The server redirects to the redirect_uri that was sent, with error=unauthorized_client: an open redirector.",
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
    "typicalFault": "Falls back to the single registered URI, or redirects to the attacker URI with error.",
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
    "typicalFault": "Prefix or wildcard matching in the aggregator.",
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
    "typicalFault": "400 JSON instead of redirect; or defaults to code.",
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
    "typicalFault": "Implicit/hybrid left enabled in the IdP, leaking tokens in the front channel.",
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
    "typicalFault": "Scope string copied verbatim into the token.",
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
    "typicalFault": "Every client gets every CAMARA scope because entitlement is checked only at the marketplace.",
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
    "typicalFault": "Purpose taken silently from onboarding data.",
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
    "typicalFault": "First purpose wins silently.",
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
    "typicalFault": "Only the prefix is checked.",
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
    "typicalFault": "Issues a code and later an ID token anyway.",
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
    "typicalFault": "Last-one-wins parsing enables parameter pollution between aggregator and operator.",
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
    "typicalFault": "Strict gateway schema rejects unknown query parameters with 400.",
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
    "typicalFault": "acr_values=3 switches the policy to a PIN/OTP authenticator.",
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
    "typicalFault": "auth_time absent or copied from an old SSO session.",
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
    "typicalFault": "Hint decides the subject.",
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
    "typicalFault": "Server-side fetch of arbitrary URL (SSRF).",
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
    "expected": "Status 302 (303 is a deviation, since RFC 9700 prefers it; 307 and 308 break the rule); the error is one of the CAMARA table or of the registries of OpenID Connect and OAuth; error_description has only the characters %x20-21, %x23-5B and %x5D-7E.",
    "differences": "r1.3 has no table of errors of its own; the rule begins with r2.4.",
    "typicalFault": "HTTP 200 page with error text; vendor codes such as MSISDN_NOT_FOUND.",
    "scenarios": {},
    "reading": "Appendix A fixes 302, RFC 9700 prefers 303 and forbids 307: 302 is right, 303 a deviation, 307 and 308 break the rule, because they can resend credentials."
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
    "typicalFault": "iss of the inner operator authorization server leaks through an aggregator redirect.",
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
    "typicalFault": "Gateway-wide CORS plugin with \"*\".",
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
    "typicalFault": "Every client has every grant type enabled.",
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
    "typicalFault": "Only tel: hints implemented; unknown_user_id for operatortoken:.",
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
    "typicalFault": "Operator sends a consent SMS although the legal basis needs none; or stays authorization_pending.",
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
    "typicalFault": "Resource server only accepts amr=nba and rejects SIM based tokens.",
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
    "typicalFault": "A backchannel authentication endpoint without authentication is an oracle for numbers.",
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
    "typicalFault": "Falls back to the sub of an earlier session.",
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
    "typicalFault": "500 from the entitlement server; auth_req_id issued that pends forever.",
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
    "typicalFault": "Token relayable by any client.",
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
    "typicalFault": "Caller states the number, gets it \"verified\".",
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
    "typicalFault": "Errors surface only at the API.",
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
    "typicalFault": "ID token returned.",
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
    "typicalFault": "invalid_binding_message / missing_user_code.",
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
    "typicalFault": "invalid_grant while pending; client banned.",
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
    "typicalFault": "auth_req_id redeemable by any client.",
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
    "typicalFault": "Token issued; or 500.",
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
    "typicalFault": "Request ignored, unsigned parameters used.",
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
    "typicalFault": "Share formats from one system, verify compares with another (e.g. ported number prefix).",
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
    "typicalFault": "Hash path uses the contract number, plain path the line number.",
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
    "typicalFault": "Load-balanced nodes with divergent number caches.",
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
    "typicalFault": "Response cache keyed by URL without Authorization.",
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
    "typicalFault": "v2 path but r1.3 error codes.",
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
    "typicalFault": "The clock of the authorization server is behind: valid assertions are refused as issued in the future.",
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
    "typicalFault": "Gateway generates its own id or upper-cases it.",
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
    "typicalFault": "401 comes from the gateway before the correlator policy runs.",
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
    "typicalFault": "400 because the header is treated as mandatory.",
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
    "typicalFault": "minLength 1 enforced.",
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
    "typicalFault": "Header never validated.",
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
    "typicalFault": "Still the rule of 55 characters after the upgrade to r3.2; < and > stripped by a firewall.",
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
    "typicalFault": "Case-sensitive header map.",
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
    "typicalFault": "CRLF decoded and reflected.",
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
    "typicalFault": "Served as text/html or behind the developer-portal login.",
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
    "typicalFault": "Document behind a vanity domain still names the internal IdP host as issuer.",
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
    "typicalFault": "jwks_uri missing, or endpoints relative/http.",
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
    "typicalFault": "Only \"token id_token\" from an IdP template; JWT-bearer enabled but undeclared.",
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
    "typicalFault": "IdP default metadata lists only client_secret_basic/post.",
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
    "typicalFault": "Field absent although PKCE works, so generic SDKs do not use it.",
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
    "typicalFault": "Only HS256 offered.",
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
    "typicalFault": "[\"public\"] from IdP default.",
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
    "typicalFault": "Old scope names (number-verification:read, number-verification-verify-read) advertised.",
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
    "typicalFault": "Flag omitted: clients assume no support.",
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
    "typicalFault": "Only ping/push advertised; endpoint missing.",
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
    "typicalFault": "Private exponent leaked, duplicated kids, 1024-bit RSA test key.",
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
    "typicalFault": "Gateway native errors ({\"fault\":…}, HTML) leak through.",
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
    "typicalFault": "status:\"401\", or backend status 500 inside a 400.",
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
    "typicalFault": "BAD_REQUEST, VALIDATION_ERROR.",
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
    "typicalFault": "UNAUTHORIZED, INVALID_TOKEN, or AUTHENTICATION_REQUIRED kept after upgrade to r3.2.",
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
    "typicalFault": "USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK without prefix, or the legacy …_BY_IP code.",
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
    "typicalFault": "422 MISSING_IDENTIFIER, as other APIs of CAMARA have it.",
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
    "typicalFault": "message empty or equal to an exception class name.",
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
    "typicalFault": "Schema validation runs before authentication and returns 400 to anonymous callers.",
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
    "typicalFault": "Gateway default 404.",
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
    "typicalFault": "501 for hashed input.",
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
    "typicalFault": "HTML of the web server with 502 or 504.",
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
    "typicalFault": "id_token omitted because the Number Verification policy is pure OAuth2.",
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
    "typicalFault": "IdP adds openid implicitly.",
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
    "typicalFault": "Key rotated without publishing; kid missing.",
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
    "typicalFault": "Aggregator forwards the ID token of the operator (foreign iss, aud = aggregator client).",
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
    "typicalFault": "Milliseconds instead of seconds.",
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
    "typicalFault": "nonce missing or cached from an earlier silent session.",
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
    "typicalFault": "Numeric subscriber id.",
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
    "typicalFault": "sub = MSISDN, or sha256(MSISDN).",
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
    "typicalFault": "Public subject type.",
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
    "typicalFault": "sub = client_id or constant \"user\".",
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
    "typicalFault": "amr=[\"pwd\"] default, or amr as a string.",
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
    "typicalFault": "at_hash computed over another token (gateway swaps opaque for JWT).",
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
    "typicalFault": "phone_number mapper attached to every client.",
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
    "typicalFault": "invalid_client because client_assertion is demanded in addition.",
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
    "typicalFault": "IdP adds refresh_token to every grant.",
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
    "typicalFault": "24 h tokens.",
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
    "typicalFault": "Resource server does not know SIM based authentication.",
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
    "typicalFault": "Parameter scope overrides the signed claim.",
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
    "typicalFault": "Default scopes granted.",
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
    "typicalFault": "iss trusted without checking whose key signed.",
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
    "typicalFault": "aud unchecked.",
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
    "typicalFault": "One-hour assertions accepted (the ICM example itself shows a 3600 s span, which the rule forbids).",
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
    "typicalFault": "iat/jti optional as in RFC 7523.",
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
    "typicalFault": "sub=client_id gives a two-legged token that works.",
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
    "typicalFault": "ICM permits tel: in general, operator forgets that Number Verification must not.",
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
    "typicalFault": "Grant enabled for everyone.",
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
    "typicalFault": "Consent store not consulted in this grant.",
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
    "typicalFault": "Any signed JWT of the client is taken.",
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
    "typicalFault": "128-char verifier rejected by a WAF; challenge dropped by an aggregator hop.",
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
    "typicalFault": "Verifier stored but never compared.",
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
    "typicalFault": "PKCE enforced only for public clients; confidential clients skip it.",
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
    "typicalFault": "Verifier silently ignored.",
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
    "typicalFault": "Falls back to plain.",
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
    "typicalFault": "IdP default allows plain.",
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
    "typicalFault": "nonce missing from the ID token in the non-PKCE branch.",
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
    "typicalFault": "The parameter request is ignored altogether, so that the protection of integrity is an illusion (see AUTH-RO-ONLY-INNER).",
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
    "typicalFault": "aud not evaluated.",
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
    "typicalFault": "Pure JAR server that reads everything from the JWT.",
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
    "typicalFault": "Outer values win: signature gives no protection.",
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
    "typicalFault": "Query parameters override the JWT.",
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
    "typicalFault": "Object without exp accepted forever.",
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
    "typicalFault": "iat ignored.",
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
    "typicalFault": "1 h objects accepted (IdP default).",
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
    "typicalFault": "alg=none accepted because OIDC Core permits it by registration.",
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
    "typicalFault": "Jti not stored.",
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
    "typicalFault": "Any JWT signed by the client key authenticates the client.",
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
    "typicalFault": "501 for a case that was never built; 418, 420 or 599 of a gateway.",
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
    "typicalFault": "application/problem+json or text/html of a gateway.",
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
    "typicalFault": "A trace id with characters or a length outside the pattern; an invalid value sent back as it came.",
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
    "scenarios": {},
    "reading": "The standard gives 5xx to servers that know they have erred, and 4xx to requests that seem to be wrong; no text of CAMARA makes it a duty, so a breach is a deviation."
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
    "typicalFault": "A code of the framework; a status written as text.",
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
    "typicalFault": "Location: …?msisdn=447700… between edge and IdP.",
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
    "typicalFault": "Server: nginx/1.18.0; X-Powered-By: Express.",
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
    "typicalFault": "CDN caches GET /device-phone-number.",
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
    "typicalFault": "JWT with \"msisdn\" claim given to a client that only has the verify scope.",
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
    "typicalFault": "Spring whitelabel trace in 400.",
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
    "typicalFault": "Origin reflection.",
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
    "typicalFault": "Unlimited guesses let a verify-only client enumerate the number.",
    "scenarios": {},
    "untestable": "No document says after how many guesses, or in which time, an operator throttles. So a number of calls that is polite shows nothing where none of them is throttled, and one that would show it is a flood of billable calls. Where a token is good for one call, TOKEN-SINGLE-USE is the check; where a 429 does occur, ERROR-SHAPE and ERROR-STATUS-MATCH judge it."
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
    "typicalFault": "Number without +, with spaces, as integer, or property phoneNumber.",
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
    "typicalFault": "Returns the contract holder main number instead of the line number; stale number after porting.",
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
    "typicalFault": "Verify scope is enough to read the number (privacy breach).",
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
    "typicalFault": "Only scope checked.",
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
    "typicalFault": "200 {\"devicePhoneNumber\": null}.",
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
    "typicalFault": "msisdn query parameter of a legacy backend passes through.",
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
    "typicalFault": "POST works because the user story text says POST.",
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
    "typicalFault": "Load balancer forwards port 80 to the gateway so the API answers 401/200 in clear.",
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
    "typicalFault": "Header-enrichment or mobile-facing authorize host left on a legacy TLS profile because \"old handsets\" must work.",
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
    "typicalFault": "Pre-production authorize host with self-signed or wrong-SAN certificate.",
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
    "typicalFault": "TLS_RSA_WITH_AES_128_CBC_SHA still enabled on the authorize host.",
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
    "typicalFault": "Operator bounces through http://he.operator.example/… so the packet gateway can inject the MSISDN header.",
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
    "typicalFault": "Only client_secret_basic works; or only aud=issuer accepted.",
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
    "typicalFault": "Public-client fallback: PKCE alone yields a token.",
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
    "typicalFault": "Sandbox leaves client_secret working in production.",
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
    "typicalFault": "Assertion decoded without verification; algorithm confusion.",
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
    "typicalFault": "aud not checked: assertion captured at a rogue aggregator replayed to the operator.",
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
    "typicalFault": "Only sub evaluated.",
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
    "typicalFault": "exp absence treated as never expiring.",
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
    "typicalFault": "Library default 1 h accepted.",
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
    "typicalFault": "Jti ignored, or cached per node only.",
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
    "typicalFault": "201/200 with text/plain, token_type missing, wrapper object {\"data\":{…}}.",
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
    "typicalFault": "Gateway strips Cache-Control.",
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
    "typicalFault": "expires_in as string, or in milliseconds.",
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
    "typicalFault": "Token always carries all onboarded scopes.",
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
    "typicalFault": "Refresh tokens issued always, so Number Verification can be called for months without re-checking the line.",
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
    "typicalFault": "Password grant enabled for \"testing\".",
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
    "typicalFault": "500 from null pointer.",
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
    "typicalFault": "401/404 or invalid_request; gateway HTML.",
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
    "typicalFault": "Code and assertion accepted in the URL and logged.",
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
    "typicalFault": "API-gateway policy rewrites all errors into ErrorInfo or problem+json.",
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
    "typicalFault": "Two-legged token plus phoneNumber in body returns a blind comparison \"true\".",
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
    "typicalFault": "Refresh token usable by any client of the aggregator.",
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
    "typicalFault": "400 on unknown header, or token_type DPoP without cnf binding.",
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
    "typicalFault": "Downgrades to Bearer.",
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
    "typicalFault": "Resource server ignores cnf.",
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
    "typicalFault": "IdP default 3600 s.",
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
    "typicalFault": "Refresh token issued because offline_access was requested.",
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
    "typicalFault": "Token reusable until expiry; SIM swap after issuance undetected.",
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
    "typicalFault": "Hash computed over re-serialized JSON instead of the byte stream.",
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
    "typicalFault": "Malformed hash: 200 false hides client bugs.",
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
    "typicalFault": "500, or 200 false.",
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
    "typicalFault": "200 false.",
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
    "typicalFault": "Generic schema validator passes it (1 property, additionalProperties allowed) and backend returns false or 500.",
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
    "typicalFault": "First property wins: 200.",
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
    "typicalFault": "maxProperties not enforced.",
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
    "typicalFault": "null: 200 false; number coerced to string; 500.",
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
    "typicalFault": "Framework HTML/problem+json error page, or 500.",
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
    "typicalFault": "Missing + is added silently: 200.",
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
    "typicalFault": "Regex engine $ matches before a trailing newline; \\d matches Unicode digits; trimming.",
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
    "typicalFault": "Local rule (e.g. min 8 digits) rejects short valid numbers.",
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
    "typicalFault": "Charset parameter rejected; form body accepted.",
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
    "typicalFault": "GET /verify?phoneNumber=… works and puts the number in logs.",
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
    "typicalFault": "Compares without normalising stored number (missing +): false.",
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
    "typicalFault": "Prefix/suffix comparison (last 9 digits) returns true; or 403/422 on mismatch.",
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
    "typicalFault": "Only one of the two input forms implemented; double hashing; salt.",
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
    "typicalFault": "Unknown hash: 404 or 500.",
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
    "typicalFault": "\"devicePhoneNumberVerified\":\"true\", snake_case name, or 201.",
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
    "typicalFault": "Provider hashes the MSISDN without + (then VERIFY-HASH-TRUE is false) or accepts both.",
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
    "typicalFault": "String compare against lower-case hash gives false.",
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
    "typicalFault": "404 IDENTIFIER_NOT_FOUND or 422 SERVICE_NOT_APPLICABLE: leaks which numbers are customers.",
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
    "typicalFault": "Either Number Verification scope opens both operations.",
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
    "typicalFault": "API checks scope only, so an OTP or tel: token verifies.",
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
    "typicalFault": "200 false, or 500.",
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
    "typicalFault": "API re-runs the IP lookup on the API call: false/403 for server-side callers.",
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
    "typicalFault": "message: \"expected +44…, got +33…\".",
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
    "typicalFault": "A path of the vendor such as /camara/nv/v0.3/number-verify, or that of a draft (vwip, v1rc2) in production.",
    "scenarios": {},
    "reading": "The share feature files of r1.3 and r2.4 name the resource as base path; the OpenAPI document decides, because every other source agrees with it."
  }
];
