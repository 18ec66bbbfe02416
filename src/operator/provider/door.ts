import type { Context } from 'koa';

import type { Bend } from '../bend.ts';
import { endpointAt, readParameters, writeParameters } from './exchange.ts';
import type { Endpoint, Next, ProviderExchange, ProviderStep } from './exchange.ts';
import { backchannelManners, pollingManners } from './backchannel.ts';
import { idTokenStep } from './id-token-step.ts';
import { jwtBearerOffer, jwtBearerStep, type JwtBearerSurroundings } from './jwt-bearer.ts';
import { manners, proofClaimsOffer, proofRequired } from './manners.ts';
import { ownProofs } from './own-proofs.ts';
import { openBackchannelRequestObject, openRequestObject } from './request-object.ts';

/** Makes the middleware in front of the library: bends from the outside in, then the operator's manners. */
export function makeDoor(
  bends: readonly Bend[],
  surroundings: JwtBearerSurroundings,
): (ctx: Context, next: Next) => Promise<void> {
  const { inside, clock, dpop, rules } = surroundings;
  const { backchannel, jwtBearer } = inside.release;
  const { host } = new URL(inside.issuer);
  const bentAt = (endpoint: Endpoint): readonly ProviderStep[] =>
    bends
      .flatMap(({ provider }) => provider?.[endpoint] ?? [])
      .map((bend) => async (exchange, next) => bend(exchange, next, inside));
  const steps: Readonly<Record<Endpoint, readonly ProviderStep[]>> = {
    discovery: [
      ...bentAt('discovery'),
      ...(jwtBearer ? [jwtBearerOffer] : []),
      ...(dpop === 'none' || rules.proofClaimsDemanded.length === 0
        ? []
        : [proofClaimsOffer(rules.proofClaimsDemanded)]),
      manners.discovery,
    ],
    jwks: bentAt('jwks'),
    authorization: [...bentAt('authorization'), openRequestObject(surroundings), manners.authorization],
    backchannel: backchannel
      ? [
          ...bentAt('backchannel'),
          manners.backchannel,
          openBackchannelRequestObject(surroundings),
          backchannelManners,
        ]
      : [],
    token: [
      ...bentAt('token'),
      ...idTokenStep(bends, inside),
      manners.token,
      ...(dpop === 'required' && rules.proofDemanded ? [proofRequired] : []),
      ...(dpop !== 'none' && rules.proofPointsUnchecked.length > 0 ? [ownProofs(surroundings)] : []),
      ...(backchannel ? [pollingManners(inside, clock)] : []),
      ...(jwtBearer ? [jwtBearerStep(surroundings)] : []),
    ],
  };

  return async (ctx, next) => {
    // The operator has one name, whatever the request calls it: metadata and audiences must not depend on it.
    ctx.req.headers.host = host;
    const endpoint = endpointAt(ctx.path);
    if (endpoint === undefined) return next();
    // At the token endpoint nothing but a bend has to know the parameters.
    const reads = endpoint === 'authorization' || steps[endpoint].length > 1;
    const parameters = reads ? await readParameters(ctx) : {};
    const exchange: ProviderExchange = {
      ctx,
      parameters,
      sent: { ...parameters },
      cookie: ctx.req.headers.cookie,
    };
    delete ctx.req.headers.cookie;
    ctx.state.exchange = exchange;
    const library = async (): Promise<void> => {
      if (reads) writeParameters(ctx, parameters);
      await next();
    };
    await run(steps[endpoint], exchange, library);
  };
}

async function run(
  [step, ...others]: readonly ProviderStep[],
  exchange: ProviderExchange,
  last: Next,
): Promise<void> {
  await (step === undefined ? last() : step(exchange, () => run(others, exchange, last)));
}
