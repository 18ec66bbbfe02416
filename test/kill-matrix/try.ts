// node test/kill-matrix/try.ts FAULT… : shows which checks each fault changes, against what it names.
import { allFaults } from '../../src/cli/faults.ts';
import { notPassed, profileOf, runBent } from './judge-fault.ts';

const wanted = process.argv.slice(2);
const faults = (await allFaults()).filter((one) => wanted.length === 0 || wanted.includes(one.id));
for (const one of faults) {
  const run = await runBent([one], one.release, profileOf(one));
  const seen = notPassed(run)
    .map((line) =>
      one.blinds?.includes(line.split(' ')[0] ?? '') === true ? (line.split(' ')[0] ?? '') : line,
    )
    .toSorted();
  const blinded = one.blinds ?? [];
  const named = [...one.caughtBy, ...blinded].toSorted();
  // What the target lacks something for was not put to the test: neither passed nor caught.
  const lacking = run.checks.filter(({ outcome }) => outcome === 'inapplicable').map(({ id }) => id);
  const unasked = named.filter((id) => lacking.includes(id));
  const missed = named.filter((id) => !seen.includes(id) && !unasked.includes(id));
  const unnamed = seen.filter((id) => !named.includes(id));
  const verdict = missed.length + unnamed.length + unasked.length === 0 ? 'as named' : 'DIFFERENT';
  console.log(`${one.id}: ${verdict}`);
  for (const id of missed) console.log(`  named but passed:  ${id}`);
  for (const id of unasked) console.log(`  named, not asked:  ${id}`);
  for (const line of unnamed) console.log(`  changed, unnamed:  ${line}`);
}
