import type { Configuration, KoaContextWithOIDC, Provider, errors as oidcErrors } from 'oidc-provider';

import type { Client } from '../clients.ts';
import type { Inside } from '../inside.ts';
import { useOperatorToken, type OperatorToken } from '../operator-tokens.ts';
import { authenticationBySim } from '../release-rules.ts';
import { backchannelGrant, exchangeOf, type ProviderStep } from './exchange.ts';
import { readLoginHint } from './login-hint.ts';
import { metadataIn } from './manners.ts';
import { requestIn } from './network-authentication.ts';
import { grantScopes, type ScopeSurroundings } from './scopes.ts';

/** What backchannel authentication stands on. */
export interface BackchannelSurroundings extends ScopeSurroundings {
  readonly inside: Inside;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

type Feature = NonNullable<NonNullable<Configuration['features']>['ciba']>;

// Short, so that looking at what happens to too many polls is cheap.
const pollingIntervalSeconds = 1;
// A client that waits for exactly the interval may be seen a little early.
const leewayMilliseconds = 100;

/** The library's feature: authentication is silent, and done when the request is answered (CIBA Core, poll mode). */
export function backchannelFeature(surroundings: BackchannelSurroundings): Feature {
  const { inside, errors, rules, release, clock } = surroundings;
  const tokens = new WeakMap<KoaContextWithOIDC, OperatorToken>();
  return {
    enabled: release.backchannel,
    deliveryModes: ['poll'],
    processLoginHintToken: () => undefined,
    processLoginHint: (ctx, hint = '') => {
      const hinted = readLoginHint(hint, inside);
      if (hinted === 'unknown') throw new errors.UnknownUserId('the login_hint identifies nobody');
      if (hinted === 'not by SIM')
        throw new errors.InvalidRequest('the login_hint has to be an operator token');
      if (rules.consentChecked && !hinted.sim.consents) throw accessDenied(errors);
      // Nothing that could still go wrong waits between here and the answer: of two requests at once one gets it.
      if (rules.operatorTokensAreSingleUse) useOperatorToken(inside.store, hinted.token);
      tokens.set(ctx, hinted.token);
      return hinted.sim.accountId;
    },
    // The ICM profile has these parameters ignored.
    verifyUserCode: () => undefined,
    validateBindingMessage: () => undefined,
    validateRequestContext: () => undefined,
    triggerAuthenticationDevice: async (ctx, request) => {
      if (tokens.get(ctx)?.staysPending === true) return;
      const { provider } = ctx.oidc;
      const { accountId, clientId, scope = '' } = request;
      const grant = new provider.Grant({ accountId, clientId });
      grant.addOIDCScope(scope);
      await grant.save();
      const authTime = Math.floor(clock() / 1000);
      await provider.backchannelResult(request, grant, { amr: [authenticationBySim], authTime });
    },
  };
}

/** Makes the step that judges what a backchannel request asks for, after its client was authenticated. */
export function backchannelJudgement(surroundings: BackchannelSurroundings) {
  const { inside, errors } = surroundings;
  return (ctx: KoaContextWithOIDC): void => {
    const { route, params, client: authenticated } = ctx.oidc;
    const client = inside.clientOf(authenticated?.clientId);
    if (route !== 'backchannel_authentication' || params === undefined || client === undefined) return;
    // The ICM profile knows no other authentication here.
    if (client.authentication !== 'private_key_jwt') throw new errors.InvalidClientAuth();
    params.scope = grantScopes(requestIn(exchangeOf(ctx).parameters), client, surroundings).join(' ');
    if (params.id_token_hint !== undefined || params.login_hint_token !== undefined) {
      throw new errors.InvalidRequest('login_hint is the only hint that is possible');
    }
  };
}

/** The step that answers who polls a pending request too fast (CIBA Core 11). */
export function pollingManners(inside: Inside, clock: () => number): ProviderStep {
  return async ({ ctx, parameters }, next) => {
    await next();
    const answer = metadataIn(ctx);
    if (answer?.error !== 'authorization_pending') return;
    const id = String(parameters.auth_req_id);
    const { polledAt = -Infinity } = inside.store.find('BackchannelAuthenticationRequest', id) ?? {};
    const now = clock();
    inside.store.change('BackchannelAuthenticationRequest', id, { polledAt: now });
    if (now - polledAt >= pollingIntervalSeconds * 1000 - leewayMilliseconds) return;
    Object.assign(answer, {
      error: 'slow_down',
      error_description: 'wait for the interval between two polls',
    });
  };
}

/** The step around the endpoint: what is ignored does not reach the library, and the answer names the interval. */
export const backchannelManners: ProviderStep = async ({ ctx, parameters }, next) => {
  for (const name of ['binding_message', 'user_code', 'requested_expiry', 'request_context'])
    delete parameters[name];
  await next();
  const answer = metadataIn(ctx);
  if (answer?.auth_req_id !== undefined) answer.interval = pollingIntervalSeconds;
};

/**
 * Onboards clients for the flow. The library would have clients with pairwise subjects publish their keys and their
 * sector on the web (CIBA Core 4); these handed them over.
 */
export async function allowBackchannel(provider: Provider, clients: readonly Client[]): Promise<void> {
  for (const { id, flows } of clients) {
    const client = flows.includes('backchannel') ? await provider.Client.find(id) : undefined;
    if (client === undefined) continue;
    const others = flows.includes('authorization code') ? client.grantTypes : [];
    Object.assign(client, {
      backchannelTokenDeliveryMode: 'poll',
      grantTypes: [...(others ?? []), backchannelGrant],
    });
  }
}

function accessDenied(errors: typeof oidcErrors): Error {
  const error = new errors.AccessDenied('the subscriber did not consent');
  // ICM, appendix A: 403 here, 400 at the token endpoint.
  return Object.assign(error, { status: 403, statusCode: 403 });
}
