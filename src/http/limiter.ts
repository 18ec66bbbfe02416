import { setTimeout as sleep } from 'node:timers/promises';

import type { Limits } from '../model/target.ts';

/** Keeps requests within what the target allows. */
export interface Limiter {
  /** Runs a request when a place is free and the rate permits. */
  run<T>(request: () => Promise<T>): Promise<T>;
  /** Holds every further request back for a while. */
  holdBack(milliseconds: number): void;
}

/** Makes a limiter of the target's limits. */
export function createLimiter(limits: Limits): Limiter {
  const spacing = limits.requestsPerSecond === undefined ? 0 : 1000 / limits.requestsPerSecond;
  const waiting: (() => void)[] = [];
  let free = limits.concurrency;
  let notBefore = 0;

  const takePlace = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const givePlace = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };

  return {
    async run(request) {
      await takePlace();
      try {
        const now = performance.now();
        const start = Math.max(now, notBefore);
        if (spacing > 0) notBefore = start + spacing;
        if (start > now) await sleep(start - now);
        return await request();
      } finally {
        givePlace();
      }
    },
    holdBack(milliseconds) {
      notBefore = Math.max(notBefore, performance.now() + milliseconds);
    },
  };
}
