// Puts into .image/ what the Dockerfile copies: the package as it is published, and the packages that it runs on. They are
// copied from node_modules, so that building the image needs no network and installs what package-lock.json says.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const root = new URL('../', import.meta.url);
const stage = new URL('.image/', root);
const image = new URL('package/', stage);

// In a container there is no container engine, no mock and no pact broker to be served: half the size.
const leftOut = new Set(['testcontainers', '@stoplight/prism-cli', '@pact-foundation/pact-cli']);

async function manifestOf(folder: URL): Promise<Manifest | undefined> {
  try {
    // Cast: what npm has installed is a package.
    return JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}

/** Where Node would find a package that is imported from a folder; undefined where it is not installed. */
async function found(name: string, from: URL): Promise<URL | undefined> {
  for (let folder = from; folder.href.startsWith(root.href); folder = new URL('../', folder)) {
    if (folder.href.endsWith('/node_modules/')) continue;
    const candidate = new URL(`node_modules/${name}/`, folder);
    if ((await manifestOf(candidate)) !== undefined) return candidate;
  }
  return undefined;
}

async function collect(folder: URL, into: Map<string, URL>): Promise<void> {
  const { dependencies, optionalDependencies, peerDependencies } = (await manifestOf(folder)) ?? {};
  // Of the project itself, optional is Node, which the base image has.
  const optional = folder.href === root.href ? {} : { ...optionalDependencies, ...peerDependencies };
  for (const name of Object.keys({ ...dependencies, ...optional })) {
    if (folder.href === root.href && leftOut.has(name)) continue;
    const place = await found(name, folder);
    if (place === undefined || into.has(place.href)) continue;
    into.set(place.href, place);
    await collect(place, into);
  }
}

await rm(stage, { recursive: true, force: true });
await mkdir(image, { recursive: true });
// Where a container writes, if it is told nothing else.
await mkdir(new URL('data/', stage));
// Not every tool sends folders with nothing in them.
await writeFile(new URL('data/.keep', stage), '');
execFileSync('node', ['bin/build.ts'], { cwd: root, stdio: 'inherit' });
for (const path of ['bin/nv-conformance.js', 'dist', 'generated', 'package.json', 'LICENSE']) {
  await cp(new URL(path, root), new URL(path, image), {
    recursive: true,
    filter: (source) => !/\.(d\.ts|ts|map)$/.test(source),
  });
}
const packages = new Map<string, URL>();
await collect(root, packages);
for (const place of packages.values()) {
  const path = place.href.slice(root.href.length);
  await cp(place, new URL(path, image), {
    recursive: true,
    // What is nested is copied as a package of its own, and what only compilers and debuggers read is not copied.
    filter: (source) =>
      !source.slice(place.pathname.length).includes('node_modules') && !/\.(d\.[cm]?ts|map)$/.test(source),
  });
}
