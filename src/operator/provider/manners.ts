import type { Context } from 'koa';

import type { KoaContextWithOIDC } from 'oidc-provider';

import { backchannelGrant, type Endpoint, type Parameters, type ProviderStep } from './exchange.ts';

// OIDC Core 3.1.2.1: parameters that mean something in a request with the scope openid only.
const oidcParameters = ['nonce', 'max_age', 'acr_values', 'id_token_hint', 'display', 'ui_locales'];

/** What the library does not do as the ICM profile wants it, endpoint by endpoint. */
export const manners: Readonly<Record<Exclude<Endpoint, 'jwks'>, ProviderStep>> = {
  async discovery({ ctx }, next) {
    await next();
    const metadata = metadataIn(ctx) ?? {};
    Object.assign(metadata, { response_modes_supported: ['query'], prompt_values_supported: ['none'] });
    if (metadata.backchannel_authentication_endpoint !== undefined) {
      metadata.backchannel_user_code_parameter_supported = false;
    }
  },

  async authorization({ ctx, parameters }, next) {
    if (ctx.method !== 'GET' && ctx.method !== 'POST') return refuseMethod(ctx, 'GET, POST');
    // Without openid this is plain OAuth, where these are unknown parameters, and ignored (RFC 6749 3.1).
    if (!scopesIn(parameters).includes('openid')) for (const name of oidcParameters) delete parameters[name];
    // Other modes would be a page, which Number Verification must never show; the library refuses modes it does not know.
    if (parameters.response_mode !== undefined && parameters.response_mode !== 'query') {
      parameters.response_mode = 'unsupported';
    }
    await next();
    const { location } = ctx.response.headers;
    if (location === undefined) return;
    // Of 302 and 303 the ICM profile has the former.
    ctx.status = 302;
    // Only the query is supported, also for errors about response types that would answer in the fragment.
    ctx.set('location', location.replace('#', '?'));
    ctx.body = '';
    ctx.remove('content-type');
    // No session survives its request: the next one is authenticated by the network again.
    ctx.remove('set-cookie');
  },

  async token({ ctx }, next) {
    if (ctx.method !== 'POST' && ctx.method !== 'OPTIONS') return refuseMethod(ctx, 'POST');
    await next();
    // RFC 6749 5.1 wants it beside Cache-Control.
    ctx.set('pragma', 'no-cache');
    correctClientError(ctx);
  },

  async backchannel({ ctx }, next) {
    if (ctx.method !== 'POST') return refuseMethod(ctx, 'POST');
    await next();
    correctClientError(ctx);
  },
};

/** The step that tells which claims of the ICM profile proofs have to have. */
export function proofClaimsOffer(claims: readonly string[]): ProviderStep {
  return async ({ ctx }, next) => {
    await next();
    Object.assign(metadataIn(ctx) ?? {}, { camara_dpop_claims_required: claims });
  };
}

/** The step that gives no token without a proof of possession. */
export const proofRequired: ProviderStep = async ({ ctx }, next) => {
  if (ctx.method !== 'POST' || ctx.get('dpop') !== '') return next();
  ctx.status = 400;
  ctx.set('cache-control', 'no-store');
  ctx.body = { error: 'invalid_dpop_proof', error_description: 'a DPoP proof is needed' };
};

/** The JSON object that an endpoint answers, to be changed in place; undefined where the answer is none. */
export function metadataIn(ctx: Context): Record<string, unknown> | undefined {
  const body: unknown = ctx.body;
  return isObject(body) ? body : undefined;
}

/** The scopes of a request. */
export function scopesIn({ scope }: Parameters): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ').filter((name) => name !== '') : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function refuseMethod(ctx: Context, allowed: string): void {
  ctx.status = 405;
  ctx.set('allow', allowed);
  ctx.body = { error: 'invalid_request', error_description: `only ${allowed} is possible here` };
}

/** Where the library says `invalid_request` about who asks, RFC 6749 5.2 has errors of their own. */
function correctClientError(ctx: Context): void {
  // Absent where the library was not reached.
  const oidc: KoaContextWithOIDC['oidc'] | undefined = ctx.oidc;
  if (metadataIn(ctx)?.error !== 'invalid_request' || oidc === undefined) return;
  if (failedToSayWho(ctx, oidc)) {
    ctx.status = 401;
    ctx.body = { error: 'invalid_client', error_description: 'client authentication failed' };
  } else if (isNotOnboarded(oidc)) {
    ctx.body = {
      error: 'unauthorized_client',
      error_description: 'the client was not onboarded for this flow',
    };
  }
}

/** Whether a request has no client authentication at all, or an assertion that is no JWT or of another client. */
function failedToSayWho(ctx: Context, { client, params, body }: KoaContextWithOIDC['oidc']): boolean {
  if (ctx.get('authorization') !== '') return false;
  if (client !== undefined || params === undefined || params.client_secret !== undefined) return false;
  return !Array.isArray(body?.client_assertion) && !Array.isArray(body?.client_id);
}

function isNotOnboarded({ client, params, route }: KoaContextWithOIDC['oidc']): boolean {
  const grant = route === 'backchannel_authentication' ? backchannelGrant : params?.grant_type;
  return typeof grant === 'string' && client?.grantTypes?.includes(grant) === false;
}
