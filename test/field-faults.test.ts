import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { requirements } from '../generated/requirements.ts';
import { allFaults } from '../src/cli/faults.ts';
import { fieldFaults } from './field-faults.ts';
import { allVariants } from './variants/variants.ts';

const catalogue = fileURLToPath(new URL('../../shared/research/field.md', import.meta.url));
const shown = Object.values(fieldFaults);

describe('what was seen in the field', () => {
  test('is shown by something that exists', async () => {
    const faults = new Set((await allFaults()).map(({ id }) => id));
    const variants = new Set((await allVariants()).map(({ id }) => id));
    const rules = new Set(requirements.filter(({ reading }) => reading !== undefined).map(({ id }) => id));
    expect(shown.flatMap((one) => one.faults ?? []).filter((id) => !faults.has(id))).toEqual([]);
    expect(shown.flatMap((one) => one.variants ?? []).filter((id) => !variants.has(id))).toEqual([]);
    expect(shown.flatMap((one) => one.rules ?? []).filter((id) => !rules.has(id))).toEqual([]);
  });

  test('is shown by a fault, or is lawful and shown by a variant', () => {
    const unshown = Object.entries(fieldFaults).filter(
      ([, { faults = [], variants = [] }]) => faults.length + variants.length === 0,
    );
    expect(unshown).toEqual([]);
  });

  test.skipIf(!existsSync(catalogue))('is all there (skipped where ../shared is absent)', async () => {
    const numbers = (await readFile(catalogue, 'utf8')).matchAll(/^\| (F\d\d) \|/gm);
    expect(Object.keys(fieldFaults)).toEqual([...numbers].map(([, number]) => number));
  });
});
