import { defaultRelease, releases } from '../../generated/releases.ts';
import { Misuse } from '../model/misuse.ts';
import type { Release } from '../model/release.ts';

/** The release of that name, or the default one. Throws a Misuse for an unknown name. */
export function chooseRelease(name: string | undefined): Release {
  const wanted = name ?? defaultRelease;
  const found = releases.find((one) => one.name === wanted);
  if (found !== undefined) return found;
  throw new Misuse(
    `--release ${wanted}: there is no such release; write one of ${releases.map((one) => one.name).join(', ')}`,
  );
}
