// npm run bench: every figure that the project promises, in one run. Medians; the machine should have nothing else to do.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Run } from '../../src/model/run.ts';
import { readRun } from '../cli/written.ts';
import { measureExchange } from './measure-exchange.ts';
import { measureLatency } from './measure-latency.ts';
import { measureMock } from './measure-mock.ts';
import { measurePact } from './measure-pact.ts';
import { type Measured, measureProcess, median } from './measure-process.ts';
import { measureBrokenReport, measureReport } from './measure-report.ts';
import { measureSite } from './measure-site.ts';
import { measureValidation } from './measure-validation.ts';

const runs = 3;
const starts = 7;
const exchanges = 2000;
const rounds = 5;
// A multiple of the five answers that are judged in turn.
const validations = 500_000;
// Prism takes far longer for each.
const prismValidations = 5000;
// An answer of a slow mobile connection behind an aggregator, in seconds.
const slowAnswer = 0.9;

const folder = await mkdtemp(join(tmpdir(), 'nv-conformance-bench-'));

// The first start fills the compile cache, as the first start after an installation does.
await measureProcess(['list', 'checks'], folder);
const listed = await repeat(starts, ['list', 'checks']);
const ran = await repeat(runs, ['run', '--out', 'reports']);
const { used, durationMs, checks } = await lastRun();
const { ours, raw } = await measureExchange(exchanges, rounds);

const whole = median(ran.map(({ seconds }) => seconds));
print('start-up of "list checks"', ms(median(listed.map(({ seconds }) => seconds))), 'aim: under 300 ms');
print(`whole process, run of r3.2 (${checks} checks)`, `${whole.toFixed(2)} s`);
print('  of it unavoidable wait for a token to expire', `${used.longestWaitSeconds.toFixed(2)} s`);
print('  the rest', `${(whole - used.longestWaitSeconds).toFixed(2)} s`, 'aim: under 3 s');
print('  the run itself, without start and reports', `${(durationMs / 1000).toFixed(2)} s`);
print(
  'exchanges sent',
  String(used.authorizations + used.tokenRequests + used.apiCalls + used.discoveryRequests),
);
print('time per exchange, ours', `${Math.round(median(ours))} µs`);
print('time per exchange, raw client', `${Math.round(median(raw))} µs`);
print('  ratio', (median(ours) / median(raw)).toFixed(2), 'aim: under 2');
const judged = await measureValidation(validations, prismValidations, rounds);
print('answers judged by the contract in a second, ours', thousands(median(judged.ours)));
print("  the same answers, Prism's validation", String(Math.round(median(judged.prism))));
print('  ratio', `${Math.round(median(judged.ours) / median(judged.prism))} x`);
print(
  'peak memory of the run',
  `${Math.round(median(ran.map(({ megabytes }) => megabytes)))} MB`,
  'aim: under 250 MB',
);
for (const [name, size] of await sizes())
  print(
    `size of ${name}`,
    `${Math.round(size / 1000)} kB`,
    name === 'report.html' ? 'aim: under 500 kB' : '',
  );

const broken = await measureBrokenReport(folder, rounds);
const sound = measureReport(await lastWholeRun(), rounds);
print('time to render report.html', `${Math.round(median(sound.milliseconds))} ms`);
print(`  of a run with ${broken.violations} violations`, `${Math.round(median(broken.milliseconds))} ms`);
print('  size of that', `${Math.round(broken.bytes / 1000)} kB`, 'aim: under 500 kB');

const slow = await measureLatency(slowAnswer);
print(`run where every answer takes ${slowAnswer} s (${slow.verdict})`, `${slow.seconds.toFixed(1)} s`);
print('  least time that the plan predicts', `${slow.predictedSeconds.toFixed(1)} s`);
print('  ratio', (slow.seconds / slow.predictedSeconds).toFixed(2), 'aim: at most 1.25');

print(
  'start-up of the mock, to its first answer',
  `${median([await measureMock(), await measureMock(), await measureMock()]).toFixed(1)} s`,
);

const pact = await measurePact(folder);
print(
  `pact verification of ${pact.interactions} interactions, with its wait`,
  `${pact.seconds.toFixed(2)} s`,
);

const site = await measureSite(join(folder, 'site'), 200, 365);
print('site of 200 targets and 365 nights: one more run', `${site.seconds.toFixed(2)} s`);
for (const [page, size] of Object.entries(site.bytes))
  print(`  size of ${page}`, `${Math.round(size / 1000)} kB`, 'aim: under 2000 kB');

await rm(folder, { recursive: true });

async function repeat(times: number, arguments_: readonly string[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let time = 0; time < times; time += 1) measured.push(await measureProcess(arguments_, folder));
  return measured;
}

async function written(): Promise<readonly string[]> {
  const paths = await readdir(join(folder, 'reports'), { recursive: true });
  return paths
    .filter((path) => path.endsWith('.html') || path.endsWith('.json'))
    .map((path) => join(folder, 'reports', path));
}

async function lastRun(): Promise<{ used: Run['budget']['used']; durationMs: number; checks: number }> {
  const run = await lastWholeRun();
  return { used: run.budget.used, durationMs: run.durationMs, checks: run.checks.length };
}

async function lastWholeRun(): Promise<Run> {
  const path = (await written()).toSorted().findLast((one) => one.endsWith('run.json')) ?? '';
  return readRun(path);
}

async function sizes(): Promise<readonly (readonly [name: string, bytes: number])[]> {
  const paths = await written();
  return Promise.all(
    ['report.html', 'run.json'].map(async (name) => {
      const path = paths.find((one) => one.endsWith(name)) ?? '';
      return [name, (await stat(path)).size] as const;
    }),
  );
}

function print(what: string, figure: string, aim = ''): void {
  console.log(`${what.padEnd(52)} ${figure.padStart(9)}  ${aim}`.trimEnd());
}

function thousands(count: number): string {
  return `${Math.round(count / 1000)}k`;
}

function ms(seconds: number): string {
  return `${Math.round(seconds * 1000)} ms`;
}
