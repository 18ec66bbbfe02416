import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import type { Run } from '../../src/model/run.ts';
import { exampleEnvironment, exampleTarget } from './example-target.ts';
import { emptyFolder, type Finished, nvConformance, startOperatorProcess } from './run-command.ts';
import { writtenRun } from './written.ts';

const terms = {
  owner: 'API team',
  reason: 'the gateway compares scopes by prefix; the repair is in the March release',
  ticket: 'https://tickets.operator.example/NV-123',
  until: '2999-12-31',
};
const signature = 'f27c03fe8e52';

describe('an operator with a known failure', () => {
  test('is red without a waiver, green with one, and red again when the waiver no longer fits', async () => {
    const folder = await emptyFolder();
    await using operator = await startOperatorProcess(folder, ['--fault', 'verify-scope-reads-number']);
    const target: unknown = parse(await readFile(operator.targetFile, 'utf8'));

    const judge = async (
      waivers: readonly object[],
    ): Promise<{ readonly told: Finished; readonly run: Run }> => {
      // Beside the file that the operator wrote, so that its secrets are found.
      const path = join(folder, 'waived.yaml');
      await writeFile(path, stringify(Object.assign({}, target, { waivers })));
      const told = await nvConformance(
        ['run', path, '--suite', 'share', '--format', 'json,html,junit,markdown'],
        { cwd: folder },
      );
      return { told, run: await writtenRun(told.stdout, folder) };
    };
    const statuses = (run: Run) => (run.waivers ?? []).map(({ status }) => status);

    const bare = await judge([]);
    expect([bare.told.code, bare.run.verdict, bare.run.waivers]).toEqual([1, 'non-conformant', undefined]);
    const [failure, ...others] = bare.run.checks.filter(({ outcome }) => outcome === 'failed');
    expect([failure?.id, failure?.authority, others]).toEqual(['share/scope', 'camara-nv', []]);
    expect(bare.told.stdout).toContain(`signature ${failure?.signature ?? ''}`);

    const waiver = { check: failure?.id, signature: failure?.signature, ...terms };
    const covered = await judge([waiver, { ...waiver, check: 'verify/own-number' }]);
    expect(covered.told.code).toBe(0);
    expect(covered.told.stdout).toMatch(
      /Conformant with Number Verification r3\.2 as far as the chosen checks reach, 1 violation\s+waived/,
    );
    expect(covered.told.stdout).toContain(terms.ticket);
    expect(covered.told.stderr).toContain('waived  share/scope\n');
    expect(covered.told.stderr).toContain('0 failed, 1 waived\n');
    expect(bare.told.stderr).toContain('failed  share/scope\n');
    expect(statuses(covered.run)).toEqual(['covering', 'unexamined']);
    expect(covered.run.counts).toEqual({ ...bare.run.counts, failed: 0, waived: 1 });
    expect(covered.run.checks.find(({ id }) => id === failure?.id)).toMatchObject({
      outcome: 'failed',
      waived: waiver,
    });

    const expired = await judge([{ ...waiver, until: '2020-01-31' }]);
    expect([expired.told.code, statuses(expired.run)]).toEqual([1, ['expired']]);

    const mistaken = await judge([{ ...waiver, signature }]);
    expect([mistaken.told.code, statuses(mistaken.run)]).toEqual([1, ['unmatched']]);

    const needless = await judge([waiver, { ...waiver, check: 'share/own-number' }]);
    expect([needless.told.code, statuses(needless.run)]).toEqual([2, ['covering', 'needless']]);
    expect(needless.told.stdout).toMatch(/remove the waiver from the target\s+file/);
  });
});

const sound = { check: 'share/scope', signature, ...terms };

const mistakes: readonly (readonly [what: string, waivers: unknown, says: RegExp])[] = [
  [
    'an unknown check',
    [{ ...sound, check: 'share/scop' }],
    /waivers\.0\.check is "share\/scop", and there is no such check; did you mean share\/scope\?/,
  ],
  [
    'a family of checks',
    [{ ...sound, check: 'verify/wrong-type' }],
    /waivers\.0\.check is "verify\/wrong-type", .*; write one of its cases: verify\/wrong-type\//,
  ],
  [
    'a malformed date',
    [{ ...sound, until: '31.01.2027' }],
    /waivers\.0\.until is "31\.01\.2027"; write the last day on which it holds, e\.g\. 2027-01-31/,
  ],
  [
    'a day that there is not',
    [{ ...sound, until: '2027-02-30' }],
    /waivers\.0\.until is "2027-02-30"; write the last day/,
  ],
  [
    'no owner',
    [sound, { ...sound, owner: undefined }],
    /waivers\.1\.owner is missing; write who answers for the failure/,
  ],
  [
    'an empty reason',
    [{ ...sound, reason: ' ' }],
    /waivers\.0\.reason is " "; write why the failure is accepted/,
  ],
  [
    'no ticket',
    [{ ...sound, ticket: undefined }],
    /waivers\.0\.ticket is missing; write where the repair is followed/,
  ],
  [
    'no signature',
    [{ ...sound, signature: undefined }],
    /waivers\.0\.signature is missing; write the signature that the report shows/,
  ],
  [
    'a signature that is none',
    [{ ...sound, signature: '27c03fe8e52' }],
    /waivers\.0\.signature is "27c03fe8e52"; write the signature/,
  ],
  ['an unknown key', [{ ...sound, because: 'x' }], /waivers\.0 has unknown key "because"; remove it/],
  ['the same twice', [sound, sound], /waivers\.1 covers the same failure as waivers\.0; remove one of them/],
  ['no list', sound, /waivers is not as expected; write a list of waivers/],
  ['a bare id', ['share/scope'], /waivers\.0 is "share\/scope"; write \{ check, signature, owner/],
];

describe('a target file', () => {
  test.concurrent.each(mistakes)(
    'with a waiver with %s ends with 64 and says what to write',
    async (_what, waivers, says) => {
      const folder = await emptyFolder();
      await writeFile(join(folder, 'target.yaml'), stringify({ ...exampleTarget, waivers }));
      const { code, stderr, stdout } = await nvConformance(['run', 'target.yaml'], {
        cwd: folder,
        env: exampleEnvironment,
      });
      expect(stderr).toMatch(says);
      expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
      expect(stderr).toMatch(/^target\.yaml: waivers/);
    },
  );
});
