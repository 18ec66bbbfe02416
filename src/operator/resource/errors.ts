import type { ApiAnswer } from './call.ts';

/** An answer of the API in JSON. */
export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer {
  return {
    status,
    // Answers are about one subscriber and one token: nothing on the way may keep them.
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    body,
  };
}

/** An error of the API: ErrorInfo of CAMARA Commonalities. */
export function errorInfo(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer {
  return jsonAnswer(status, { status, code, message }, headers);
}

/** 400 for whatever is wrong with the body, the header or their form. */
export function invalidArgument(message: string): ApiAnswer {
  return errorInfo(400, 'INVALID_ARGUMENT', message);
}

/** 401; the challenge names an error only where a token was presented (RFC 6750 3.1). */
export function unauthenticated(tokenPresented: boolean): ApiAnswer {
  const challenge = tokenPresented ? `${realm}, error="invalid_token"` : realm;
  return errorInfo(401, 'UNAUTHENTICATED', 'A valid access token is needed to use this service.', {
    'www-authenticate': challenge,
  });
}

/** 401 where the key of a token was not proven (RFC 9449 7.1). */
export function notProven(
  error: 'invalid_token' | 'invalid_dpop_proof' | 'use_dpop_nonce',
  algorithms: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer {
  return errorInfo(401, 'UNAUTHENTICATED', 'A valid access token, and a proof of its key, are needed.', {
    'www-authenticate': `DPoP realm="number-verification", error="${error}", algs="${algorithms.join(' ')}"`,
    ...headers,
  });
}

/** 403 for a token without the scope of the operation. */
export function permissionDenied(scope: string): ApiAnswer {
  return errorInfo(403, 'PERMISSION_DENIED', 'The access token does not permit this operation.', {
    'www-authenticate': `${realm}, error="insufficient_scope", scope="${scope}"`,
  });
}

/** 403 for a token that was not obtained by authentication over the mobile network. */
export function notAuthenticatedByNetwork(): ApiAnswer {
  const code = 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK';
  return errorInfo(403, code, 'The subscriber has to be authenticated over the mobile network.');
}

const realm = 'Bearer realm="number-verification"';
