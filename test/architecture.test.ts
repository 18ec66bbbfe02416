import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';

import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);

// Who may import whom, by room. Tests may look anywhere. npm libraries are not rooms.
const allowed: Readonly<Record<string, readonly string[]>> = {
  generated: ['model'],
  model: [],
  schema: ['generated', 'model'],
  check: ['generated', 'model', 'schema'],
  suites: ['check'],
  http: ['model'],
  oidc: ['http', 'model'],
  target: ['model'],
  actors: ['assisted', 'check', 'http', 'model', 'oidc', 'target'],
  assisted: ['model'],
  explore: ['check', 'generated', 'model'],
  doctor: ['actors', 'check', 'http', 'model', 'oidc'],
  runner: ['actors', 'check', 'model'],
  container: ['model'],
  contract: ['check', 'http', 'model'],
  client: ['generated'],
  report: ['model'],
  history: ['model'],
  operator: ['generated'],
  faults: ['operator'],
  variants: ['operator'],
  cli: [
    'actors',
    'check',
    'container',
    'contract',
    'doctor',
    'explore',
    'generated',
    'history',
    'model',
    'operator',
    'report',
    'runner',
    'target',
  ],
  library: ['cli', 'generated', 'model', 'runner', 'target'],
};

interface Import {
  readonly from: string;
  readonly file: string;
  readonly to: string;
}

async function sources(): Promise<readonly string[]> {
  const found = await Promise.all(
    ['src', 'suites', 'faults', 'variants', 'generated'].map(async (folder) =>
      (await readdir(new URL(`${folder}/`, root), { recursive: true })).map((path) => `${folder}/${path}`),
    ),
  );
  return found
    .flat()
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|\/testing\//.test(path));
}

function roomOf(path: string): string {
  if (path === 'src/index.ts') return 'library';
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

async function importsOf(file: string): Promise<readonly Import[]> {
  const text = await readFile(new URL(file, root), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.flatMap((specifier) => {
    const to = specifier.startsWith('#')
      ? specifier.slice(1)
      : specifier.startsWith('.')
        ? roomOf(posix.join(posix.dirname(file), specifier))
        : undefined;
    return to === undefined ? [] : [{ from: roomOf(file), file, to }];
  });
}

const imports = (await Promise.all((await sources()).map(importsOf))).flat();

test('every room is in the plan of the house', () => {
  expect([...new Set(imports.map(({ from }) => from))].filter((room) => !(room in allowed))).toEqual([]);
});

test('nobody imports from a room that is not his to see', () => {
  const strangers = imports.filter(({ from, to }) => from !== to && !(allowed[from] ?? []).includes(to));
  expect(strangers.map(({ file, to }) => `${file} imports from ${to}`)).toEqual([]);
});

test('judge and judged share no code', () => {
  const judging = [
    'actors',
    'check',
    'doctor',
    'explore',
    'http',
    'oidc',
    'runner',
    'schema',
    'suites',
    'target',
  ];
  const crossings = imports.filter(
    ({ from, to }) =>
      (from === 'operator' && judging.includes(to)) || (judging.includes(from) && to === 'operator'),
  );
  expect(crossings).toEqual([]);
});

test('suites see the words of #check and nothing else', async () => {
  const files = (await sources()).filter((path) => path.startsWith('suites/'));
  for (const file of files) {
    const text = await readFile(new URL(file, root), 'utf8');
    const specifiers = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    expect(specifiers, file).toEqual(['#check']);
  }
});

test('process and console are used by the command line alone', async () => {
  const files = (await sources()).filter((path) => !['cli', 'generated'].includes(roomOf(path)));
  for (const file of files) {
    const text = await readFile(new URL(file, root), 'utf8');
    expect(text.match(/\b(process\.(env|stdout|stderr|exit|argv)|console\.\w+)/g), file).toBeNull();
  }
});

test('the network is called by src/http alone', async () => {
  const judging = [
    'actors',
    'check',
    'doctor',
    'explore',
    'oidc',
    'runner',
    'schema',
    'suites',
    'target',
    'report',
    'cli',
  ];
  const files = (await sources()).filter((path) => judging.includes(roomOf(path)));
  for (const file of files) {
    const text = await readFile(new URL(file, root), 'utf8');
    expect(text.match(/from '(node:https?|node:net|node:tls|undici)'|\bfetch\(/g), file).toBeNull();
  }
});

test('no file has more than 250 lines, generated ones excepted', async () => {
  const long: string[] = [];
  for (const file of await sources()) {
    const lines = (await readFile(new URL(file, root), 'utf8')).split('\n').length;
    if (!file.startsWith('generated/') && lines > 251) long.push(`${file}: ${lines}`);
  }
  expect(long).toEqual([]);
});
