import type { AskedScope, Subscriber } from '../check/actors.ts';
import type { AuthorizationChanges } from '../check/changes.ts';
import type { AccessToken } from '../check/observations.ts';
import { deviceIn } from '../model/device-in.ts';
import { signInFlow } from '../model/sign-in-flow.ts';
import type { Target } from '../model/target.ts';
import { statedLifetime } from './stated-lifetime.ts';

/** Tokens that cost a person a trip and that a check is done with: another check may use them. */
export interface TokenShelf {
  /** As one check uses it. */
  of(check: string): CheckShelf;
  /** Puts back what a check took or brought. */
  checkEnded(check: string): void;
}

export interface CheckShelf {
  /** A token that is good for what is asked, as `isGood` finds out; undefined where there is none. */
  take(what: string, isGood: (token: AccessToken) => Promise<boolean>): Promise<AccessToken | undefined>;
  /** Has a token put on the shelf when the check has ended. */
  keep(what: string, token: AccessToken): void;
}

interface Kept {
  readonly what: string;
  readonly token: AccessToken;
}

// A check with its waits is done by then; a token with less left would grow old under it.
const leastLeftSeconds = 30;
// Where that many were spent by being used once, all will be.
const mostSpent = 2;

/** A token of a sign-in may come from the shelf: nothing about the sign-in matters, and the release allows more than one call. */
export function mayBeReused(target: Target, subscriber: Subscriber, changes: AuthorizationChanges): boolean {
  return (
    deviceIn(target, subscriber)?.path.kind === 'assisted' &&
    !target.release.singleUseTokens &&
    target.dpop !== 'required' &&
    Object.keys(changes).length === 0 &&
    signInFlow(target) === 'authorization_code'
  );
}

/** What a token is good for, so that checks that ask for the same can share it. */
export function useOf(clientId: string, { name }: Subscriber, scope: AskedScope): string {
  return [clientId, name, ...(typeof scope === 'string' ? [scope] : scope)].join(' ');
}

/** An empty shelf; `now` in epoch milliseconds. */
export function createShelf(now: () => number = Date.now): TokenShelf {
  const shelf: Kept[] = [];
  const inUse = new Map<string, Kept[]>();
  let spent = 0;
  const lasts = ({ token }: Kept): boolean => {
    const seconds = statedLifetime(token);
    // Of a token without a stated life the first call tells.
    if (seconds === undefined || token.answer === undefined) return true;
    return token.answer.sentAt + (seconds - leastLeftSeconds) * 1000 > now();
  };
  return {
    of: (check) => ({
      async take(what, isGood) {
        while (spent < mostSpent) {
          const index = shelf.findIndex((one) => one.what === what && lasts(one));
          const [found] = index < 0 ? [] : shelf.splice(index, 1);
          if (found === undefined) return undefined;
          if (await isGood(found.token)) {
            inUse.set(check, [...(inUse.get(check) ?? []), found]);
            return found.token;
          }
          spent += 1;
        }
        return undefined;
      },
      keep(what, token) {
        inUse.set(check, [...(inUse.get(check) ?? []), { what, token }]);
      },
    }),
    checkEnded(check) {
      shelf.push(...(inUse.get(check) ?? []));
      inUse.delete(check);
    },
  };
}
