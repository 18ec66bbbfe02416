// Made from spec/releases.yaml by "npm run generate"; do not edit.
import type { Release } from '../src/model/release.ts';

/** A release that this suite knows. */
export type KnownRelease =
  | 'r1.3'
  | 'r2.4'
  | 'r3.2'
  | 'r4.1';

/** The releases that this suite knows, oldest first. */
export const releases: readonly (Release & { readonly name: KnownRelease })[] = [
  {
    "name": "r1.3",
    "version": "1.0.0",
    "metaRelease": "Fall24",
    "status": "released",
    "basePath": "/number-verification/v1",
    "commonalities": "0.4.0",
    "icm": "0.2.0",
    "codes": {
      "400": [
        "INVALID_ARGUMENT"
      ],
      "401": [
        "UNAUTHENTICATED",
        "AUTHENTICATION_REQUIRED"
      ],
      "403": [
        "PERMISSION_DENIED",
        "NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
        "INVALID_TOKEN_CONTEXT"
      ],
      "500": [
        "INTERNAL"
      ],
      "503": [
        "UNAVAILABLE"
      ],
      "504": [
        "TIMEOUT"
      ]
    },
    "additionalErrors": {
      "404": [
        "NOT_FOUND",
        "DEVICE_NOT_FOUND"
      ],
      "405": [
        "METHOD_NOT_ALLOWED"
      ],
      "406": [
        "NOT_ACCEPTABLE"
      ],
      "409": [],
      "410": [
        "GONE"
      ],
      "412": [
        "FAILED_PRECONDITION"
      ],
      "415": [
        "UNSUPPORTED_MEDIA_TYPE"
      ],
      "422": [],
      "429": [
        "QUOTA_EXCEEDED",
        "TOO_MANY_REQUESTS"
      ],
      "500": [
        "INTERNAL"
      ],
      "502": [
        "BAD_GATEWAY"
      ],
      "503": [
        "UNAVAILABLE"
      ],
      "504": [
        "TIMEOUT"
      ]
    },
    "invalidClientStatus": [
      400,
      401
    ],
    "flows": [
      "authorization_code",
      "refresh_token"
    ],
    "requestObjects": false,
    "singleUseTokens": false,
    "publishedSha256": "c4268e19678614ef6b1e3d1ebcf826d191e13ae240ea295df91a3a4ac9d47498"
  },
  {
    "name": "r2.4",
    "version": "2.0.0",
    "metaRelease": "Spring25",
    "status": "released",
    "basePath": "/number-verification/v2",
    "commonalities": "0.5.0",
    "icm": "0.3.0",
    "codes": {
      "400": [
        "INVALID_ARGUMENT"
      ],
      "401": [
        "UNAUTHENTICATED",
        "AUTHENTICATION_REQUIRED"
      ],
      "403": [
        "PERMISSION_DENIED",
        "NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK"
      ]
    },
    "additionalErrors": {
      "404": [
        "NOT_FOUND",
        "IDENTIFIER_NOT_FOUND"
      ],
      "405": [
        "METHOD_NOT_ALLOWED"
      ],
      "406": [
        "NOT_ACCEPTABLE"
      ],
      "409": [],
      "410": [
        "GONE"
      ],
      "412": [
        "FAILED_PRECONDITION"
      ],
      "415": [
        "UNSUPPORTED_MEDIA_TYPE"
      ],
      "422": [],
      "429": [
        "QUOTA_EXCEEDED",
        "TOO_MANY_REQUESTS"
      ],
      "500": [
        "INTERNAL"
      ],
      "502": [
        "BAD_GATEWAY"
      ],
      "503": [
        "UNAVAILABLE"
      ],
      "504": [
        "TIMEOUT"
      ]
    },
    "correlatorPattern": "^[a-zA-Z0-9-]{0,55}$",
    "correlatorMaxLength": 55,
    "invalidClientStatus": [
      401
    ],
    "invalidProofStatus": [
      401
    ],
    "flows": [
      "authorization_code",
      "ciba",
      "refresh_token"
    ],
    "requestObjects": false,
    "singleUseTokens": false,
    "publishedSha256": "01738ca26e3b2d82a56bde2ee8d797e270a8c8ace4070162b1a9c756485fb25b"
  },
  {
    "name": "r3.2",
    "version": "2.1.0",
    "metaRelease": "Fall25",
    "status": "released",
    "basePath": "/number-verification/v2",
    "commonalities": "0.6.0",
    "icm": "0.4.0",
    "codes": {
      "400": [
        "INVALID_ARGUMENT"
      ],
      "401": [
        "UNAUTHENTICATED"
      ],
      "403": [
        "PERMISSION_DENIED",
        "NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK"
      ]
    },
    "additionalErrors": {
      "404": [
        "NOT_FOUND",
        "IDENTIFIER_NOT_FOUND"
      ],
      "405": [
        "METHOD_NOT_ALLOWED"
      ],
      "406": [
        "NOT_ACCEPTABLE"
      ],
      "409": [],
      "410": [
        "GONE"
      ],
      "412": [
        "FAILED_PRECONDITION"
      ],
      "415": [
        "UNSUPPORTED_MEDIA_TYPE"
      ],
      "422": [],
      "429": [
        "QUOTA_EXCEEDED",
        "TOO_MANY_REQUESTS"
      ],
      "500": [
        "INTERNAL"
      ],
      "502": [
        "BAD_GATEWAY"
      ],
      "503": [
        "UNAVAILABLE"
      ],
      "504": [
        "TIMEOUT"
      ]
    },
    "correlatorPattern": "^[a-zA-Z0-9-_:;.\\/<>{}]{0,256}$",
    "correlatorMaxLength": 256,
    "hashPattern": "^[a-fA-F0-9]{64}$",
    "invalidClientStatus": [
      401
    ],
    "invalidProofStatus": [
      401
    ],
    "flows": [
      "authorization_code",
      "ciba",
      "jwt_bearer",
      "refresh_token"
    ],
    "requestObjects": true,
    "singleUseTokens": false,
    "publishedSha256": "45a2d3344275e4682d291ad010a9aad3250f590194a4ca60b22a56ba5afafd40"
  },
  {
    "name": "r4.1",
    "version": "2.1.1-rc.2",
    "metaRelease": "Sync26",
    "status": "release candidate",
    "basePath": "/number-verification/v2rc2",
    "commonalities": "0.9.0",
    "icm": "0.5.0",
    "codes": {
      "400": [
        "INVALID_ARGUMENT",
        "OUT_OF_RANGE"
      ],
      "401": [
        "UNAUTHENTICATED"
      ],
      "403": [
        "PERMISSION_DENIED",
        "NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK"
      ]
    },
    "additionalErrors": {
      "404": [
        "NOT_FOUND",
        "IDENTIFIER_NOT_FOUND"
      ],
      "405": [
        "METHOD_NOT_ALLOWED"
      ],
      "406": [
        "NOT_ACCEPTABLE"
      ],
      "409": [],
      "410": [
        "GONE"
      ],
      "412": [
        "FAILED_PRECONDITION"
      ],
      "415": [
        "UNSUPPORTED_MEDIA_TYPE"
      ],
      "422": [],
      "429": [
        "QUOTA_EXCEEDED",
        "TOO_MANY_REQUESTS"
      ],
      "500": [
        "INTERNAL"
      ],
      "502": [
        "BAD_GATEWAY"
      ],
      "503": [
        "UNAVAILABLE"
      ],
      "504": [
        "TIMEOUT"
      ]
    },
    "correlatorPattern": "^[a-zA-Z0-9-_:;.\\/<>{}]{0,256}$",
    "correlatorMaxLength": 256,
    "hashPattern": "^[a-fA-F0-9]{64}$",
    "invalidClientStatus": [
      401
    ],
    "invalidProofStatus": [
      401,
      400
    ],
    "flows": [
      "authorization_code",
      "ciba",
      "jwt_bearer"
    ],
    "requestObjects": true,
    "singleUseTokens": true,
    "maxTokenLifetime": 300,
    "publishedSha256": "5c97f8578c9562748b21ccc5790f78f7d5a953cb2c8f4cb608ae1271e29e21e2"
  }
];

/** The release of a target that names none. */
export const defaultRelease: KnownRelease = 'r3.2';
