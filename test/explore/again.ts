// Explores the sound operator by many seeds: node test/explore/again.ts 20 200 r3.2. Prints what was found, which is nothing, and counts.
import { releases } from '../../generated/releases.ts';
import { notPassed, runExploration } from './run-exploration.ts';

const [seeds = '20', requests = '200', ...names] = process.argv.slice(2);
const chosen = names.length === 0 ? releases.map(({ name }) => name) : names;

for (const release of chosen) {
  let alarms = 0;
  let calls = 0;
  for (let seed = 1; seed <= Number(seeds); seed += 1) {
    const { run } = await runExploration({ release, seed, requests: Number(requests) });
    calls += run.budget.used.apiCalls;
    for (const { id, outcome, findings, obstacle, replay } of notPassed(run)) {
      alarms += 1;
      console.log(`${release}, seed ${seed}: ${outcome} ${id}`, findings, obstacle ?? '', replay ?? '');
    }
  }
  console.log(`${release}: ${alarms} false alarms in ${seeds} seeds, ${calls} API calls`);
  if (alarms > 0) process.exitCode = 1;
}
