import { expect, test } from 'vitest';
import { inStandardOrder } from '../../src/report/standard-order.ts';
import { subjectOf } from '../../src/report/subjects.ts';
import { catalogueRules as rules } from './catalogue-rules.ts';

test('every rule stands once in the annotated standard, the API itself first', () => {
  const documents = inStandardOrder(rules);
  const ids = documents.flatMap(({ passages }) =>
    passages.flatMap((passage) => passage.rules.map(({ id }) => id)),
  );
  expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  expect(documents[0]?.name).toBe('NV number-verification.yaml');
  const headings = documents[0]?.passages.map(({ heading }) => heading.split('/')[1]) ?? [];
  expect([...new Set(headings.map((heading) => heading?.split(' ')[0]))]).toEqual([
    'info',
    'servers',
    'paths',
    'components',
  ]);
});

test('numbered headings come in the order of their numbers', () => {
  const core = inStandardOrder(rules).find(({ name }) => name === 'RFC 6749');
  const headings = core?.passages.map(({ heading }) => heading) ?? [];
  expect(headings.indexOf('§5.1')).toBeGreaterThan(headings.indexOf('§4.1.2'));
  expect(headings.indexOf('§10.10')).toBeGreaterThan(headings.indexOf('§5.2'));
});

test('every rule of the catalogue has a subject in words of its own', () => {
  const nameless = rules.filter(({ id }) => subjectOf(id).stake === 'see its rules').map(({ id }) => id);
  expect(nameless).toEqual([]);
});
