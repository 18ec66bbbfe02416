// Runs the suite against the sound operator many times, of a release or in a profile: node test/kill-matrix/again.ts 50 r3.2 sim-based.
// Prints what was not sound, and counts.
import { releases } from '../../generated/releases.ts';
import { profiles } from '../../src/model/profile.ts';
import { notPassed, runBent } from './judge-fault.ts';

const [times = '50', ...names] = process.argv.slice(2);
const chosen = names.length === 0 ? releases.map(({ name }) => name) : names;
// Some at once: most of a run is waiting for a token to expire.
const atOnce = 5;

for (const name of chosen) {
  const profile = profiles.find((one) => one.name === name);
  let sound = 0;
  const remaining = Array.from({ length: Number(times) }, (_nothing, index) => index + 1);
  const hand = async (): Promise<void> => {
    for (let number = remaining.shift(); number !== undefined; number = remaining.shift()) {
      const run = await (profile === undefined
        ? runBent([], name)
        : runBent([], undefined, { profile: profile.name }));
      const trouble = notPassed(run);
      if (trouble.length === 0 && run.verdict === 'conformant') sound += 1;
      else console.log(`${name}, run ${number}: ${run.verdict}`, trouble);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  console.log(`${name}: ${sound} of ${times} runs conformant with nothing failed or inconclusive`);
  if (sound !== Number(times)) process.exitCode = 1;
}
