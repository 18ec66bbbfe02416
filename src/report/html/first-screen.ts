import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { CheckResult, Run } from '../../model/run.ts';
import type { Kind } from '../groups.ts';
import { failures, kindOf, lacks, obstacles, totals } from '../groups.ts';
import { visible } from '../visible.ts';
import {
  causes,
  counted,
  duration,
  failuresHeading,
  headline,
  kinds,
  moment,
  verdictKinds,
} from '../wording.ts';
import { CountBar } from './count-bar.ts';
import type { Material } from './parts.ts';
import { CheckLink, CheckLinks, Code, Outcome, ruleOf, Section } from './parts.ts';

/** The verdict and the facts of the run. */
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
      h(Facts, { run }),
      h(CountBar, { run }),
    ]),
  ]);
}

function gist(run: Run): string {
  const of = totals(run);
  const number = (kind: Kind): number => of.get(kind) ?? 0;
  const planned = counted(run.checks.length, 'check');
  const warned =
    number('warning') === 0 ? '' : ` ${counted(number('warning'), 'warning')} on rules that should hold.`;
  const stuck =
    number('inconclusive') === 0 ? '' : ` ${counted(number('inconclusive'), 'check')} could not be decided.`;
  const waived =
    run.counts.waived === 0 ? '' : ` ${counted(run.counts.waived, 'failure')} covered by a waiver.`;
  switch (run.verdict) {
    case 'non-conformant':
      return `${counted(number('violation'), 'check')} of ${run.checks.length} found a rule broken that must hold.${warned}${stuck}${waived}`;
    case 'conformant':
      return `Of ${planned}, ${run.checks.length - number('inapplicable')} concern this target, and none found a rule broken that must hold.${warned}${stuck}${waived}`;
    case 'inconclusive':
      return `No rule that must hold was seen broken, but the run did not find out everything.${stuck}${warned}${waived}`;
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
    ['Started', moment(run.startedAt)],
    ['Took', duration(run.durationMs)],
    [tool.name, `${tool.version}, seed ${run.seed}`],
  ];
  return h(
    'dl',
    { class: 'facts' },
    facts.flatMap(([name, value]) =>
      value === undefined
        ? []
        : [
            h('div', { class: value.startsWith('http') ? 'long' : undefined }, [
              h('dt', null, name),
              h('dd', null, visible(value)),
            ]),
          ],
    ),
  );
}

/** The broken rules, each on a line that leads to its full account. */
export function BrokenRules(material: Material): ComponentChildren {
  const broken = failures(material.run);
  if (broken.length === 0) return null;
  const line = (check: CheckResult): ComponentChildren =>
    h('li', null, [
      h(Outcome, { kind: kindOf(check) }),
      h('span', { class: 'level' }, check.level),
      h(CheckLink, { check }, ruleOf(check, material)),
      h(Code, null, check.id),
    ]);
  return h(
    Section,
    { id: 'broken', heading: failuresHeading(material.run) },
    h('ul', { class: 'lines broken' }, broken.map(line)),
  );
}

/** The inconclusive checks by what stood in the way. */
export function Obstacles({ run }: Material): ComponentChildren {
  const groups = obstacles(run);
  if (groups.length === 0) return null;
  const items = groups.map(({ key, checks }) =>
    h(
      Fold,
      {
        count: checks.length,
        about: [h('span', { class: 'cause' }, causes[key.cause]), h('span', null, visible(key.obstacle))],
      },
      h(CheckLinks, { checks }),
    ),
  );
  return h(
    Section,
    { id: 'inconclusive', heading: 'Inconclusive', aside: 'by what stood in the way' },
    items,
  );
}

/** What the run says nothing about, and why. */
export function Untested({ run }: Material): ComponentChildren {
  const groups = lacks(run);
  const bare = run.requirements.filter((rule) => rule.status === 'unchecked');
  const untestable = run.requirements.filter((rule) => rule.status === 'untestable');
  if (groups.length + bare.length + untestable.length === 0) return null;
  const rules = (title: string, list: typeof bare): ComponentChildren =>
    list.length > 0 &&
    h(
      Fold,
      { count: list.length, of: 'rule', about: title },
      h(
        'ul',
        null,
        list.map((rule) => h('li', null, [visible(rule.rule), ' ', h(Code, null, rule.id)])),
      ),
    );
  return h(Section, { id: 'untested', heading: 'Not tested' }, [
    ...groups.map(({ key, checks }) =>
      h(
        Fold,
        {
          count: checks.length,
          about: ['the target lacks ', ...separated(key.map((name) => h(Code, null, name)))],
        },
        h(CheckLinks, { checks }),
      ),
    ),
    rules('have no check yet', bare),
    rules('cannot be tested from outside', untestable),
  ]);
}

function Fold(props: {
  readonly count: number;
  readonly of?: string;
  readonly about: ComponentChildren;
  readonly children?: ComponentChildren;
}): ComponentChildren {
  return h('details', { class: 'fold' }, [
    h('summary', null, [
      h('b', null, counted(props.count, props.of ?? 'check')),
      h('span', { class: 'about' }, props.about),
    ]),
    h('div', null, props.children),
  ]);
}

function separated(nodes: readonly ComponentChildren[]): readonly ComponentChildren[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));
}
