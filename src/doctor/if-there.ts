import { Obstacle } from '../model/obstacle.ts';

/** What is asked for; undefined where an obstacle stands before it, of which other steps tell. */
export async function ifThere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof Obstacle) return undefined;
    throw cause;
  }
}
