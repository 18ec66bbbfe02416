import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { emptyFolder, nvConformance } from './run-command.ts';

describe('run', () => {
  test('with a fault ends with 1, names the broken rule, and shows no number and no control code', async () => {
    const folder = await emptyFolder();
    const { code, stdout, stderr } = await nvConformance(
      ['run', '--suite', 'share', '--fault', 'verify-scope-reads-number'],
      {
        cwd: folder,
      },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('share/scope');
    expect(stdout).toContain('is refused with 403');
    // eslint-disable-next-line no-control-regex
    expect(stdout + stderr).not.toMatch(/\u001B|\r/);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['index.html', 'report.html', 'run.json', 'junit.xml']),
    );
    for (const { name, parentPath } of files) {
      expect(await readFile(join(parentPath, name), 'utf8'), name).not.toMatch(/7700900\d{3}/);
    }
  });

  test('with a fault of a SHOULD warns and ends with 0', async () => {
    const folder = await emptyFolder();
    const { code, stdout } = await nvConformance(
      ['run', '--suite', 'discovery', '--fault', 'pkce-not-advertised'],
      {
        cwd: folder,
      },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning/);
    expect(stdout).toContain('discovery/pkce');
  });

  test('with --plan prints checks and budget and writes nothing', async () => {
    const folder = await emptyFolder();
    const { code, stdout } = await nvConformance(['run', '--plan'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d+ checks would be performed:/);
    expect(stdout).toMatch(/\d+ authorization requests, each a trip of a device/);
    expect(stdout).toContain('Nothing was sent.');
    expect(await readdir(folder)).toEqual([]);
  });
});

const misuses: readonly (readonly [arguments_: readonly string[], says: RegExp])[] = [
  [['run', '--release', 'r9.9'], /--release r9\.9: there is no such release; write one of r1\.3/],
  [['run', '--suite', 'verfy'], /--suite verfy: there is no such chapter; write one of .*verify/],
  [['run', '--check', 'verify/own-numbr'], /did you mean verify\/own-number\?/],
  [['run', '--fault', 'last-digit-ignord'], /did you mean last-digit-ignored\?/],
  [['run', '--dpop', 'maybe'], /--dpop maybe: write none, supported or required/],
  [['run', '--release', 'r1.3', '--dpop', 'required'], /--dpop required: r1\.3 knows no DPoP/],
  [['run', '--format', 'pdf'], /--format pdf: there is no such format; write a list of html/],
  [['run', '--seed', 'x'], /--seed x: write a whole number/],
  [['run', '--nonsense'], /unknown option '--nonsense'/],
  [['operator', '--port', 'http'], /--port http: write a port number/],
  [['list', 'things'], /list things: there is no such list; write checks, requirements/],
  [['explain', 'VERIFY-PLAIN-TRU'], /did you mean VERIFY-PLAIN-TRUE\?/],
];

describe('wrong usage', () => {
  test.concurrent.each(misuses)('%j ends with 64 and says what to write', async (arguments_, says) => {
    const { code, stderr, stdout } = await nvConformance(arguments_);
    expect(stderr).toMatch(says);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  });
});

describe('list and explain', () => {
  test.concurrent.each([
    ['checks', 'verify/own-number'],
    ['requirements', 'VERIFY-PLAIN-TRUE'],
    ['faults', 'last-digit-ignored'],
    ['releases', 'r3.2'],
    ['profiles', 'operator'],
  ])('list %s shows %s, as text and as JSON', async (what, id) => {
    const [text, json] = await Promise.all([
      nvConformance(['list', what]),
      nvConformance(['list', what, '--json']),
    ]);
    expect([text.code, json.code]).toEqual([0, 0]);
    expect(text.stdout).toContain(id);
    const rows = JSON.parse(json.stdout) as readonly Record<string, string>[];
    expect(rows.some((row) => row['id'] === id || row['name'] === id)).toBe(true);
  });

  test('no rule of any release lacks both a check and a reason', async () => {
    const { stdout } = await nvConformance(['list', 'requirements', '--json']);
    const rules = JSON.parse(stdout) as readonly { id: string; checks: string[]; untestable?: string }[];
    expect(rules.length).toBeGreaterThan(200);
    const open = rules.filter(
      ({ checks, untestable }) => (checks.length === 0) === (untestable === undefined),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test.concurrent.each([
    ['verify/own-number', 'VERIFY-PLAIN-TRUE'],
    ['VERIFY-PLAIN-TRUE', 'verify/own-number'],
    ['last-digit-ignored', 'verify/other-number'],
    ['VERIFY-HASH-CASE', 'usual cause    The strings are compared with a hash in lower case'],
    ['VERIFY-HASH-CASE', 'to mend it     Bring the received hash to lower case'],
  ])('explain %s leads to %s', async (id, other) => {
    const { code, stdout } = await nvConformance(['explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(other);
  });
});
