import { expect, test } from 'vitest';

import { consequenceOf, type Level } from './level.ts';
import type { Authority } from './requirement.ts';

test.each<[Level, Authority | undefined, string]>([
  ['MUST', 'camara-nv', 'violation'],
  ['MUST NOT', 'base-standard', 'violation'],
  ['MUST', undefined, 'violation'],
  ['SHOULD', 'camara-icm', 'warning'],
  ['MAY', 'camara-nv', 'note'],
  ['MUST', 'good-practice', 'warning'],
  ['MUST NOT', 'good-practice', 'warning'],
  ['SHOULD NOT', 'good-practice', 'warning'],
  ['MAY', 'good-practice', 'note'],
])('a failed %s of %s is a %s', (level, authority, consequence) => {
  expect(consequenceOf(level, authority)).toBe(consequence);
});
