import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { sampleRun } from './sample-run.ts';

const plain = { color: false, columns: 100 };

test('the terminal summary says the verdict first, then what broke and why', () => {
  const text = renderText(sampleRun(), plain);
  expect(text).toMatch(/^✕ Not conformant with Number Verification r3\.2\n/);
  expect(text).toContain(
    '3 violations, 2 warnings, 1 note, 3 inconclusive, 128 passed, 3 not applicable of 140 checks',
  );
  expect(text).toContain('Bent on purpose: spent-token-accepted, off-network-code');
  expect(text).toContain(
    '✕ tokens/single-use  TOKEN-SINGLE-USE\n  MUST: An access token is restricted to a single API call\n',
  );
  expect(text).toContain('      expected  HTTP status 401\n      actual    HTTP status 200\n');
});

test('both summaries say in one line which kinds of tokens were had, and which not', () => {
  const line = 'Tokens: 1 of 4 kinds had, not had: expired, of two legs, tampered with';
  expect(renderText(sampleRun(), plain)).toContain(`  ${line}\n`);
  expect(renderMarkdown(sampleRun())).toContain(`\n${line}.\n`);
  const { identities: _, ...before } = sampleRun();
  expect(renderText(before, plain)).not.toContain('Tokens:');
  expect(renderMarkdown(before)).not.toContain('Tokens:');
});

test('checks that met the same obstacle are told once', () => {
  const text = renderText(sampleRun('inconclusive'), plain);
  expect(text.match(/127\.0\.0\.1:8101/g)).toHaveLength(1);
  expect(text).toMatch(/\? \d+ checks: cannot reach http:\/\/127\.0\.0\.1:8101/);
  expect(text).toContain('nv-conformance doctor TARGET.yaml');
});

test('without color there is no control character, with color only those of picocolors', () => {
  const text = renderText(sampleRun(), plain);
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  const colored = renderText(sampleRun(), { ...plain, color: true });
  expect(colored).toContain('\u001b[31m');
  expect(stripVTControlCharacters(colored)).toBe(text);
});

test.each([40, 80, 100])('no line is longer than %d columns, commands and counts excepted', (columns) => {
  const long = renderText(sampleRun(), { color: false, columns })
    .split('\n')
    .filter((line) => line.length > columns && !/nv-conformance |not applicable of|^[✕!i] /.test(line));
  expect(long).toEqual([]);
});

test('the job summary has verdict, counts, violations and what was not found out', () => {
  const markdown = renderMarkdown(sampleRun());
  expect(markdown).toMatch(/^## ✕ Not conformant with Number Verification r3\.2\n/);
  expect(markdown).toContain('| ✕ violations | 3 |');
  expect(markdown).toContain(
    '- **MUST** An access token is restricted to a single API call (`tokens/single-use`, `TOKEN-SINGLE-USE`)',
  );
  expect(markdown).toContain('  - again: HTTP status: expected `HTTP status 401`, actual `HTTP status 200`');
  expect(markdown).toContain('- **2 checks**, cause: the environment. `cannot reach http://127.0.0.1:8103');
});

test('the job summary says of each failure, on one line, what usually causes it and how to mend it', () => {
  const run = sampleRun();
  const lines = renderMarkdown(run)
    .split('\n')
    .filter((line) => line.startsWith('  - What usually causes it: A template'));
  expect(lines).toHaveLength(run.checks.filter((one) => one.outcome === 'failed').length);
  for (const line of lines) {
    expect(line).toContain('&lt;default\\> answers in place of the service. How to mend it: Let the ');
    expect(line).toMatch(/a store that all nodes share\.$/);
  }
});

test('markup of a target stays within code in the job summary', () => {
  const lines = renderMarkdown(sampleRun())
    .split('\n')
    .filter((line) => line.includes('<img'));
  expect(lines).toHaveLength(1);
  // The sample has single backticks, so the fence is of two.
  expect(lines[0]).toMatch(/actual ``[^\n]*<img[^\n]*``$/);
});
