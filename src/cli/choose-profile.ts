import { closest } from 'fastest-levenshtein';

import { Misuse } from '../model/misuse.ts';
import { type ProfileName, profiles } from '../model/profile.ts';

/** The profile of that name. Throws a Misuse for an unknown name. */
export function chooseProfile(name: string): ProfileName {
  const names = profiles.map((one) => one.name);
  const found = names.find((one) => one === name);
  if (found !== undefined) return found;
  throw new Misuse(
    `--profile ${name}: there is no such profile; did you mean ${closest(name, names)}? write one of ${names.join(', ')}`,
  );
}
