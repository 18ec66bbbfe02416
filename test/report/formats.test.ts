import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Ajv } from 'ajv';
import draft4 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { validate as validateCtrf } from 'ctrf';
import type { Har } from 'har-format';
import { parse as parseJunit } from 'junit2json';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';

import type { Run } from '../../src/model/run.ts';
import { renderCtrf } from '../../src/report/ctrf.ts';
import { renderHar } from '../../src/report/har.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { hostile, sampleRun } from './sample-run.ts';
import { waivedRun } from './waived-run.ts';

// CommonJS packages: what they export is a member of their module.
const { default: AjvDraft4 } = draft4;
const { default: addFormats } = ajvFormats;
const require = createRequire(import.meta.url);

const runs: readonly (readonly [what: string, run: Run])[] = [
  ['a conformant run', sampleRun('conformant')],
  ['a run that is not conformant, of a hostile target', sampleRun('non-conformant')],
  ['an inconclusive run', sampleRun('inconclusive')],
  ['a run with waivers', waivedRun()],
  ['a run without checks', { ...sampleRun(), checks: [], requirements: [], exchanges: {} }],
];

describe('SARIF', () => {
  // The schema is of draft 4, and names formats that Ajv knows by ajv-formats alone.
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new AjvDraft4({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));

  test.each(runs)('%s fits the published schema', (_what, run) => {
    fits(JSON.parse(renderSarif(run)));
    expect(fits.errors ?? []).toEqual([]);
  });

  test('each failed check is a result of its level, and nothing else is', () => {
    const { results = [] } = sarifOf(sampleRun());
    expect(results.map(({ level, properties }) => `${level} ${properties?.['check']}`)).toEqual([
      'error authorization/off-network',
      'error tokens/single-use',
      'error verify/phone-pattern',
      'warning discovery/pkce',
      'warning correlator/invalid',
      'note verify/media-type',
    ]);
    expect(results.every(({ partialFingerprints }) => partialFingerprints?.['signature/v1'])).toBe(true);
  });

  test('a result points to its rule and to the path that it is about', () => {
    const { results = [], tool } = sarifOf(sampleRun());
    const result = results.find(({ ruleId }) => ruleId === 'TOKEN-SINGLE-USE');
    expect(tool.driver.rules?.[result?.ruleIndex ?? -1]).toMatchObject({
      id: 'TOKEN-SINGLE-USE',
      helpUri: expect.stringMatching(/^https:/),
      help: { text: expect.stringContaining('How we read it: The text does not say') },
    });
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[a-z][\w./-]*$/);
  });

  test('what was not found out is a notification, and no alert', () => {
    const [invocation] = sarifOf(sampleRun('inconclusive')).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toContain(
      'the trouble lies with the environment',
    );
  });

  test('a waiver suppresses its result and says why', () => {
    const suppressed = (sarifOf(waivedRun()).results ?? []).filter((one) => one.suppressions !== undefined);
    expect(suppressed.length).toBeGreaterThan(0);
    expect(suppressed[0]?.suppressions?.[0]).toMatchObject({ kind: 'external', status: 'accepted' });
  });
});

describe('HAR', () => {
  // Every file of the package is one schema, and they refer to each other by name.
  const schemas: Readonly<Record<string, object>> = require('har-schema');
  const ajv = new Ajv({ strict: false, allErrors: true, schemas: [] });
  addFormats(ajv);
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);

  test.each(runs)('%s fits the published schema', (_what, run) => {
    const fits = ajv.getSchema('har.json');
    expect(fits).toBeDefined();
    // Void: no schema here is asynchronous.
    void fits?.(JSON.parse(renderHar(run)));
    expect(fits?.errors ?? []).toEqual([]);
  });

  test('every exchange is an entry, in order, on the page of its check', () => {
    const run = sampleRun();
    const { entries, pages = [] } = harOf(run).log;
    expect(entries).toHaveLength(Object.keys(run.exchanges).length);
    const moments = entries.map(({ startedDateTime }) => startedDateTime);
    expect(moments).toEqual(moments.toSorted());
    const ids = new Set(pages.map(({ id }) => id));
    expect(entries.filter(({ pageref }) => pageref !== undefined && !ids.has(pageref))).toEqual([]);
    expect(ids).toContain('tokens/single-use');
  });

  test('what got no answer has status 0 and says why', () => {
    const failed = harOf(sampleRun()).log.entries.filter(({ response }) => response.status === 0);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]?.response).toMatchObject({ _error: expect.stringContaining('socket hang up') });
  });

  test('a pseudonym in a URL is percent-encoded and reads the same decoded', () => {
    const run = sampleRun();
    const exchange = run.exchanges['e5'];
    if (exchange === undefined) throw new Error('the sample has no e5');
    const request = { ...exchange.request, url: 'https://a.example/cb?code=‹code-1›&x=50%' };
    const { entries } = harOf({ ...run, exchanges: { e5: { ...exchange, request } } }).log;
    expect(entries[0]?.request.url).toBe('https://a.example/cb?code=%E2%80%B9code-1%E2%80%BA&x=50%25');
    expect(entries[0]?.request.queryString).toContainEqual({ name: 'code', value: '‹code-1›' });
  });
});

