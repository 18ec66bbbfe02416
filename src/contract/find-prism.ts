import { createRequire } from 'node:module';

import { Misuse } from '../model/misuse.ts';

const packageName = '@stoplight/prism-cli';

/** The program file of the installed Prism, as seen from a module. Throws a Misuse where it is not installed. */
export function findPrism(from: string = import.meta.url): string {
  try {
    return createRequire(from).resolve(packageName);
  } catch (cause) {
    throw new Misuse(`Prism is not installed; install it: npm install ${packageName}`, { cause });
  }
}
