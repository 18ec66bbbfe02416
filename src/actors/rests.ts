import type { BackchannelAnswer } from '../check/observations.ts';
import type { Tally } from '../model/budget.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Target } from '../model/target.ts';
import { secondsUntilCodeExpired } from '../target/code-lifetime.ts';

// CIBA Core 7.3: what counts where the answer names no interval.
const defaultIntervalSeconds = 5;
// A request may overtake the one before by as much.
const intervalMarginSeconds = 0.2;
// One second because lifetimes are whole seconds, half of one for the way there and back.
const expiryMarginSeconds = 1.5;

/** The waits of a check, within what the target allows. */
export interface Rests {
  forInterval(answer: BackchannelAnswer): Promise<void>;
  untilExpired(answer: BackchannelAnswer): Promise<void>;
  untilCodeExpired(): Promise<void>;
}

/** Makes the waits of one check: `rest` waits without holding up others. */
export function createRests(target: Target, used: Tally, rest: (seconds: number) => Promise<void>): Rests {
  const upTo = (what: string, seconds: number): Promise<void> => {
    const { waitSeconds } = target.limits;
    if (seconds > waitSeconds) {
      throw new Obstacle(
        'config',
        `${what} takes ${seconds} s, longer than limits.waitSeconds (${waitSeconds}); allow more to have it waited for`,
      );
    }
    used.longestWaitSeconds = Math.max(used.longestWaitSeconds, seconds);
    return rest(seconds);
  };
  return {
    forInterval: async (answer) =>
      upTo(
        'the interval between two polls',
        (secondsIn(answer, 'interval') ?? defaultIntervalSeconds) + intervalMarginSeconds,
      ),
    async untilExpired(answer) {
      const lifetime = secondsIn(answer, 'expires_in');
      if (lifetime === undefined) throw new Obstacle('target', 'the answer states no expires_in to wait for');
      return upTo('the expiry of an authentication request', lifetime + expiryMarginSeconds);
    },
    untilCodeExpired: async () => upTo('the expiry of a code', secondsUntilCodeExpired(target)),
  };
}

function secondsIn({ json }: BackchannelAnswer, name: string): number | undefined {
  const stated: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
  // Written as text it is a deviation of its own; its meaning is plain enough to wait by.
  const seconds = Number(stated ?? NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}
