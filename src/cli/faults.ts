import { readdir } from 'node:fs/promises';

import type { Fault } from '#operator';
import { closest } from 'fastest-levenshtein';

import { Misuse } from '../model/misuse.ts';
import { exportedBy, isModule } from '../runner/load-checks.ts';

const folder = new URL('../../faults/', import.meta.url);

/** Every fault of the catalogue, in the order of their names. */
export async function allFaults(): Promise<readonly Fault[]> {
  return Promise.all((await faultFiles()).map(loadFault));
}

/** Throws a Misuse where faults are named for an implementation that is not ours to bend. */
export function refuseFaultsOfTarget(names: readonly string[] | undefined): void {
  if (names === undefined) return;
  throw new Misuse('--fault bends the embedded operator only; leave the target file out, or the fault');
}

/** Loads faults by their names alone. Throws a Misuse for an unknown name. */
export async function faultsNamed(names: readonly string[]): Promise<readonly Fault[]> {
  if (names.length === 0) return [];
  const files = await faultFiles();
  return Promise.all(
    names.map((name) => {
      const file = files.find((path) => path === `${name}.ts` || path === `${name}.js`);
      if (file !== undefined) return loadFault(file);
      const known = files.map((path) => path.replace(/\.(ts|js)$/, ''));
      throw new Misuse(
        `--fault ${name}: there is no such fault; did you mean ${closest(name, known)}? "nv-conformance list faults" shows them all`,
      );
    }),
  );
}

async function faultFiles(): Promise<readonly string[]> {
  return (await readdir(folder)).filter(isModule).toSorted();
}

async function loadFault(path: string): Promise<Fault> {
  const exported = await exportedBy(new URL(path, folder));
  if (!isFault(exported)) throw new TypeError(`faults/${path} exports no fault by default`);
  return exported;
}

function isFault(value: unknown): value is Fault {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'bend' in value && 'caughtBy' in value
  );
}
