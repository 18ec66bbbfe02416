import type { ComponentChildren } from 'preact';
import { h } from 'preact';

import { TableHead } from '../html/parts.ts';
import { verdictNames } from '../verdict-names.ts';
import { visible } from '../visible.ts';
import { counted, duration, moment } from '../wording.ts';
import { compareScript } from './compare-script.ts';
import { Count, Shift, VerdictCell } from './index-page.ts';
import { packRuns } from './pack-runs.ts';
import { renderPage } from './shell.ts';
import { pageOf, type ShownRun, speaking } from './site-model.ts';
import { Trend } from './trend.ts';

/** The page of a target by one release: its trend, all its runs, and a comparison of any two. */
export function renderTargetPage(folder: string, runs: readonly ShownRun[], older: number): string {
  const kept = runs.map((one) => one.kept);
  const said = speaking({ runs: kept })?.entry;
  const last = kept.at(-1)?.entry;
  if (said === undefined || last === undefined) throw new TypeError(`${folder} has no run to show`);
  const heading = `${said.target.name} ${said.target.release}`;
  return renderPage({
    title: `${heading}: ${verdictNames[said.verdict]}`,
    root: '../../',
    script: compareScript,
    pack: packRuns(runs),
    children: h('main', { class: 'wide' }, [
      h('header', { class: 'lead' }, [
        h('h1', null, visible(heading)),
        h('p', { class: 'quiet' }, visible(`${last.target.api}, profile ${last.target.profile}`)),
        h('img', {
          class: 'badge',
          src: 'badge.svg',
          height: 20,
          alt: `badge: ${verdictNames[said.verdict]}`,
        }),
      ]),
      h('section', null, [h('h2', null, 'Trend'), h(Trend, { runs: kept.map(({ entry }) => entry) })]),
      h(Picker, { runs }),
      h('section', { id: 'runs' }, [
        h('h2', null, ['Runs', h('span', { class: 'quiet' }, counted(runs.length, 'run'))]),
        older > 0 && h('p', { class: 'quiet' }, `${counted(older, 'older run')} in history.jsonl`),
        h('div', { class: 'wider' }, h(RunTable, { runs })),
      ]),
    ]),
  });
}

/** Hidden until the script is there to answer it. */
function Picker({ runs }: { readonly runs: readonly ShownRun[] }): ComponentChildren {
  const options = runs
    .map(({ kept }, place) =>
      h('option', { value: place }, `${moment(kept.entry.startedAt)}, ${verdictNames[kept.entry.verdict]}`),
    )
    .toReversed();
  if (runs.length < 2) return null;
  return h('section', { id: 'compare', hidden: true }, [
    h('h2', null, 'Compare any two runs'),
    h('form', { id: 'pick' }, [
      h('label', null, ['before', h('select', { id: 'before' }, options)]),
      h('label', null, ['after', h('select', { id: 'after' }, options)]),
    ]),
    h('div', { id: 'told', 'aria-live': 'polite' }),
  ]);
}

function RunTable({ runs }: { readonly runs: readonly ShownRun[] }): ComponentChildren {
  return h('table', { class: 'site' }, [
    h(TableHead, {
      columns: [
        ['Started'],
        ['Verdict'],
        ['Violations', 'number'],
        ['Warnings', 'number'],
        ['Inconclusive', 'number'],
        ['Passed', 'number'],
        ['Took', 'number'],
        ['Since the run before'],
        ['Version'],
      ],
    }),
    h(
      'tbody',
      null,
      runs.toReversed().map((run) => h(RunRow, { run })),
    ),
  ]);
}

function RunRow({ run }: { readonly run: ShownRun }): ComponentChildren {
  const { entry } = run.kept;
  const { counts } = entry;
  const page = pageOf(entry);
  const started = moment(entry.startedAt);
  return h('tr', null, [
    h('th', { scope: 'row', class: 'when' }, page === undefined ? started : h('a', { href: page }, started)),
    h('td', null, h(VerdictCell, { kept: run.kept })),
    ...[counts.failed, counts.warning, counts.inconclusive, counts.passed].map((count) =>
      h(Count, { count }),
    ),
    h('td', { class: 'number' }, duration(entry.durationMs)),
    h('td', { class: 'shift' }, h(Told, { run })),
    h('td', null, visible(entry.tool)),
  ]);
}

// What the run before had is told in full beside the report.
function Told({ run }: { readonly run: ShownRun }): ComponentChildren {
  const shift = h(Shift, { since: run.since });
  const { files, run: folder } = run.kept.entry;
  return run.since !== undefined && files.includes('changes.html')
    ? h('a', { href: `${folder}/changes.html` }, shift)
    : shift;
}
