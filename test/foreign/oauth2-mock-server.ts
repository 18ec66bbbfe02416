import { randomUUID } from 'node:crypto';

import { Events, OAuth2Server } from 'oauth2-mock-server';

/** A running oauth2-mock-server: an authorization server that makes tests of clients easy, and looks at nothing. */
export interface MockServer extends AsyncDisposable {
  readonly issuer: string;
  readonly jwks: string;
  /** An access token that has been good, once. */
  readonly expiredToken: string;
}

/** The only user that it knows. */
export const user = 'johndoe';

const expiredSinceSeconds = 60;

/** Starts it with the one thing that it leaves to those who use it: that tokens have the scope that was asked for. */
export async function startMockServer(scopeOfExpired: string): Promise<MockServer> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  const scopes = new Map<string, string>();
  server.service.on(Events.BeforeAuthorizeRedirect, ({ url }, request) => {
    const asked = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('scope');
    scopes.set(url.searchParams.get('code') ?? '', asked ?? '');
  });
  server.service.on(Events.BeforeTokenSigning, ({ payload }, { body }) => {
    // Of the two tokens, the ID token has no scope.
    if (!('scope' in payload)) return;
    payload['jti'] = randomUUID();
    if (body.code !== undefined) payload['scope'] = scopes.get(body.code) ?? '';
  });
  server.service.on(Events.BeforeResponse, (response, { body }) => {
    if (body.code !== undefined && typeof response.body === 'object' && response.body !== null) {
      Object.assign(response.body, { scope: scopes.get(body.code) ?? '' });
    }
  });
  const issuer = server.issuer.url ?? '';
  const expiredToken = await server.issuer.buildToken({
    expiresIn: -expiredSinceSeconds,
    scopesOrTransform: (_header, payload) => Object.assign(payload, { sub: user, scope: scopeOfExpired }),
  });
  return {
    issuer,
    jwks: `${issuer}/jwks`,
    expiredToken,
    [Symbol.asyncDispose]: () => server.stop(),
  };
}