describe('CTRF', () => {
  test.each(runs)('%s fits the schema of the library', (_what, run) => {
    expect(validateCtrf(JSON.parse(renderCtrf(run)))).toMatchObject({ valid: true });
  });

  test('the sums agree, and what is inconclusive is neither passed nor failed', () => {
    const run = sampleRun();
    const { results } = JSON.parse(renderCtrf(run));
    expect(results.summary).toMatchObject({ tests: 140, passed: 131, failed: 3, skipped: 3, other: 3 });
    const stuck = results.tests.find(({ name }: { name: string }) => name === 'authorization/header-spoof');
    expect(stuck).toMatchObject({ status: 'other', rawStatus: 'inconclusive', suite: ['authorization'] });
  });

  test('a waiver that is out of date is no passed test', () => {
    const { results } = JSON.parse(renderCtrf(waivedRun()));
    const waivers = results.tests.filter(({ suite }: { suite: string[] }) => suite[0] === 'waivers');
    expect(waivers.length).toBeGreaterThan(0);
    expect(waivers.every(({ status }: { status: string }) => status === 'other')).toBe(true);
  });
});

describe('JUnit', () => {
  test.each(runs)('%s is read by a library, with sums that agree', async (_what, run) => {
    const read = await parseJunit(renderJunit(run));
    if (read === null || read === undefined || !('tests' in read)) throw new Error('no testsuites');
    const cases = (('testsuite' in read ? read.testsuite : undefined) ?? []).flatMap(
      ({ testcase = [] }) => testcase,
    );
    expect(cases).toHaveLength(run.checks.length + (run.waivers ?? []).length);
    expect(cases.filter(({ failure }) => failure !== undefined)).toHaveLength(read.failures ?? -1);
    expect(cases.filter(({ error }) => error !== undefined)).toHaveLength(read.errors ?? -1);
  });

  test('a test case names rule and source', () => {
    const xml = renderJunit(sampleRun());
    const from = xml.indexOf('name="tokens/single-use"');
    const found = xml.slice(from, xml.indexOf('</properties>', from));
    expect(found).toContain('<property name="requirement" value="TOKEN-SINGLE-USE"/>');
    expect(found).toContain(
      '<property name="rule" value="An access token is restricted to a single API call"/>',
    );
    expect(found).toContain(
      '<property name="source" value="CAMARA Number Verification r3.2, The authentication request"/>',
    );
    expect(found).toContain('<property name="url" value="https://github.com/camaraproject/');
  });
});

test('a body of 5 MB in a finding makes no format unreadable', () => {
  const run = sampleRun();
  const huge = hostile.repeat(Math.ceil(5_000_000 / hostile.length));
  const checks = run.checks.map((check) =>
    check.outcome === 'failed'
      ? { ...check, findings: [{ of: huge, expected: 'less', actual: huge }] }
      : check.outcome === 'inconclusive'
        ? { ...check, obstacle: huge }
        : check,
  );
  const grown = { ...run, checks };
  expect(renderJunit(grown).length).toBeLessThan(1_000_000);
  expect(renderCtrf(grown).length).toBeLessThan(1_000_000);
  expect(renderSarif(grown).length).toBeLessThan(1_000_000);
});

function sarifOf(run: Run): Log['runs'][number] {
  const [only] = (JSON.parse(renderSarif(run)) as Log).runs; // what was written just now
  if (only === undefined) throw new Error('a log without a run');
  return only;
}

function harOf(run: Run): Har {
  return JSON.parse(renderHar(run)) as Har; // what was written just now
}
