import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import { defaultRelease, releases } from '../../generated/releases.ts';
import schema from '../../generated/target.schema.json' with { type: 'json' };
import { loadTarget } from '../../src/target/load-target.ts';
import { presets } from '../../src/target/presets/index.ts';
import { emptyFolder, nvConformance, startOperatorProcess } from '../cli/run-command.ts';
import { simulatedFile } from '../presets/simulate.ts';
import type { Document } from './world.ts';

const folder = new URL('../../examples/targets/', import.meta.url);
const names = (await readdir(folder)).map((file) => file.replace('.yaml', ''));
const textOf = (name: string) => readFile(new URL(`${name}.yaml`, folder), 'utf8');
const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

function expectValid(document: unknown): void {
  expect(validate(document), JSON.stringify(validate.errors, undefined, 1)).toBe(true);
}

/** The environment that an example refers to, with made-up values. */
function environmentFor(text: string): Record<string, string> {
  const variables = [...text.matchAll(/env: (\w+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    variables.map((name) => [name, name.endsWith('NUMBER') ? '+447700900123' : 'made-up-for-this-test']),
  );
}

test('there is an example for each preset', () => {
  expect(names.toSorted()).toEqual(presets.map(({ name }) => name).toSorted());
});

describe.each(names)('examples/targets/%s.yaml', (name) => {
  test('names its schema and fits it', async () => {
    const text = await textOf(name);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../generated/target.schema.json');
    expectValid(parse(text));
  });

  test('says of each key whether it is documented, assumed, or for the reader to fill in', async () => {
    const keys = (await textOf(name)).split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
    expect(keys.filter((line) => !/ # (documented|assumed|yours)\b/.test(line))).toEqual([]);
  });

  test('says all that its preset says, and nothing else about the same', async () => {
    const document: Document = parse(await textOf(name));
    const preset = presets.find((one) => one.name === name)?.document;
    expect(document).toMatchObject(preset ?? { name: 'a preset' });
  });

  test('loads with its environment, and names what is missing without', async () => {
    const path = fileURLToPath(new URL(`${name}.yaml`, folder));
    const options = { releases, defaultRelease };
    const text = await textOf(name);
    const target = await loadTarget(path, { ...options, environment: environmentFor(text) });
    expect(target.clients.main.authentication.method).toBe(
      parse(text).authorization.clients.main.authentication,
    );
    const missing = new RegExp(`variable (${Object.keys(environmentFor(text)).join('|')}), which is not set`);
    await expect(loadTarget(path, { ...options, environment: {} })).rejects.toThrow(missing);
  });

  test('can be planned', async () => {
    const path = fileURLToPath(new URL(`${name}.yaml`, folder));
    const env = environmentFor(await textOf(name));
    const { code, stdout, stderr } = await nvConformance(['run', path, '--plan'], { env });
    expect({ code, stderr: stderr.replace(/\(node:.*\n/g, '') }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Plan for .*\n\n[0-9]{2,3} checks would be performed/);
    const startsWithCall = parse(await textOf(name)).authorization.start !== undefined;
    expect(stdout.includes('each after a start call')).toBe(startsWithCall);
    expect(stdout).toContain('Nothing was sent.');
  });
});

const sound: Document = parse(await textOf('konera'));

describe('the published schema', () => {
  test('takes the example that shows most', async () => {
    expectValid(parse(await readFile(new URL('../target.yaml', folder), 'utf8')));
  });

  test.each(presets.map(({ name }) => name))('takes a file that extends preset/%s', (name) => {
    expectValid(simulatedFile(name));
  });

  test('takes what "operator --write-target" writes, which names the schema where it is installed', async () => {
    await using operator = await startOperatorProcess(await emptyFolder());
    const text = await readFile(operator.targetFile, 'utf8');
    expectValid(parse(text));
    const [, where = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const named: unknown = JSON.parse(
      await readFile(new URL(where, `file://${operator.targetFile}`), 'utf8'),
    );
    expect(named).toEqual(schema);
  });

  const slips: readonly (readonly [what: string, slip: (document: Document) => void])[] = [
    ['an unknown key', (one) => Object.assign(one, { aip: {} })],
    ['an unknown key of a client', (one) => Object.assign(one.authorization.clients.main, { pasword: 'x' })],
    [
      'a literal secret',
      (one) => Object.assign(one.authorization.clients.main, { secret: 'hunter2-hunter2' }),
    ],
    ['no client', (one) => delete one.authorization.clients.main],
    [
      'an unknown way to authenticate',
      (one) => Object.assign(one.authorization.clients.main, { authentication: 'basic' }),
    ],
    ['an unknown hint', (one) => Object.assign(one.authorization, { loginHint: 'tel' })],
    ['no name', (one) => delete one.name],
  ];
  test.each(slips)('refuses %s', (_what, slip) => {
    const whole: Document = parse(stringify(sound));
    slip(whole);
    expect(validate(whole)).toBe(false);
  });

  test('refuses a preset that there is not, and an unknown key over one', () => {
    expect(validate({ extends: 'preset/nobody', name: 'n' })).toBe(false);
    expect(validate({ extends: 'preset/nokia', name: 'n', aip: {} })).toBe(false);
    const secret = { clients: { main: { secret: 'hunter2-hunter2' } } };
    expect(validate({ extends: 'preset/nokia', name: 'n', authorization: secret })).toBe(false);
  });
});
