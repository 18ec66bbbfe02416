import type { errors as oidcErrors, KoaContextWithOIDC } from 'oidc-provider';

import type { Client } from '../clients.ts';
import { claimsOf } from '../jws.ts';
import type { Sim } from '../network/sim.ts';
import { exchangeOf, type ProviderExchange } from './exchange.ts';
import { grantScopes, type Request, type ScopeSurroundings } from './scopes.ts';

/** What authentication by the network stands on. */
export interface AuthenticationSurroundings extends ScopeSurroundings {
  readonly errors: typeof oidcErrors;
  readonly clientOf: (id: string) => Client | undefined;
  /** Who is at the other end of the request's connection. */
  readonly identify: (exchange: ProviderExchange) => Sim | undefined;
}

/**
 * Makes the step that authenticates an authorization request. The library runs it as the last of its checks of
 * parameters, right before it loads account and grant: the only place for it.
 */
export function networkAuthentication(surroundings: AuthenticationSurroundings) {
  const { errors, clientOf, identify } = surroundings;
  return (ctx: KoaContextWithOIDC): void => {
    const { route, params, session } = ctx.oidc;
    if (route !== 'authorization' || params === undefined || session === undefined) return;
    const client = clientOf(String(params.client_id));
    if (client === undefined) throw new errors.UnauthorizedClient();

    const scopes = grantScopes(requestIn(exchangeOf(ctx)), client, surroundings);
    params.scope = scopes.join(' ');
    // Whatever was asked for, nobody is ever shown a page.
    params.prompt = 'none';

    const sim = identify(exchangeOf(ctx));
    if (sim === undefined) throw new errors.LoginRequired('the request did not come over the mobile network');
    session.loginAccount({
      accountId: sim.accountId,
      amr: [...client.authenticationMethods],
      transient: true,
    });
  };
}

/** What was asked for, as it was sent: by now the library has dropped every scope that it does not know. */
function requestIn({ parameters }: ProviderExchange): Request {
  // The library has verified a request object, and has seen to it that what stands outside says the same.
  const { scope = parameters.scope, claims = parameters.claims } = claimsOf(parameters.request) ?? {};
  return {
    scopes: typeof scope === 'string' ? scope.split(' ') : [],
    asksForClaims: claims !== undefined,
  };
}
