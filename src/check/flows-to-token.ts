import type { Actors, Consumer } from './actors.ts';
import type { TokenAnswer } from './observations.ts';
import type { ProofChanges } from './proof-changes.ts';

/** A way to a token. */
export interface FlowToToken {
  readonly name: string;
  /** Completes "a token for …". */
  readonly what: string;
  /** Asks for a token by it, from the first request to the last. */
  readonly ask: (
    actors: Actors,
    changes?: { readonly proof?: ProofChanges | 'none' },
  ) => Promise<TokenAnswer>;
}

const scope = 'number-verification:verify' satisfies Parameters<Consumer['requestBackchannel']>[1];

/** Every way to a token that ends at the token endpoint. */
export const flowsToToken: readonly FlowToToken[] = [
  {
    name: 'authorization-code',
    what: 'an authorization code',
    ask: async ({ consumer, subscriber }, changes) =>
      consumer.redeem(await consumer.authorize(subscriber, scope), changes),
  },
  {
    name: 'ciba',
    what: 'an auth_req_id',
    ask: async ({ consumer, subscriber }, changes) => {
      const hint = await consumer.operatorToken(subscriber);
      return consumer.redeemBackchannel(await consumer.requestBackchannel(hint, scope), changes);
    },
  },
  {
    name: 'jwt-bearer',
    what: 'an assertion',
    ask: async ({ consumer, subscriber }, changes) =>
      consumer.requestByJwtBearer(await consumer.operatorToken(subscriber), scope, changes),
  },
];
