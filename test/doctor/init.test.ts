import { execFileSync, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { makeAuthority, makeSigningKey, type Operator } from '#operator';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { startEmbedded } from '../../src/cli/embedded.ts';
import { initWith } from '../../src/cli/init.ts';
import { terminalAsker } from '../../src/cli/terminal-asker.ts';
import { emptyFolder } from '../cli/run-command.ts';
import { deskOf } from './spoilt-targets.ts';
import { told } from './tell.ts';

const release = releases.find(({ name }) => name === defaultRelease) ?? releases[0]!;

let operator: Operator;
let folder: string;

beforeAll(async () => {
  const [signingKey, authority] = await Promise.all([makeSigningKey(), makeAuthority()]);
  operator = await startEmbedded(release, [], { signingKey, authority, lifetimeSeconds: 30 });
  folder = (await deskOf(operator)).folder;
  vi.stubEnv('NUMBER_OF_SIM_1', operator.subscribers.subscriber.phoneNumber);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await operator[Symbol.asyncDispose]();
});

function flags(): Readonly<Record<string, string>> {
  return {
    '--issuer': operator.issuer,
    '--ca': 'sound.secrets/ca.pem',
    '--api': operator.apiRoot,
    '--client-id': operator.clients.main.id,
    '--redirect-uri': operator.clients.main.redirectUri,
    '--authentication': 'private_key_jwt',
    '--secret-file': 'sound.secrets/main.jwk.json',
    '--number-env': 'NUMBER_OF_SIM_1',
    '--path': operator.subscribers.subscriber.gateway,
  };
}

const listed = (options: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(options).flat();

test('by flags alone it writes a file that the doctor finds well, and that a run takes', async () => {
  const path = join(folder, 'by-flags.yaml');
  const written = await told('init', path, ...listed(flags()));
  expect(written).toEqual({ code: 0, text: `wrote ${path}\nNext: nv-conformance doctor ${path}\n` });
  const text = await readFile(path, 'utf8');
  expect(text).toContain('phoneNumber: { env: NUMBER_OF_SIM_1 } # of this SIM');
  expect(text).not.toMatch(/7700900/);
  expect(await told('doctor', path)).toMatchObject({ code: 0 });
  const checks = ['verify/own-number', 'discovery/document', 'share/own-number'];
  const out = join(folder, 'out');
  const ran = await told('run', path, '--check', ...checks, '--format', 'json', '--out', out);
  expect(ran.code).toBe(0);
  expect(ran.text).toMatch(/conformant/i);
});

test('what is wanting is named, each with what to write, and nothing is written', async () => {
  const { '--client-id': _id, '--secret-file': _file, ...some } = flags();
  const path = join(folder, 'wanting.yaml');
  const { code, text } = await told('init', path, ...listed(some));
  expect(code).toBe(64);
  expect(text.split('\n').slice(0, 2)).toEqual([
    '--client-id is missing: the id of your client, e.g. --client-id c1',
    '--secret-env is missing: the variable that holds the secret, or private key (a file is named by --secret-file), e.g. --secret-env CLIENT_SECRET',
  ]);
  expect(await readdir(folder)).not.toContain('wanting.yaml');
});

test.each([
  ['--issuer', 'auth.example.com', /--issuer auth\.example\.com: write a full URL/],
  ['--authentication', 'basic', /--authentication basic: write one of private_key_jwt, client_secret_basic/],
  ['--number-env', '+447700900123', /write the name of a variable/],
  ['--ca', 'nowhere.pem', /--ca nowhere\.pem: it cannot be read; write a path relative to the target file/],
  ['--path', 'the phone', /devices\.subscriber\.path is not as expected; write direct, \{ localAddress/],
])('a wrong %s is met with what to write', async (flag, value, says) => {
  const path = join(folder, 'wrong-flag.yaml');
  const { code, text } = await told('init', path, ...listed({ ...flags(), [flag]: value }));
  expect(code).toBe(64);
  expect(text).toMatch(says);
  expect(await readdir(folder)).not.toContain('wrong-flag.yaml');
});

test.each([
  ['direct', 'path: direct #'],
  ['assisted', 'path: { assisted: {} } #'],
  ['socks5://127.0.0.1:1080', 'path: { proxy: socks5://127.0.0.1:1080 } #'],
  ['10.20.0.2', 'path: { localAddress: 10.20.0.2 } #'],
  ['lo', 'path: { interface: lo } #'],
])('a device that leaves by %s is written so', async (given, written) => {
  const path = join(folder, `by-${given.replaceAll(/\W/g, '-')}.yaml`);
  expect(await told('init', path, ...listed({ ...flags(), '--path': given }))).toMatchObject({ code: 0 });
  expect(await readFile(path, 'utf8')).toContain(written);
});

test('a file that is there is replaced by --force alone', async () => {
  const path = join(folder, 'there.yaml');
  await writeFile(path, 'mine');
  const refused = await told('init', path, ...listed(flags()));
  expect(refused).toEqual({
    code: 64,
    text: `${path}: there is a file already; write another name, or --force to replace it\n`,
  });
  expect(await readFile(path, 'utf8')).toBe('mine');
  expect(await told('init', path, '--force', ...listed(flags()))).toMatchObject({ code: 0 });
  expect(await readFile(path, 'utf8')).toContain(operator.issuer);
});

test('the URL of the document will do; without a document the issuer is written as given', async () => {
  const document = `${operator.issuer}/.well-known/openid-configuration`;
  const [found, unfound] = [join(folder, 'found.yaml'), join(folder, 'unfound.yaml')];
  await told('init', found, ...listed({ ...flags(), '--issuer': document }));
  expect(await readFile(found, 'utf8')).toContain(`issuer: ${operator.issuer}\n`);
  const { code, text } = await told(
    'init',
    unfound,
    ...listed({ ...flags(), '--issuer': 'http://127.0.0.1:1' }),
  );
  expect(code).toBe(0);
  expect(text).toMatch(/cannot reach 127\.0\.0\.1:1 \(ECONNREFUSED\); what it would have told is asked for/);
  expect(await readFile(unfound, 'utf8')).toContain('issuer: http://127.0.0.1:1\n');
});

const enter = '\r';
const interrupt = '\u0003';

/** A person who answers one question after the other, as soon as it is asked. */
function person(answers: readonly (readonly [question: RegExp, keys: string])[]): {
  readonly input: PassThrough;
  readonly output: PassThrough;
  readonly seen: () => string;
} {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let seen = '';
  let next = 0;
  let from = 0;
  output.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
    const [question, keys] = answers[next] ?? [];
    if (question === undefined || keys === undefined || !question.test(seen.slice(from))) return;
    next += 1;
    from = seen.length;
    setImmediate(() => {
      // Key by key, as a terminal does.
      for (const key of keys) input.write(key);
    });
  });
  return { input, output, seen: () => seen };
}

test('a person is asked for what the server does not tell, and for its authority where that is not trusted', async () => {
  const path = join(folder, 'by-asking.yaml');
  const { subscriber } = operator.subscribers;
  const { input, output, seen } = person([
    [/the release of the API/, enter],
    [/the issuer, or the URL/, operator.issuer + enter],
    [/certificate of the operator's own authority/, `sound.secrets/ca.pem${enter}`],
    [/a name for the target/, `-test${enter}`],
    [/the root of the API/, operator.apiRoot + enter],
    [/the id of your client/, `nv-main${enter}`],
    [/the redirect URI, exactly/, operator.clients.main.redirectUri + enter],
    [/how the client proves itself/, enter],
    [/where the secret, or private key, is/, enter],
    [/its path, beside/, `sound.secrets/main.jwk.json${enter}`],
    [/the purpose that was agreed/, enter],
    [/the variable that holds the subscriber's number/, enter],
    [/how the subscriber's device leaves/, subscriber.gateway + enter],
  ]);
  const said: string[] = [];
  const code = await initWith(path, {}, terminalAsker(input, output), (line) => said.push(line));
  expect(code).toBe(0);
  expect(seen()).toContain('an authority that is not trusted');
  vi.stubEnv('SUBSCRIBER_NUMBER', subscriber.phoneNumber);
  expect(await told('doctor', path)).toMatchObject({ code: 0 });
  expect(await readFile(path, 'utf8')).toContain('name: 127.0.0.1-test\n');
});

test('Ctrl-C at any question leaves nothing behind', async () => {
  const path = join(folder, 'stopped.yaml');
  const { input, output } = person([
    [/the release of the API/, enter],
    [/the issuer, or the URL/, interrupt],
  ]);
  const said: string[] = [];
  expect(await initWith(path, {}, terminalAsker(input, output), (line) => said.push(line))).toBe(130);
  expect(said).toEqual(['Stopped; nothing was written.\n']);
  expect(await readdir(folder)).not.toContain('stopped.yaml');
});

const bin = fileURLToPath(new URL('../../bin/nv-conformance.js', import.meta.url));

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program]);
    return true;
  } catch {
    return false;
  }
}

// util-linux; elsewhere the tests above have to do.
test.skipIf(!isThere('script'))('in a true terminal it asks, and Ctrl-C ends it with 130', async () => {
  const cwd = await emptyFolder();
  // A terminal that nobody sits before has no width.
  const command = `stty cols 80 rows 24; exec '${process.execPath}' '${bin}' init`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'xterm' },
  });
  let seen = '';
  let sent = false;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.stdout.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
    if (!sent && seen.includes('the release of the API')) sent = child.stdin.write(interrupt);
  });
  expect(await ended).toBe(130);
  expect(seen).toContain('Stopped; nothing was written.');
  expect(await readdir(cwd)).toEqual([]);
});
