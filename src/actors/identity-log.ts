import type { AccessToken, ApiAnswer } from '../check/observations.ts';
import { type IdentityName, identityNeeds, type IdentityResult } from '../model/identity.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { OperationName, Target } from '../model/target.ts';
import { textMemberOf } from './received.ts';

/** Which tokens a run had, and how. Keeps names and ways, and no token. */
export interface IdentityLog {
  /** The log as one check writes it. */
  of(check: string): CheckIdentities;
  results(): readonly IdentityResult[];
}

/** What one check has to do with identities. */
export interface CheckIdentities {
  /** A token was had in some way. `scope` is what it was asked for with, where it was asked for. */
  had(name: IdentityName, how: string, token: AccessToken, scope?: string): void;
  /** Tries to get a token, and remembers why not. */
  trying<T>(name: IdentityName, get: () => Promise<T> | T): Promise<T>;
  /** A token is about to be used. */
  used(token: AccessToken, operation: ApiAnswer['operation']): void;
}

interface Entry {
  readonly how: Set<string>;
  readonly checks: Set<string>;
  why?: string;
}

/** Opens the log of a run with a target. */
export function createIdentityLog(target: Target): IdentityLog {
  const entries = new Map<IdentityName, Entry>();
  const entryOf = (name: IdentityName): Entry => {
    const entry = entries.get(name) ?? { how: new Set(), checks: new Set() };
    entries.set(name, entry);
    return entry;
  };
  return {
    of: (check) =>
      checkIdentities(target, (name) => {
        const entry = entryOf(name);
        entry.checks.add(check);
        return entry;
      }),
    results: () => names.map((name) => resultOf(name, entries.get(name), target)),
  };
}

// Object.keys forgets that the keys of this record are the names.
const names = Object.keys(identityNeeds) as readonly IdentityName[];

function resultOf(name: IdentityName, entry: Entry | undefined, target: Target): IdentityResult {
  const checks = [...(entry?.checks ?? [])].toSorted();
  if (entry !== undefined && entry.how.size > 0) {
    return { name, status: 'had', how: [...entry.how].toSorted(), checks };
  }
  if (entry?.why !== undefined) return { name, status: 'missed', why: entry.why, checks };
  const need = identityNeeds[name];
  return target.capabilities.has(need)
    ? { name, status: 'unasked', checks }
    : { name, status: 'lacking', why: `the target has no ${need}`, checks };
}

function checkIdentities(target: Target, entryOf: (name: IdentityName) => Entry): CheckIdentities {
  // Tokens of this check by their values, with the scope that each was asked for with.
  const known = new Map<string, string | undefined>();
  return {
    had(name, how, token, scope) {
      known.set(token.value, scope);
      entryOf(name).how.add(how);
    },
    async trying(name, get) {
      try {
        return await get();
      } catch (cause) {
        if (cause instanceof Obstacle) entryOf(name).why ??= cause.message;
        throw cause;
      }
    },
    used(token, operation) {
      if (!known.has(token.value)) {
        const issued = token.answer && textMemberOf(token.answer, 'access_token');
        if (issued === undefined) entryOf('unknown').how.add('made up, or made for something else');
        else entryOf('tampered').how.add('a good one, changed in one place');
        return;
      }
      const scopes = known.get(token.value)?.split(' ') ?? [];
      const isFor = (one: OperationName): boolean =>
        scopesOfOperation(target, one).some((value) => scopes.includes(value));
      const [own, other] =
        operation === 'phoneNumberVerify'
          ? (['verify', 'device-phone-number'] as const)
          : (['device-phone-number', 'verify'] as const);
      if (isFor(other) && !isFor(own))
        entryOf('of another scope').how.add('a good one, used for the other operation');
    },
  };
}

/** The scope values that a sound request for one operation carries, and one for the other does not. */
export function scopesOfOperation({ scopes }: Target, operation: OperationName): readonly string[] {
  const other = operation === 'verify' ? 'device-phone-number' : 'verify';
  return scopes[operation].filter((value) => !scopes[other].includes(value));
}
