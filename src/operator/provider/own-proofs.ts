import { judgeProof } from '../dpop.ts';
import { partsOf } from '../jws.ts';
import { routes, type ProviderStep } from './exchange.ts';
import type { JwtBearerSurroundings } from './jwt-bearer.ts';
import { metadataIn } from './manners.ts';

/** The step of an operator that judges proofs by its own, laxer code: the library never sees them. */
export function ownProofs({ inside, rules, clock }: JwtBearerSurroundings): ProviderStep {
  const { store } = inside;
  return async ({ ctx }, next) => {
    const proof = ctx.get('dpop');
    if (proof === '') return next();
    if (rules.proofPointsUnchecked.includes('form') && partsOf(proof) === undefined) {
      delete ctx.req.headers.dpop;
      return next();
    }
    const subject = { method: ctx.method, url: inside.issuer + routes.token };
    const judged = judgeProof(proof, subject, { store, rules, now: clock() / 1000 });
    if ('error' in judged) {
      ctx.status = 400;
      ctx.set('cache-control', 'no-store');
      ctx.body = { error: judged.error, error_description: 'the proof is not sound' };
      return;
    }
    delete ctx.req.headers.dpop;
    await next();
    const answer = metadataIn(ctx);
    if (typeof answer?.access_token !== 'string') return;
    store.change('AccessToken', answer.access_token, { jkt: judged.thumbprint });
    answer.token_type = 'DPoP';
  };
}
