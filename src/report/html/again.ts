import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { CheckResult, Run } from '../../model/run.ts';
import { visible } from '../visible.ts';
import { curlOf } from './curl.ts';

/** How to see a failure again: the check alone, or one request of it by curl. */
export function Again({ check, run }: { readonly check: CheckResult; readonly run: Run }): ComponentChildren {
  const judged = check.findings.find(({ exchange }) => exchange !== undefined)?.exchange;
  const exchange = run.exchanges[judged ?? check.exchanges.at(-1) ?? ''];
  const curl = check.replay ?? (exchange === undefined ? undefined : curlOf(exchange));
  return [
    h('h4', null, 'See it again'),
    h('pre', { class: 'command' }, visible(replayOf(check, run))),
    curl !== undefined &&
      h('details', { class: 'curl' }, [
        h('summary', null, `${judged === undefined ? 'The last' : 'The judged'} request by curl`),
        h('pre', { class: 'command' }, visible(curl)),
      ]),
  ];
}

// A few names are read at a glance; more of them would drown the rest of every command.
const mostFaults = 3;

/** What the commands of a run need set before them; undefined where there is nothing. */
export function commonOf({ faults }: Run): string | undefined {
  return faults.length > mostFaults ? `FAULTS='${faults.join(' ')}'` : undefined;
}

function replayOf({ id }: CheckResult, run: Run): string {
  const { faults, seed, target } = run;
  const named = commonOf(run) === undefined ? faults.join(' ') : '$FAULTS';
  const whom = faults.length > 0 ? `--fault ${named}` : '"$TARGET_FILE"';
  return `npx nv-conformance run ${whom} --release ${target.release} --seed ${seed} --check ${id}`;
}
