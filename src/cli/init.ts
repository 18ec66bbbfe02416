import { access, writeFile } from 'node:fs/promises';

import { Misuse } from '../model/misuse.ts';
import { checkTargetText } from '../target/load-target.ts';
import { type Asker, Cancelled } from './asker.ts';
import { draftByAsking } from './draft-by-asking.ts';
import { draftTarget } from './draft-target.ts';
import type { InitOptions } from './init-answers.ts';

/** 128 and SIGINT, as shells have it. */
const interruptedCode = 130;

/** `nv-conformance init`: writes a target file, by asking where there is a terminal, and by flags. */
export async function initCommand(path: string, given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const options = given as InitOptions;
  await refuseToOverwrite(path, options);
  const asker = await askerAtTerminal();
  return initWith(path, options, asker, (line) => process.stdout.write(line));
}

async function askerAtTerminal(): Promise<Asker | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const { terminalAsker } = await import('./terminal-asker.ts');
  return terminalAsker(process.stdin, process.stdout);
}

/** Asks for what the flags do not say, and writes the file last, so that nothing is left where somebody stops before. */
export async function initWith(
  path: string,
  options: InitOptions,
  asker: Asker | undefined,
  tell: (line: string) => unknown,
): Promise<number> {
  try {
    const draft = await draftByAsking(path, options, asker, tell);
    const text = draftTarget(draft, path);
    checkTargetText(path, text);
    await writeFile(path, text, { flag: options.force === true ? 'w' : 'wx' });
  } catch (cause) {
    if (!(cause instanceof Cancelled)) throw cause;
    tell('Stopped; nothing was written.\n');
    return interruptedCode;
  }
  tell(`wrote ${path}\nNext: nv-conformance doctor ${path}\n`);
  return 0;
}

async function refuseToOverwrite(path: string, { force }: InitOptions): Promise<void> {
  if (force === true) return;
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there)
    throw new Misuse(`${path}: there is a file already; write another name, or --force to replace it`);
}
