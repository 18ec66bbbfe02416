import type { errors as oidcErrors } from 'oidc-provider';

import type { Client } from '../clients.ts';
import type { Inside } from '../inside.ts';
import { claimsOf, verifiedClaims } from '../jws.ts';
import type { OperatorRules } from '../operator-rules.ts';
import type { RequestObjectRules } from '../release-rules.ts';
import { routes, type Parameters, type ProviderStep } from './exchange.ts';

/** What signed requests are judged by. */
export interface RequestObjectSurroundings {
  readonly inside: Inside;
  readonly errors: typeof oidcErrors;
  readonly rules: OperatorRules;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

type Judgement = { readonly claims: Readonly<Record<string, unknown>> } | { readonly refusal: Error };

// Claims of the JWT itself (RFC 7519 4.1), which are no parameters of the request.
const registeredClaims = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']);

// What proves the client stands outside and nowhere else.
const clientAuthentication = ['client_id', 'client_secret', 'client_assertion', 'client_assertion_type'];

// CIBA Core 7.1.1, in every release; it leaves nothing but the authentication of the client outside.
const backchannelClaims = ['iss', 'aud', 'exp', 'iat', 'nbf', 'jti'];

/**
 * The step that opens the request object of an authorization request. The library knows them as RFC 9101 has them, with
 * another audience than the ICM profile and without its rules; so it gets to see plain parameters instead. A refusal
 * waits in the exchange until the library knows where it may redirect to.
 */
export function openRequestObject(surroundings: RequestObjectSurroundings): ProviderStep {
  const { inside } = surroundings;
  const { requestObjects } = inside.release;
  return async (exchange, next) => {
    const { parameters } = exchange;
    const { request } = parameters;
    const client = inside.clientOf(parameters.client_id);
    // What the library refuses by itself stays as it is.
    if (typeof request !== 'string' || client === undefined) return next();
    const judged = judge(
      request,
      client,
      `${inside.issuer}${routes.authorization}`,
      requestObjects,
      surroundings,
    );
    const judgement =
      'refusal' in judged ? judged : withOuter(judged, parameters, requestObjects, surroundings);
    const inner = 'refusal' in judgement ? claimsOf(request) : judgement.claims;
    if ('refusal' in judgement) {
      exchange.refusal = judgement.refusal;
      // Nobody gets a code; but the client is told by its own state.
      keepOnly(parameters, [...requestObjects.outerParameters, 'redirect_uri', 'scope', 'state']);
      if (typeof inner?.state === 'string') parameters.state = inner.state;
    } else {
      keepOnly(parameters, requestObjects.outerParameters);
      Object.assign(parameters, parametersIn(judgement.claims));
    }
    return next();
  };
}

/** The step that opens the request object of a backchannel authentication request. */
export function openBackchannelRequestObject(surroundings: RequestObjectSurroundings): ProviderStep {
  const { inside, errors } = surroundings;
  const rules = { ...inside.release.requestObjects, mandatoryClaims: backchannelClaims };
  const { maximumLifetimeSeconds: _unlimited, ...requestObjects } = rules;
  return async (exchange, next) => {
    const { ctx, parameters } = exchange;
    const { request } = parameters;
    const client = inside.claimedClient(exchange);
    if (typeof request !== 'string' || client === undefined) return next();
    const audience = `${inside.issuer}${routes.backchannel_authentication}`;
    const judgement = judge(request, client, audience, requestObjects, surroundings);
    keepOnly(parameters, clientAuthentication);
    if ('claims' in judgement) {
      Object.assign(parameters, parametersIn(judgement.claims));
      return next();
    }
    // Without parameters this gets no further than to the authentication of the client, which comes first.
    await next();
    if (ctx.status === 401) return;
    const { error, error_description } = new errors.InvalidRequestObject('the request object is not sound');
    ctx.status = 400;
    ctx.body = { error, error_description };
  };
}

function judge(
  request: string,
  client: Client,
  audience: string,
  requestObjects: RequestObjectRules,
  { inside, errors, rules, clock }: RequestObjectSurroundings,
): Judgement {
  const refuse = (why: string): Judgement => ({ refusal: new errors.InvalidRequestObject(why) });
  const claims = client.key && verifiedClaims(request, client.key);
  if (claims === undefined) return refuse('the signature is not that of the client');
  if (claims.request !== undefined || claims.request_uri !== undefined) return refuse('it holds another one');

  const missing = requestObjects.mandatoryClaims.find((name) => claims[name] === undefined);
  if (missing !== undefined) return refuse(`the claim ${missing} is missing`);
  const { iss = client.id, aud = audience, exp, nbf, iat, jti } = claims;
  if (iss !== client.id) return refuse('the issuer is not the client');
  // OpenID Connect has the issuer as audience, the ICM profile the endpoint.
  if (![aud].flat().some((one) => one === audience || one === inside.issuer))
    return refuse('it is for another audience');
  const now = clock() / 1000;
  const times = [exp, nbf, iat].filter((time) => time !== undefined);
  if (!times.every((time) => typeof time === 'number')) return refuse('a time is no number');
  if (typeof exp === 'number' && exp <= now) return refuse('it has expired');
  if (typeof nbf === 'number' && nbf > now) return refuse('it is not valid yet');
  if (requestObjects.iatChecked && typeof iat === 'number' && iat > now)
    return refuse('it is from the future');
  const { maximumLifetimeSeconds = Infinity } = requestObjects;
  const lifetimeSeconds = typeof exp === 'number' && typeof iat === 'number' ? exp - iat : 0;
  if (lifetimeSeconds > maximumLifetimeSeconds) return refuse('it is valid for too long');
  if (jti !== undefined && typeof jti !== 'string') return refuse('jti is no text');
  if (jti === undefined || !rules.requestObjectReplayDetected) return { claims };
  const use = `${client.id} ${jti}`;
  if (inside.store.find('RequestObject', use) !== undefined) return refuse('it was used before');
  inside.store.add('RequestObject', use, { exp: Number(exp ?? now) });
  return { claims };
}

/** Compares what has to stand outside with what stands inside. */
function withOuter(
  { claims }: { readonly claims: Readonly<Record<string, unknown>> },
  parameters: Parameters,
  { outerParameters }: RequestObjectRules,
  { errors }: RequestObjectSurroundings,
): Judgement {
  const missing = outerParameters.find((name) => parameters[name] === undefined);
  if (missing !== undefined)
    return { refusal: new errors.InvalidRequest(`${missing} is missing beside the request object`) };
  const different = outerParameters.find((name) => claims[name] !== parameters[name]);
  return different === undefined
    ? { claims }
    : { refusal: new errors.InvalidRequestObject(`${different} is not the same inside and outside`) };
}

function keepOnly(parameters: Parameters, names: readonly string[]): void {
  for (const name of Object.keys(parameters)) if (!names.includes(name)) delete parameters[name];
}

/** The claims of a request object as parameters: text as it is, anything else as JSON. */
function parametersIn(claims: Readonly<Record<string, unknown>>): Parameters {
  const entries = Object.entries(claims).filter(
    ([name]) => !registeredClaims.has(name) && !clientAuthentication.includes(name),
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
