import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { kindOf } from '../../model/kind.ts';
import type { CheckResult } from '../../model/run.ts';
import { lacks, obstacles, tally, unwaived, wantInWords } from '../groups.ts';
import { bySubject } from '../subjects.ts';
import { visible } from '../visible.ts';
import { causes, counted, failuresHeading, inWords, whyUnselected } from '../wording.ts';
import type { Material } from './parts.ts';
import { CheckLink, CheckLinks, Code, Fresh, Outcome, ruleOf, Section } from './parts.ts';

// Up to this many broken rules fit on the first screen one by one; more of them are told by subject.
const mostAtOnce = 8;
// What a target file leaves out can be wanted in dozens of combinations; the largest tell the story.
const mostWants = 8;

/** The broken rules that no waiver covers, by what they are about, each leading to its full account. */
export function BrokenRules(material: Material): ComponentChildren {
  const broken = unwaived(material.run);
  if (broken.length === 0) return null;
  const open = broken.length <= mostAtOnce;
  return h(
    Section,
    { id: 'broken', heading: failuresHeading(material.run) },
    bySubject(broken).map(({ key, checks }) =>
      h('details', { class: 'fold subject', open }, [
        h('summary', null, [
          h('b', null, key.name),
          h('span', { class: 'about' }, [
            h('b', null, inWords(tally(checks))),
            ...newIn(checks, material),
            `: ${key.stake}`,
          ]),
        ]),
        h(
          'ul',
          { class: 'lines broken' },
          checks.map((check) => h(BrokenRule, { check, material })),
        ),
      ]),
    ),
  );
}

function newIn(checks: readonly CheckResult[], { fresh }: Material): readonly ComponentChildren[] {
  const count = checks.filter(({ id }) => fresh.has(id)).length;
  return count === 0 ? [] : [' ', h('span', { class: 'fresh' }, `${count} new`)];
}

function BrokenRule({
  check,
  material,
}: {
  readonly check: CheckResult;
  readonly material: Material;
}): ComponentChildren {
  return h('li', null, [
    h(Outcome, { kind: kindOf(check) }),
    h('span', { class: 'level' }, check.level),
    h('span', null, [h(CheckLink, { check }, ruleOf(check, material)), h(Fresh, { check, material })]),
    h(Code, null, check.id),
  ]);
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
  const few = groups.length <= mostWants;
  const [shown, rest] = few ? [groups, []] : [groups.slice(0, mostWants - 1), groups.slice(mostWants - 1)];
  const bare = run.requirements.filter((rule) => rule.status === 'unchecked');
  const untestable = run.requirements.filter((rule) => rule.status === 'untestable');
  const unselected = run.requirements.filter((rule) => rule.status === 'unselected');
  if (groups.length + bare.length + untestable.length + unselected.length === 0) return null;
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
    ...shown.map(({ key, checks }) =>
      h(
        Fold,
        {
          count: checks.length,
          about: visible(wantInWords(key)),
        },
        h(CheckLinks, { checks }),
      ),
    ),
    rest.length > 0 &&
      h(
        Fold,
        {
          count: rest.reduce((sum, { checks }) => sum + checks.length, 0),
          about: `for ${rest.length} other reasons`,
        },
        h(
          'ul',
          null,
          rest.map(({ key, checks }) =>
            h('li', null, [`${visible(wantInWords(key))}: `, h(CheckLinks, { checks })]),
          ),
        ),
      ),
    rules(whyUnselected(run), unselected),
    rules('without a check yet', bare),
    rules('of which nothing can be seen from outside', untestable),
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
