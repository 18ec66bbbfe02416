// Makes dist/, which is what the published package runs: Node takes no TypeScript under node_modules.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

await rm(dist, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

// The validators are JavaScript already, so the compiler leaves them where they are.
for (const path of await readdir(new URL('generated/', root), { recursive: true })) {
  if (/validators\.(js|d\.ts)$|\.json$/.test(path)) {
    await cp(new URL(`generated/${path}`, root), new URL(`generated/${path}`, dist));
  }
}

// Nearer than the package's own, so that inside dist/ the short names mean what was built.
const imports = { '#check': './src/check/index.js', '#operator': './src/operator/index.js' };
await mkdir(dist, { recursive: true });
await writeFile(
  new URL('package.json', dist),
  `${JSON.stringify({ type: 'module', imports }, undefined, 2)}\n`,
);
