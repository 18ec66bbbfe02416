import { expect, test } from 'vitest';

import { contracts, type RequestSchema } from '../../generated/contracts.ts';
import { admits, readPattern } from './pattern.ts';

test('a pattern is taken apart into characters and counts', () => {
  expect(readPattern('^\\+[1-9][0-9]{4,14}$')).toEqual([
    { ranges: [[43, 43]], min: 1, max: 1 },
    { ranges: [[49, 57]], min: 1, max: 1 },
    { ranges: [[48, 57]], min: 4, max: 14 },
  ]);
});

test('after a range a hyphen is itself', () => {
  const [atom] = readPattern('^[a-c-_]{0,3}$');
  expect(['a', 'b', 'c', '-', '_', 'd', '`'].map((one) => atom !== undefined && admits(atom, one))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each(['abc', '^a|b$', '^(ab)$', '^a*$', '^[a-z]{4,}$', '^\\d$', '^[z-a]$', '^.$'])(
  '%s is refused rather than misread',
  (pattern) => {
    expect(() => readPattern(pattern)).toThrow('cannot take the pattern');
  },
);

test('a class admits what the regular expression admits, in every pattern of every release', () => {
  const patternsIn = (schema: RequestSchema): readonly string[] => [
    ...(schema.pattern === undefined ? [] : [schema.pattern]),
    ...Object.values(schema.properties ?? {}).flatMap(patternsIn),
  ];
  const patterns = Object.values(contracts)
    .flat()
    .flatMap(({ headers, body }) => [...headers.map(({ schema }) => schema), ...(body ? [body.schema] : [])])
    .flatMap(patternsIn);
  expect(patterns.length).toBeGreaterThan(6);
  for (const pattern of new Set(patterns)) {
    const classes = pattern.match(/\[[^\]]+\]/g) ?? [];
    const atoms = readPattern(pattern).filter(
      ({ ranges }) => ranges.length > 1 || ranges.some(([from, to]) => from < to),
    );
    expect(atoms.length, pattern).toBe(classes.length);
    atoms.forEach((atom, index) => {
      const regular = new RegExp(`^${classes[index]}$`, 'u');
      for (let code = 0; code < 0x300; code += 1) {
        const character = String.fromCodePoint(code);
        expect(admits(atom, character), `${pattern} ${code}`).toBe(regular.test(character));
      }
    });
  }
});
