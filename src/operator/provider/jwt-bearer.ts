import type { errors as oidcErrors } from 'oidc-provider';

import type { Client } from '../clients.ts';
import { makeProofNonce } from '../dpop-nonce.ts';
import { judgeProof, type DpopMode } from '../dpop.ts';
import type { Inside } from '../inside.ts';
import { claimsOf, verifiedClaims } from '../jws.ts';
import { useOperatorToken } from '../operator-tokens.ts';
import { authenticationBySim } from '../release-rules.ts';
import { jwtBearerGrant, routes, type Parameters, type ProviderStep } from './exchange.ts';
import { readLoginHint } from './login-hint.ts';
import { metadataIn } from './manners.ts';
import { grantScopes, type ScopeSurroundings } from './scopes.ts';

/** What the grant stands on. */
export interface JwtBearerSurroundings extends ScopeSurroundings {
  readonly inside: Inside;
  readonly dpop: DpopMode;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

interface Granted {
  readonly access_token: string;
  readonly token_type: 'Bearer' | 'DPoP';
  readonly expires_in: number;
  readonly scope: string;
}

// ICM: in addition to those of RFC 7523, which leaves iat and jti optional.
const mandatoryClaims = ['iss', 'sub', 'aud', 'exp', 'iat', 'jti'];
const maximumLifetimeSeconds = 300;

/**
 * The step that serves the JWT bearer grant (RFC 7523 2.1 with the rules of the ICM profile). The library cannot: it
 * wants every client authenticated first, and here the assertion says who the client is.
 */
export function jwtBearerStep(surroundings: JwtBearerSurroundings): ProviderStep {
  const { errors } = surroundings;
  return async ({ ctx, parameters }, next) => {
    if (parameters.grant_type !== jwtBearerGrant || ctx.method !== 'POST') return next();
    ctx.set('cache-control', 'no-store');
    try {
      ctx.body = grantToken(parameters, ctx.get('dpop'), surroundings);
    } catch (thrown) {
      if (!(thrown instanceof errors.OIDCProviderError)) throw thrown;
      const { statusCode, error, error_description } = thrown;
      if (error === 'use_dpop_nonce') {
        ctx.set('dpop-nonce', makeProofNonce(surroundings.inside.store, surroundings.clock() / 1000));
      }
      ctx.status = statusCode;
      ctx.body = { error, error_description };
    }
  };
}

/** The step that adds the grant to the metadata. */
export const jwtBearerOffer: ProviderStep = async ({ ctx }, next) => {
  await next();
  const metadata = metadataIn(ctx);
  const known: unknown = metadata?.grant_types_supported;
  if (metadata !== undefined && Array.isArray(known))
    metadata.grant_types_supported = [...known, jwtBearerGrant];
};

// Not async: between looking at an operator token and using it nothing else may happen.
function grantToken(
  { assertion, scope }: Parameters,
  proof: string,
  surroundings: JwtBearerSurroundings,
): Granted {
  const { inside, errors, rules, dpop } = surroundings;
  if (typeof assertion !== 'string') throw new errors.InvalidRequest('one assertion is needed');
  if (scope !== undefined) throw new errors.InvalidRequest('the scope is a claim of the assertion');

  const client = inside.clientOf(claimsOf(assertion)?.iss);
  const claims = client?.key && verifiedClaims(assertion, client.key);
  if (client === undefined || claims === undefined)
    throw invalidGrant(errors, 'the signature is not that of the issuer');
  if (!client.flows.includes('JWT bearer'))
    throw new errors.UnauthorizedClient('the client was not onboarded for this flow');
  const why = whatIsWrong(claims, surroundings);
  if (why !== undefined) throw invalidGrant(errors, why);
  if (rules.grantAssertionReplayDetected) remember(client, claims, surroundings);

  const scopes = grantScopes(requestIn(claims), client, surroundings);
  const hinted = readLoginHint(String(claims.sub), inside);
  if (typeof hinted === 'string') throw invalidGrant(errors, 'the subject is no operator token that is good');
  const boundTo = proof === '' || dpop === 'none' ? undefined : provenKey(proof, surroundings);
  const { sim, token } = hinted;
  if (rules.consentChecked && !sim.consents) throw invalidGrant(errors, 'the subscriber did not consent');
  if (token.staysPending)
    throw invalidGrant(errors, 'somebody would have to approve, and there is no way to ask');
  if (rules.operatorTokensAreSingleUse) useOperatorToken(inside.store, token);
  // There is no ID token here, so openid is not granted.
  const granted = scopes.filter((name) => name !== 'openid').join(' ');
  return {
    access_token: inside.issueAccessToken({
      sim,
      clientId: client.id,
      scope: granted,
      authenticationMethods: [authenticationBySim],
      boundTo,
    }),
    token_type: boundTo === undefined ? 'Bearer' : 'DPoP',
    expires_in: inside.tokenLifetimeSeconds,
    scope: granted,
  };
}

function provenKey(proof: string, { inside, errors, rules, clock }: JwtBearerSurroundings): string {
  const subject = { method: 'POST', url: inside.issuer + routes.token };
  const judged = judgeProof(proof, subject, { store: inside.store, rules, now: clock() / 1000 });
  if (!('error' in judged)) return judged.thumbprint;
  if (judged.error === 'use_dpop_nonce') throw new errors.UseDpopNonce('the proof has to carry the nonce');
  throw new errors.InvalidDpopProof('the proof is not sound, or not new');
}

function whatIsWrong(
  claims: Readonly<Record<string, unknown>>,
  { inside, clock }: JwtBearerSurroundings,
): string | undefined {
  const missing = mandatoryClaims.find((name) => claims[name] === undefined);
  if (missing !== undefined) return `the claim ${missing} is missing`;
  const { sub, aud, exp, iat, nbf = iat, jti } = claims;
  if (typeof sub !== 'string' || typeof jti !== 'string') return 'sub or jti is no text';
  // An assertion of the client about itself is of another kind, whatever else it says.
  if (!/^(operatortoken|tel|ipport):/.test(sub)) return 'the subject is no login hint';
  // The ICM profile has the token endpoint, and no other name of the server.
  if (![aud].flat().includes(inside.issuer + routes.token)) return 'it is for another audience';
  if (typeof exp !== 'number' || typeof iat !== 'number' || typeof nbf !== 'number')
    return 'a time is no number';
  const now = clock() / 1000;
  if (exp <= now) return 'it has expired';
  if (iat > now || nbf > now) return 'it is from the future';
  return exp - iat > maximumLifetimeSeconds ? 'it is valid for too long' : undefined;
}

function remember(
  { id }: Client,
  { jti, exp }: Readonly<Record<string, unknown>>,
  { inside: { store }, errors }: JwtBearerSurroundings,
): void {
  const use = `${id} ${String(jti)}`;
  if (store.find('Assertion', use) !== undefined) throw invalidGrant(errors, 'it was used before');
  store.add('Assertion', use, { exp: Number(exp) });
}

function requestIn({ scope, claims }: Readonly<Record<string, unknown>>) {
  return {
    scopes: typeof scope === 'string' ? scope.split(' ') : [],
    asksForClaims: claims !== undefined,
  };
}

function invalidGrant(errors: typeof oidcErrors, why: string): Error {
  return Object.assign(new errors.InvalidGrant(why), { error_description: why });
}
