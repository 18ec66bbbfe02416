import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inflateRawSync } from 'node:zlib';

import { parse as parseJunit } from 'junit2json';
import { beforeAll, describe, expect, test } from 'vitest';

import { fileNames, type Format } from '../../src/cli/formats.ts';
import { Leak } from '../../src/cli/leak-gate.ts';
import { renderReports, writeReports } from '../../src/cli/write-reports.ts';
import { compare } from '../../src/history/compare.ts';
import { keptOf } from '../../src/history/kept-of.ts';
import type { CheckResult, Run } from '../../src/model/run.ts';
import { comparisonMarkdown } from '../../src/report/comparison-markdown.ts';
import { comparisonText } from '../../src/report/comparison-text.ts';
import { renderText } from '../../src/report/text.ts';
import type { FinishedRun } from '../../src/runner/run.ts';
import { emptyFolder } from '../cli/run-command.ts';
import { finishAgainst, hostileTarget } from './hostile-target.ts';
import { startHostile } from './hostile-server.ts';

// What the target knows of us: the number and the secret of the target file, and a token that it gives out itself.
const number = '+447700900001';
const secret = 'a-secret-of-second';
const token = 'Zl9qv3Jm0cH4t7Wn2yXe8Ru5Ka1Bd6GfQw';
const jwt = `eyJhbGciOiJFUzI1NiJ9.${base64url(JSON.stringify({ sub: 'somebody', jti: 'c4n4ry-c4n4ry' }))}.${'c2lnbmF0dXJl'.repeat(6)}`;

const values = [number, number.slice(1), secret, token, jwt];
/** The canaries in every spelling that the gate knows. */
const canaries = values.flatMap((value) => [
  value,
  Buffer.from(value).toString('base64'),
  Buffer.from(`x${value}`).toString('base64'),
  base64url(`??>${value}`),
  encodeURIComponent(value),
  Buffer.from(value).toString('hex').replace(/../g, '%$&'),
  createHash('sha256').update(value).digest('hex'),
  `eyJhbGciOiJub25lIn0.${base64url(JSON.stringify({ claim: value }))}.`,
]);
const nasty = `<script>alert(1)</script></script>]]><!-- \u001b[31mred\u001b[0m \u009b2J \u202e \u0000`;
const brokenUtf8 = Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80]);
const bodyBytes = 5_000_000;
const spoilt = `${nasty} ${canaries.join(' ')}`;
// A header takes no controls; it takes all the rest, and bytes above 127.
const inHeader = `<script>x</script> \u009b ${canaries.join(' ')}`;

const patienceSeconds = 20;
const formats = Object.keys(fileNames) as readonly Format[]; // the keys of a constant
let finished: FinishedRun;
const files = new Map<string, string>();

beforeAll(async () => {
  let answered = 0;
  await using server = await startHostile(
    {
      name: 'canaries everywhere',
      answer(request, response) {
        answered += 1;
        response.setHeader('x-debug', inHeader);
        response.setHeader('x-correlator', inHeader);
        response.setHeader('www-authenticate', `Bearer error="${inHeader.replaceAll('"', '')}"`);
        if (request.url?.startsWith('/authorize') === true) {
          const query = new URL(request.url, 'http://127.0.0.1').searchParams;
          const back = new URL(query.get('redirect_uri') ?? 'https://client.example');
          back.searchParams.set('state', query.get('state') ?? '');
          // Now a code, now an error that quotes everything.
          if (answered % 3 === 0) back.searchParams.set('error_description', spoilt);
          back.searchParams.set(answered % 3 === 0 ? 'error' : 'code', answered % 3 === 0 ? spoilt : token);
          return void response.writeHead(302, { location: back.href }).end();
        }
        if (request.url?.startsWith('/token') === true) {
          return void response.writeHead(200, { 'content-type': 'application/json' }).end(
            JSON.stringify({
              access_token: answered % 2 === 0 ? token : jwt,
              token_type: 'Bearer',
              expires_in: 300,
              scope: spoilt,
              id_token: jwt,
              [spoilt]: spoilt,
            }),
          );
        }
        // One answer in many is of 5 MB; all of them would only cost time.
        const filler = answered % 40 === 1 ? nasty.repeat(Math.ceil(bodyBytes / nasty.length)) : '';
        response.writeHead(answered % 2 === 0 ? 200 : 400, { 'content-type': 'application/json' });
        response.write(
          JSON.stringify({
            status: 400,
            code: spoilt,
            message: spoilt + filler,
            devicePhoneNumberVerified: spoilt,
            devicePhoneNumber: number,
            [spoilt]: [spoilt],
          }).slice(0, answered % 5 === 0 ? -9 : undefined),
        );
        response.end(answered % 4 === 0 ? brokenUtf8 : undefined);
      },
    },
    { soundDiscovery: true },
  );
  finished = await finishAgainst(hostileTarget(server.origin, patienceSeconds), ({ check }) =>
    /^(verify|share|tokens|errors|authorization|schema|correlator)\//.test(check.id),
  );
  for (const { name, bytes } of await renderReports(finished, formats)) files.set(name, bytes.toString());
  files.set('terminal', renderText(finished.run, { color: true, columns: 100 }));
  const { run } = finished;
  const later = { ...run, startedAt: new Date(Date.parse(run.startedAt) + 60_000).toISOString() };
  await keepSite([run, later]);
  const comparison = compare(keptOf(run), keptOf({ ...later, checks: run.checks.map(otherwise) }));
  files.set('compare, markdown', comparisonMarkdown(comparison));
  files.set('compare, terminal', comparisonText(comparison, { color: true, columns: 100 }));
  const told = { ...finished, run: { ...run, previous: comparison } };
  const [report] = await renderReports(told, ['html']);
  files.set('report.html with changes', report?.bytes.toString() ?? '');
  for (const name of ['report.html', 'site: index.html of the target']) {
    files.set(`what ${name} packs`, unpacked(files.get(name) ?? ''));
  }
}, 300_000);

