#!/usr/bin/env node
import { existsSync } from 'node:fs';

// The suite runs on what Node 24.18 brought; older ones fail in ways that explain nothing.
const needed = [24, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `nv-conformance needs Node ${needed.join('.')} or newer, and this is Node ${process.versions.node}; install a newer Node, or run it by "npx nv-conformance"`,
  );
  process.exitCode = 64;
} else {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  // A checkout runs its sources; the published package has only what was built from them.
  const source = new URL('../src/cli/main.ts', import.meta.url);
  const built = new URL('../dist/src/cli/main.js', import.meta.url);
  const { main } = await import((existsSync(source) ? source : built).href);
  process.exitCode = await main(process.argv);
}
