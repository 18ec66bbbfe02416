import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { Kind } from '../../model/kind.ts';
import type { Run } from '../../model/run.ts';
import { isStale } from '../../model/waiver.ts';
import { totals } from '../groups.ts';
import { visible } from '../visible.ts';
import { toleranceLines } from '../tolerance-wording.ts';
import {
  counted,
  duration,
  headline,
  kinds,
  moment,
  recordedViolations,
  verdictKinds,
  waivedViolations,
} from '../wording.ts';
import { CountBar } from './count-bar.ts';
import { Coverage } from './coverage.ts';
import { CountTable } from './count-table.ts';
import type { Material } from './parts.ts';
import { Code, separated } from './parts.ts';

/** The verdict, the facts of the run and its counts. */
export function Verdict({ run }: Material): ComponentChildren {
  const kind = verdictKinds[run.verdict];
  return h('header', { class: `verdict ${kind}` }, [
    h('div', { class: 'wide' }, [
      h('h1', null, [h('i', { 'aria-hidden': 'true' }, kinds[kind].mark), headline(run)]),
      h('p', { class: 'gist' }, gist(run)),
      run.faults.length > 0 &&
        h('p', { class: 'bent' }, [
          'The embedded operator was bent on purpose: ',
          ...separated(run.faults.map((name) => h(Code, null, name))),
        ]),
      h(CountBar, { run }),
      h('div', { class: 'summary' }, [h(CountTable, { run }), h(Facts, { run })]),
      h(Coverage, { run }),
    ]),
  ]);
}

function gist(run: Run): string {
  const of = totals(run);
  const number = (kind: Kind): number => of.get(kind) ?? 0;
  const said = (count: number, sentence: string): string => (count === 0 ? '' : ` ${sentence}`);
  const stale = (run.waivers ?? []).filter(isStale).length;
  const but =
    (waivedViolations(run) === 0 ? '' : ', but for what is waived') +
    (recordedViolations(run) === 0 ? '' : ', but for recorded deviations');
  const warned = said(
    number('warning'),
    `${counted(number('warning'), 'warning')} on rules that should hold.`,
  );
  const stuck = said(
    number('inconclusive'),
    `${counted(number('inconclusive'), 'check')} could not be decided.`,
  );
  const recorded = toleranceLines(run)
    .map(({ line }) => ` ${line}.`)
    .join('');
  const waived =
    recorded +
    said(number('waived'), `${counted(number('waived'), 'failure is', 'failures are')} covered by waivers.`) +
    said(stale, `${counted(stale, 'waiver is', 'waivers are')} out of date.`);
  switch (run.verdict) {
    case 'non-conformant':
      return `${counted(number('violation'), 'check')} of ${run.checks.length} found a rule broken that must hold.${warned}${stuck}${waived}`;
    case 'conformant':
      return `Of ${counted(run.checks.length, 'check')}, ${run.checks.length - number('inapplicable')} concern this target, and none found a rule broken that must hold${but}.${warned}${stuck}${waived}`;
    case 'inconclusive':
      if (
        number('passed') + number('violation') + number('warning') + number('note') + number('waived') ===
        0
      ) {
        return `Nothing was found out: none of the ${counted(number('inconclusive'), 'check')} that concern the target could be decided.`;
      }
      return stale > 0 && number('inconclusive') === 0
        ? `No rule that must hold was seen broken${but}, but the waivers no longer fit what was seen.${waived}${warned}`
        : `No rule that must hold was seen broken${but}, but the run did not find out everything.${stuck}${warned}${waived}`;
  }
}

function Facts({ run }: { readonly run: Run }): ComponentChildren {
  const { target, tool } = run;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Target', target.name],
    ['API', target.api],
    ['Issuer', target.issuer],
    ['Release', target.release],
    ['Profile', target.profile],
    ['Date', `${moment(run.startedAt)}, took ${duration(run.durationMs)}`],
    ['Tool', `${tool.name} ${tool.version}`],
  ];
  return h(
    'dl',
    { class: 'facts' },
    facts.flatMap(([name, value]) =>
      value === undefined ? [] : [h('dt', null, name), h('dd', null, visible(value))],
    ),
  );
}
