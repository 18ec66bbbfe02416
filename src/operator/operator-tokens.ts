import { randomBytes } from 'node:crypto';

import type { Sim } from './network/sim.ts';
import type { Store, Stored } from './store.ts';

/** A temporary token (GSMA TS.43), by which a backend proves that an app runs beside a SIM. */
export interface OperatorToken {
  readonly value: string;
  readonly accountId: string;
  /** A test arrangement: what is asked with this token stays pending, as if somebody had to approve it and never did. */
  readonly staysPending: boolean;
}

/** What an operator token is made of. */
export interface OperatorTokenOptions {
  readonly sim: Sim;
  /** Seconds since the epoch. */
  readonly now: number;
  /** An hour where absent; an expired token has a negative one. */
  readonly lifetimeSeconds?: number;
  readonly staysPending?: boolean;
}

// TS.43 leaves it to the operator; an app fetches a token when it needs one.
const defaultLifetimeSeconds = 3600;

/** Issues an operator token: opaque, and good for one authentication. */
export function issueOperatorToken(store: Store, options: OperatorTokenOptions): string {
  const { sim, now, lifetimeSeconds = defaultLifetimeSeconds, staysPending = false } = options;
  const value = randomBytes(24).toString('base64url');
  const exp = now + lifetimeSeconds;
  store.add('OperatorToken', value, { accountId: sim.accountId, iat: now, exp, extra: { staysPending } });
  return value;
}

/** Finds an operator token; undefined if it is unknown, expired or used. */
export function findOperatorToken(
  store: Store,
  value: string,
  evenIfExpired = false,
): OperatorToken | undefined {
  const stored = store.find('OperatorToken', value, evenIfExpired);
  return stored === undefined || stored.spent === true ? undefined : tokenFrom(value, stored);
}

/** Uses a token up. One that stays pending authenticates nobody, so it is never used up. */
export function useOperatorToken(store: Store, { value, staysPending }: OperatorToken): void {
  if (!staysPending) store.change('OperatorToken', value, { spent: true });
}

function tokenFrom(value: string, { accountId = '', extra }: Stored): OperatorToken {
  return { value, accountId, staysPending: extra?.staysPending === true };
}
