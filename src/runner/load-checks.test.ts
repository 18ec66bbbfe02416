import { expect, test } from 'vitest';

import { isModule } from './load-checks.ts';

test('tests and declarations are not loaded as data', () => {
  const files = ['always-true.ts', 'always-true.js', 'always-true.test.ts', 'always-true.d.ts', 'notes.md'];
  expect(files.filter(isModule)).toEqual(['always-true.ts', 'always-true.js']);
});
