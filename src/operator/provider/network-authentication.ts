import type { errors as oidcErrors, KoaContextWithOIDC } from 'oidc-provider';

import { offlineAccess, type Client } from '../clients.ts';
import type { Sim } from '../network/sim.ts';
import { exchangeOf, type Parameters, type ProviderExchange } from './exchange.ts';
import { grantScopes, type Request, type ScopeSurroundings } from './scopes.ts';

/** What has to be known of a subscriber who is authenticated. */
export type Account = Pick<Sim, 'accountId' | 'consents'>;

/** What authentication by the network stands on. */
export interface AuthenticationSurroundings extends ScopeSurroundings {
  readonly errors: typeof oidcErrors;
  readonly clientOf: (id: string) => Client | undefined;
  /** Who is at the other end of the request's connection. */
  readonly identify: (exchange: ProviderExchange) => Account | undefined;
}

/**
 * Makes the step that authenticates an authorization request. The library runs it as the last of its checks of
 * parameters, right before it loads account and grant: the only place for it.
 */
export function networkAuthentication(surroundings: AuthenticationSurroundings) {
  const { errors, rules, release, clientOf, identify } = surroundings;
  return (ctx: KoaContextWithOIDC): void => {
    const { route, params, session } = ctx.oidc;
    if (route !== 'authorization' || params === undefined || session === undefined) return;
    const client = clientOf(String(params.client_id));
    if (client === undefined) throw new errors.UnauthorizedClient();

    const exchange = exchangeOf(ctx);
    if (exchange.refusal !== undefined) throw exchange.refusal;
    if (!client.flows.includes('authorization code')) throw new errors.UnauthorizedClient();
    const scopes = grantScopes(requestIn(exchange.parameters), client, surroundings);
    const asksForOffline = requestIn(exchange.parameters).scopes.includes(offlineAccess);
    const isOffline = asksForOffline && release.refreshTokens && client.flows.includes('refresh');
    params.scope = [...scopes, ...(isOffline ? [offlineAccess] : [])].join(' ');
    // Whatever was asked for, nobody is ever shown a page.
    params.prompt = 'none';

    const sim = identify(exchange);
    if (sim === undefined) throw new errors.LoginRequired('the request did not come over the mobile network');
    if (rules.consentChecked && !sim.consents) {
      throw new errors.ConsentRequired('the subscriber did not consent');
    }
    session.loginAccount({
      accountId: sim.accountId,
      amr: [...client.authenticationMethods],
      transient: true,
    });
  };
}

/** What was asked for, as it was sent: by now the library has dropped every scope that it does not know. */
export function requestIn({ scope, claims }: Parameters): Request {
  return {
    scopes: typeof scope === 'string' ? scope.split(' ') : [],
    asksForClaims: claims !== undefined,
  };
}