// What is deflated cannot be searched as it stands.
function unpacked(html: string): string {
  const pack = /type="application\/octet-stream">([A-Za-z0-9+/=]+)</.exec(html)?.[1] ?? '';
  return inflateRawSync(Buffer.from(pack, 'base64')).toString();
}

/** The check as if it had ended in another way, so that the comparison has much to tell. */
function otherwise(check: CheckResult): CheckResult {
  const { consequence: _to, signature: _by, cause: _why, obstacle: _what, ...rest } = check;
  return { ...rest, outcome: 'passed', findings: [] };
}

const sitePages = {
  'site: index.html': 'index.html',
  'site: matrix.html': 'matrix.html',
  'site: index.html of the target': 'hostile/r3.2/index.html',
  'site: badge.svg': 'hostile/r3.2/badge.svg',
  'site: history.jsonl': 'hostile/r3.2/history.jsonl',
} as const;

async function keepSite(runs: readonly Run[]): Promise<void> {
  const root = await emptyFolder();
  for (const run of runs) await writeReports(run, [], root);
  for (const [name, path] of Object.entries(sitePages)) {
    files.set(name, await readFile(join(root, path), 'utf8'));
  }
  const changes = (await readdir(root, { recursive: true })).find((path) => path.endsWith('changes.html'));
  files.set('site: changes.html', await readFile(join(root, changes ?? ''), 'utf8'));
}

const others = [
  ...Object.keys(sitePages),
  'site: changes.html',
  'compare, markdown',
  'compare, terminal',
  'report.html with changes',
  'what report.html packs',
  'what site: index.html of the target packs',
];

describe.each([...Object.values(fileNames), 'terminal', ...others])('%s', (name) => {
  test('shows no canary in any spelling', () => {
    const text = files.get(name) ?? '';
    expect(text.length).toBeGreaterThan(100);
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(text).not.toMatch(/7700900001/);
  });

  test('has no control character of the target', () => {
    const text = stripVTControlCharacters(files.get(name) ?? '');
    // In JSON and HTML the characters above 127 do no harm, and JSON escapes those below 32.
    // oxlint-disable-next-line no-control-regex -- controls are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    if (/terminal|junit|markdown|badge/.test(name)) expect(text).not.toMatch(/[\u007f-\u009f\u202e]/);
  });
});

test('the target was met: its markup stands in the evidence, as text', () => {
  expect(files.get('run.json')).toContain('<script>alert(1)</script>');
  expect(files.get('report.html')).not.toContain('<script>alert(1)');
  expect(finished.run.checks.some(({ outcome }) => outcome === 'failed')).toBe(true);
});

test('JUnit is well-formed and has all checks', async () => {
  const read = await parseJunit(files.get('junit.xml') ?? '');
  expect(read).toMatchObject({ tests: finished.run.checks.length });
});

test('JSON formats are JSON', () => {
  for (const name of ['run.json', 'report.sarif', 'exchanges.har', 'ctrf.json']) {
    expect(() => JSON.parse(files.get(name) ?? ''), name).not.toThrow();
  }
});

describe('the gate', () => {
  test.each(canaries.map((canary, index) => [index, canary] as const))(
    'stops every format for canary %i in the place of a finding, and does not repeat it',
    async (_index, canary) => {
      const [first] = finished.run.checks;
      if (first === undefined) throw new Error('the run has no checks');
      const findings = [{ of: 'body', expected: 'nothing', actual: `before ${canary} after` }];
      const leaky = { ...first, outcome: 'failed', consequence: 'violation', findings } as const;
      const run = { ...finished.run, checks: [leaky], exchanges: {} };
      for (const format of formats) {
        const stopped = await renderReports({ ...finished, run }, [format]).catch((cause: unknown) => cause);
        // An archive of exchanges has no findings.
        if (format === 'har') expect(stopped).toBeInstanceOf(Array);
        else {
          expect(stopped, format).toBeInstanceOf(Leak);
          expect(String(stopped)).toContain(`${fileNames[format]} would show what must stay secret`);
          expect(String(stopped)).not.toContain(canary);
        }
      }
    },
  );

  test('names the place in JSON by its pointer, and elsewhere by line and column', async () => {
    const { run } = finished;
    const [id, exchange] = Object.entries(run.exchanges)[0] ?? ['', undefined];
    if (exchange === undefined) throw new Error('the run has no exchanges');
    const failure = `it said ${Buffer.from(token).toString('base64')}`;
    const leaky = { ...run, exchanges: { [id]: { ...exchange, failure } } };
    await expect(renderReports({ ...finished, run: leaky }, ['json'])).rejects.toThrow(
      new RegExp(`\\n  /exchanges/${id}/failure: base64 of ‹[a-z]+-\\d+›\\n`),
    );
    const named = { ...run, checks: [], target: { ...run.target, name: number } };
    await expect(renderReports({ ...finished, run: named }, ['markdown'])).rejects.toThrow(
      /\n {2}line \d+, column \d+: ‹number of subscriber/,
    );
  });
});

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
