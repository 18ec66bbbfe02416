import type { AccessToken } from '../check/observations.ts';
import type { Tally } from '../model/budget.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Target } from '../model/target.ts';
import { statedLifetime } from './stated-lifetime.ts';

// One second because lifetimes are whole seconds, half of one for the way there and back.
const marginSeconds = 1.5;

/** The target file's expired token, or one that has just been left to expire. */
export async function waitUntilExpired(
  target: Target,
  subscriberNumber: string,
  signIn: () => Promise<AccessToken>,
  used: Tally,
  rest: (seconds: number) => Promise<void>,
): Promise<AccessToken> {
  if (target.tokens.expired !== undefined) return { value: target.tokens.expired, subscriberNumber };
  const token = await signIn();
  const lifetime = lifetimeOf(token);
  const seconds = lifetime + marginSeconds;
  if (seconds > target.limits.waitSeconds) {
    throw new Obstacle(
      'config',
      `a token lives ${lifetime} s, longer than limits.waitSeconds (${target.limits.waitSeconds}); supply an expired one as tokens.expired`,
    );
  }
  used.longestWaitSeconds = Math.max(used.longestWaitSeconds, seconds);
  await rest(seconds);
  return { ...token, outlived: true };
}

function lifetimeOf(token: AccessToken): number {
  const seconds = statedLifetime(token);
  if (seconds === undefined) {
    throw new Obstacle(
      'config',
      'the token response states no expires_in; supply an expired token as tokens.expired',
    );
  }
  return seconds;
}
