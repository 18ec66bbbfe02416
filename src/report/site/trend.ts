import type { ComponentChildren } from 'preact';
import { h } from 'preact';

import type { HistoryEntry } from '../../model/history.ts';
import { verdictNames } from '../verdict-names.ts';
import { counted, duration, verdictKinds } from '../wording.ts';

// Units of the drawing; it is stretched to the width of the page where there are many runs, and up to this where there are few.
const step = 10;
const widestStep = 36;
const height = 56;
const stripHeight = 14;

/** Verdicts, violations and duration of all runs, from the first to the last. */
export function Trend({ runs }: { readonly runs: readonly HistoryEntry[] }): ComponentChildren {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  const failed = runs.map(({ counts }) => counts.failed);
  const took = runs.map(({ durationMs }) => durationMs);
  const mostFailed = Math.max(...failed);
  const longest = Math.max(...took);
  const width = runs.length * widestStep;
  return h('div', null, [
    h('figure', null, [
      h('figcaption', null, `Verdicts of ${counted(runs.length, 'run')}: ${tallied(runs)}`),
      h(
        'svg',
        {
          class: 'trend verdicts',
          viewBox: box(runs.length, stripHeight),
          width,
          preserveAspectRatio: 'none',
          'aria-hidden': 'true',
        },
        runs.map(({ verdict }, place) => bar(place, stripHeight, stripHeight, verdictKinds[verdict])),
      ),
    ]),
    h('figure', null, [
      h(
        'figcaption',
        null,
        `Violations: ${first.counts.failed} in the first, ${mostFailed} at most, ${last.counts.failed} in the last`,
      ),
      h(
        'svg',
        {
          class: 'trend violation',
          viewBox: box(runs.length, height),
          width,
          preserveAspectRatio: 'none',
          'aria-hidden': 'true',
        },
        [
          h('line', { x1: 0, x2: runs.length * step, y1: height, y2: height }),
          ...failed.flatMap((count, place) =>
            count === 0 ? [] : [bar(place, height, (count / mostFailed) * height, 'violation')],
          ),
        ],
      ),
    ]),
    h('figure', null, [
      h(
        'figcaption',
        null,
        `Duration: ${duration(first.durationMs)} of the first, ${duration(longest)} at most, ${duration(last.durationMs)} of the last`,
      ),
      h(
        'svg',
        {
          class: 'trend note',
          viewBox: box(runs.length, height),
          width,
          preserveAspectRatio: 'none',
          'aria-hidden': 'true',
        },
        [
          h('line', { x1: 0, x2: runs.length * step, y1: height, y2: height }),
          h('path', { d: pathOf(took.map((one) => height - (one / Math.max(longest, 1)) * height)) }),
        ],
      ),
    ]),
  ]);
}

// In units of the drawing, which is also its size.
const stripStep = 7;
const stripBar = 5;

/** The verdicts of the last runs as a small strip, said aloud. */
export function Strip({ runs }: { readonly runs: readonly HistoryEntry[] }): ComponentChildren {
  return h(
    'svg',
    {
      class: 'strip',
      width: runs.length * stripStep,
      height: stripHeight + 2,
      role: 'img',
      'aria-label': `last ${counted(runs.length, 'run')}: ${tallied(runs)}`,
    },
    runs.map(({ verdict }, place) =>
      h('rect', {
        class: verdictKinds[verdict],
        x: place * stripStep,
        // A conformant run stands low, so that shape says what colour says.
        y: verdict === 'conformant' ? stripHeight / 2 : 0,
        width: stripBar,
        height: verdict === 'conformant' ? stripHeight / 2 : stripHeight,
      }),
    ),
  );
}

function tallied(runs: readonly HistoryEntry[]): string {
  return [...Map.groupBy(runs, ({ verdict }) => verdict)]
    .map(([verdict, of]) => `${of.length} ${verdictNames[verdict]}`)
    .join(', ');
}

function box(runs: number, high: number): string {
  return `0 0 ${runs * step} ${high}`;
}

function bar(place: number, full: number, high: number, kind: string): ComponentChildren {
  // A single violation among hundreds must still be seen.
  const tall = Math.max(high, 2);
  return h('rect', {
    class: kind,
    x: place * step,
    y: round(full - tall),
    width: step - 1,
    height: round(tall),
  });
}

function pathOf(heights: readonly number[]): string {
  // One run is a line too.
  const all = heights.length === 1 ? [...heights, ...heights] : heights;
  return all.map((y, place) => `${place === 0 ? 'M' : 'L'}${place * step + step / 2} ${round(y)}`).join('');
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
