import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { verdictColors } from '../verdict-colors.ts';
import { verdictNames } from '../verdict-names.ts';
import { visibleLine } from '../visible.ts';
import { generator } from './shell.ts';
import { isWhole, type ShownTarget, speaking } from './site-model.ts';

// In units of the drawing: the mean width of a character of 11 px; the text is fitted to it.
const perCharacter = 6.4;
const padding = 6;
const height = 20;

/** The badge of a target: what its last run of all checks said. */
export function renderBadge(target: ShownTarget): string {
  const kept = speaking(target);
  if (kept === undefined) return '';
  const { release } = kept.entry.target;
  const label = `Number Verification ${visibleLine(release)}`;
  const said = `${verdictNames[kept.entry.verdict]}${isWhole(kept) ? '' : ' (part)'}`;
  const widths = [label, said].map((text) => Math.round(text.length * perCharacter) + 2 * padding);
  const [left = 0, right = 0] = widths;
  const text = (words: string, x: number, width: number) =>
    h('text', { x, y: 14, textLength: width - 2 * padding, lengthAdjust: 'spacingAndGlyphs' }, words);
  const drawing = h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'data-generator': generator,
      width: left + right,
      height,
      role: 'img',
      'aria-label': `${label}: ${said}`,
    },
    [
      h('title', null, `${label}: ${said}`),
      h('clipPath', { id: 'r' }, h('rect', { width: left + right, height, rx: 3 })),
      h('g', { 'clip-path': 'url(#r)' }, [
        h('rect', { width: left, height, fill: '#3f4852' }),
        h('rect', { x: left, width: right, height, fill: verdictColors[kept.entry.verdict] }),
      ]),
      h('g', { fill: '#fff', 'font-family': 'Verdana,DejaVu Sans,sans-serif', 'font-size': 11 }, [
        text(label, padding, left),
        text(said, left + padding, right),
      ]),
    ],
  );
  return `${renderToString(drawing)}\n`;
}
