import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { RequirementResult, Run } from '../../model/run.ts';
import { lacks, obstacles, wantInWords } from '../groups.ts';
import { sinceInWords, sinceOf } from '../since.ts';
import { shortened, visible, visibleLine } from '../visible.ts';
import { causes, counted, grouped, whyUnselected } from '../wording.ts';

// What lacks and obstacles there are is told below in full; here the largest say what kind they are.
const mostReasons = 2;
// In characters: an obstacle may quote what a target sent.
const longestObstacle = 160;
// Where to write it is told below too.
const memberOfFile = / \((?:devices|clients|tokens|operatorTokens|authorization)\.[^)]*\)/g;

/** What changed, what was tested, what was not and why, a line each. */
export function Coverage({ run }: { readonly run: Run }): ComponentChildren {
  const lines = [...changed(run), tested(run), ...open(run), ...untested(run)];
  return h(
    'ul',
    { class: 'coverage' },
    lines.map(([name, words, goal]) =>
      h('li', null, [
        h('b', null, goal === undefined ? name : h('a', { href: `#${goal}` }, name)),
        ` ${words}`,
      ]),
    ),
  );
}

type Line = readonly [name: string, words: string, goal?: string];

function changed(run: Run): readonly Line[] {
  const since = sinceOf(run);
  return since === undefined ? [] : [[`${since.name}:`, `${visible(sinceInWords(since))}.`, 'changes']];
}

function tested({ requirements, checks, counts, exchanges }: Run): Line {
  const decided = number(requirements, 'passed') + number(requirements, 'failed');
  const performed = checks.length - counts.inapplicable - counts.inconclusive;
  return [
    'Tested:',
    `${grouped(decided)} of ${counted(requirements.length, 'rule')}, by ${counted(performed, 'check')} and ${counted(Object.keys(exchanges).length, 'request')}.`,
    'standard',
  ];
}

function untested(run: Run): readonly Line[] {
  const lacking = lacks(run).map(
    ({ key, checks }) =>
      `${counted(checks.length, 'check')} (${visible(wantInWords(key)).replaceAll(memberOfFile, '')})`,
  );
  const untestable = number(run.requirements, 'untestable');
  const bare = number(run.requirements, 'unchecked');
  const unselected = number(run.requirements, 'unselected');
  const parts = [
    ...some(lacking),
    ...(untestable > 0 ? [`${counted(untestable, 'rule')} that cannot be seen from outside`] : []),
    ...(unselected > 0 ? [`${counted(unselected, 'rule')} ${whyUnselected(run)}`] : []),
    ...(bare > 0 ? [`${counted(bare, 'rule')} that ${bare === 1 ? 'has' : 'have'} no check yet`] : []),
  ];
  return parts.length === 0 ? [] : [['Not tested:', `${parts.join('; ')}.`, 'untested']];
}

function open(run: Run): readonly Line[] {
  // Checks with different obstacles of the same cause are one line here.
  const [largest] = obstacles(run);
  // One obstacle behind all of it is the first thing to mend.
  const mostly =
    largest === undefined || largest.checks.length * 2 <= run.counts.inconclusive
      ? ''
      : `, mostly: ${shortened(visibleLine(largest.key.obstacle), longestObstacle)}`;
  const byCause = [...Map.groupBy(obstacles(run), ({ key }) => key.cause)].map(
    ([cause, groups]) =>
      `${counted(
        groups.reduce((sum, { checks }) => sum + checks.length, 0),
        'check',
      )} by trouble with ${causes[cause]}`,
  );
  return byCause.length === 0 ? [] : [['Left open:', `${byCause.join('; ')}${mostly}.`, 'inconclusive']];
}

function some(reasons: readonly string[]): readonly string[] {
  const rest = reasons.length - mostReasons;
  return rest <= 0 ? reasons : [...reasons.slice(0, mostReasons), counted(rest, 'more reason')];
}

function number(rules: readonly RequirementResult[], status: RequirementResult['status']): number {
  return rules.filter((rule) => rule.status === status).length;
}
