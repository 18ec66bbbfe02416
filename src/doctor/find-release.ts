import { Obstacle } from '../model/obstacle.ts';
import type { Patient } from './patient.ts';
import { apiKeyOf } from './places.ts';

/** Base paths of the API, by the releases that have them. */
export type BasePaths = Readonly<Record<string, string>>;

/** A base path of another release where something answers; undefined where there is none. */
export async function findRelease(
  { session, target }: Patient,
  basePaths: BasePaths,
): Promise<{ readonly basePath: string; readonly names: readonly string[] } | undefined> {
  if (apiKeyOf(target) !== 'api.root') return undefined;
  const root = target.apiBaseUrl.slice(0, -target.release.basePath.length);
  const others = new Set(Object.values(basePaths).filter((path) => path !== target.release.basePath));
  const http = session.http(session.recording.recorder());
  for (const basePath of others) {
    const url = `${root}${basePath}/device-phone-number`;
    try {
      const { status } = await http.send(
        { leg: 'api', method: 'GET', url, headers: [['accept', 'application/json']] },
        session.backend,
      );
      if (status === 401 || status === 403) {
        const names = Object.keys(basePaths).filter((name) => basePaths[name] === basePath);
        return { basePath, names };
      }
    } catch (cause) {
      if (!(cause instanceof Obstacle)) throw cause;
    }
  }
  return undefined;
}
