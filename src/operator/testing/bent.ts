import { hash } from 'node:crypto';

import { startOperator, type BendSource, type Operator, type ReleaseName } from '../index.ts';
import { Consumer, type Parameters } from './consumer.ts';
import type { DeviceAnswer } from './device.ts';

/** A code verifier, and the parameters of its challenge. */
export const verifier = 'v'.repeat(43);
export const pkce = { code_challenge: s256(verifier), code_challenge_method: 'S256' };

/** The S256 transformation of RFC 7636. */
export function s256(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** An operator that is bent, and everything that an experiment needs of it. */
export interface BentWorld extends AsyncDisposable {
  readonly operator: Operator;
  readonly subscriber: Operator['subscribers']['subscriber'];
  readonly stranger: Operator['subscribers']['stranger'];
  readonly consumer: Consumer;
  readonly second: Consumer;
  /** The number that the API gives for a token. */
  number(token: unknown): Promise<unknown>;
  /** An authorization request by the subscriber's device. */
  authorize(parameters?: Parameters): Promise<DeviceAnswer>;
}

/** Starts a bent operator. */
export async function bent(bends: readonly BendSource[], release: ReleaseName = 'r3.2'): Promise<BentWorld> {
  const operator = await startOperator({ bends, release });
  const { subscriber, stranger } = operator.subscribers;
  const consumer = new Consumer(operator);
  return {
    operator,
    subscriber,
    stranger,
    consumer,
    second: new Consumer(operator, 'second'),
    number: async (token) => (await consumer.share(String(token))).body.devicePhoneNumber,
    authorize: (parameters = {}) => consumer.authorize(parameters, { gateway: subscriber.gateway }),
    [Symbol.asyncDispose]: () => operator[Symbol.asyncDispose](),
  };
}
