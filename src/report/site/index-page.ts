import type { ComponentChildren } from 'preact';
import { h } from 'preact';

import type { Comparison } from '../../model/comparison.ts';
import type { KeptRun } from '../../model/history.ts';
import { TableHead } from '../html/parts.ts';
import { verdictNames } from '../verdict-names.ts';
import { visible } from '../visible.ts';
import { counted, duration, kinds, moment, verdictKinds } from '../wording.ts';
import { renderPage } from './shell.ts';
import { isWhole, pageOf, type ShownTarget, speaking } from './site-model.ts';
import { Strip } from './trend.ts';

// The pages of the targets have all runs.
const mostRuns = 100;
const stripOf = 12;
// A run may have been bent by dozens; its report names them all.
const mostFaults = 2;

/** The first page of the site: every target, and the last runs of all. */
export function renderIndexPage(targets: readonly ShownTarget[]): string {
  const last = targets
    .flatMap((target) => target.runs.map((kept) => ({ target, kept })))
    .toSorted((one, other) => (one.kept.entry.startedAt < other.kept.entry.startedAt ? 1 : -1))
    .slice(0, mostRuns);
  return renderPage({
    title: 'Number Verification conformance',
    root: '',
    children: h('main', { class: 'wide' }, [
      h('header', { class: 'lead' }, [
        h('h1', null, 'Targets and runs'),
        h('p', { class: 'gist' }, gist(targets)),
      ]),
      h('section', null, [
        h('h2', null, 'Targets'),
        h('div', { class: 'wider' }, h(TargetTable, { targets })),
      ]),
      h('section', null, [
        h('h2', null, [
          'Last runs',
          h('span', { class: 'quiet' }, `${counted(last.length, 'run')} of all targets, the latest first`),
        ]),
        h('div', { class: 'wider' }, h(RunTable, { last })),
      ]),
    ]),
  });
}

function gist(targets: readonly ShownTarget[]): string {
  const verdicts = Map.groupBy(targets, (target) => speaking(target)?.entry.verdict ?? 'inconclusive');
  const of = [...verdicts].map(([verdict, list]) => `${list.length} ${verdictNames[verdict]}`).join(', ');
  return `${counted(targets.length, 'target')}: ${of}.`;
}

function TargetTable({ targets }: { readonly targets: readonly ShownTarget[] }): ComponentChildren {
  return h('table', { class: 'site' }, [
    h(TableHead, {
      columns: [
        ['Target'],
        ['Release'],
        ['Verdict'],
        ['Violations', 'number'],
        ['Warnings', 'number'],
        ['Inconclusive', 'number'],
        ['Since the run before'],
        ['Last runs'],
        ['Last run'],
      ],
    }),
    h(
      'tbody',
      null,
      targets.map((target) => h(TargetRow, { target })),
    ),
  ]);
}

function TargetRow({ target }: { readonly target: ShownTarget }): ComponentChildren {
  const kept = speaking(target);
  if (kept === undefined) return null;
  const { entry } = kept;
  return h('tr', null, [
    h('th', { scope: 'row' }, h('a', { href: `${target.folder}/index.html` }, visible(entry.target.name))),
    h('td', null, visible(entry.target.release)),
    h('td', null, h(VerdictCell, { kept })),
    ...[entry.counts.failed, entry.counts.warning, entry.counts.inconclusive].map((count) =>
      h(Count, { count }),
    ),
    h('td', { class: 'shift' }, h(Shift, { since: target.since })),
    h('td', null, h(Strip, { runs: target.runs.slice(-stripOf).map((one) => one.entry) })),
    h('td', { class: 'when' }, moment(entry.startedAt)),
  ]);
}

function RunTable({
  last,
}: {
  readonly last: readonly { readonly target: ShownTarget; readonly kept: KeptRun }[];
}): ComponentChildren {
  return h('table', { class: 'site' }, [
    h(TableHead, { columns: [['Started'], ['Target'], ['Release'], ['Verdict'], ['Took', 'number']] }),
    h(
      'tbody',
      null,
      last.map(({ target, kept }) => {
        const page = pageOf(kept.entry);
        const started = moment(kept.entry.startedAt);
        return h('tr', null, [
          h(
            'th',
            { scope: 'row', class: 'when' },
            page === undefined ? started : h('a', { href: `${target.folder}/${page}` }, started),
          ),
          h('td', null, h('a', { href: `${target.folder}/index.html` }, visible(kept.entry.target.name))),
          h('td', null, visible(kept.entry.target.release)),
          h('td', null, h(VerdictCell, { kept })),
          h('td', { class: 'number' }, duration(kept.entry.durationMs)),
        ]);
      }),
    ),
  ]);
}

/** What changed since the run before, in a few words. */
export function Shift({ since }: { readonly since: Comparison | undefined }): ComponentChildren {
  if (since === undefined) return h('span', { class: 'none' }, 'first run');
  const { changes, differences } = since;
  const parts: readonly (readonly [number, string, string])[] = [
    [changes.newViolations.length, 'new', 'violation'],
    [changes.fixed.length, 'fixed', 'passed'],
    [changes.newlyInconclusive.length, 'inconclusive', 'inconclusive'],
    [changes.newlyUntested.length, 'untested', 'inapplicable'],
  ];
  const told = parts.filter(([count]) => count > 0);
  const suite = differences.some(({ of }) => of === 'catalogue' || of === 'tool');
  if (told.length === 0 && !suite) return h('span', { class: 'none' }, 'no change');
  return [
    ...told.map(([count, word, kind]) => h('b', { class: kind }, `${count} ${word}`)),
    suite && h('span', { class: 'quiet' }, 'other suite'),
  ];
}

/** A number of a table; nothing stands back. */
export function Count({ count }: { readonly count: number }): ComponentChildren {
  return h('td', { class: count === 0 ? 'number none' : 'number' }, count);
}

/** The verdict of a run, and what takes weight from it. */
export function VerdictCell({ kept }: { readonly kept: KeptRun }): ComponentChildren {
  const { verdict, faults } = kept.entry;
  const shown = faults.slice(0, mostFaults).join(', ');
  const more = faults.length > mostFaults ? ` and ${faults.length - mostFaults} more` : '';
  const weight = [
    ...(isWhole(kept) ? [] : ['in a part of the checks']),
    ...(faults.length === 0 ? [] : [`bent: ${shown}${more}`]),
  ];
  const kind = verdictKinds[verdict];
  return [
    h('span', { class: `outcome ${kind}` }, [
      h('i', { 'aria-hidden': 'true' }, kinds[kind].mark),
      verdictNames[verdict],
    ]),
    weight.length > 0 && h('span', { class: 'quiet' }, ` ${visible(weight.join('; '))}`),
  ];
}
