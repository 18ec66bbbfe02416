import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { Run } from '../../model/run.ts';
import { totals } from '../groups.ts';

// Units of the drawing; a single violation among hundreds must still be seen.
const width = 1000;
const narrowest = 6;
const height = 8;

/** The counts drawn to scale; the table beside says them. */
export function CountBar({ run }: { readonly run: Run }): ComponentChildren {
  const present = [...totals(run)].filter(([, count]) => count > 0);
  const sum = present.reduce((all, [, count]) => all + count, 0);
  const widths = present.map(([, count]) => Math.max(narrowest, (count / sum) * width));
  const scale = width / widths.reduce((all, one) => all + one, 0);
  let x = 0;
  const pieces = present.map(([kind], index) => {
    const wide = (widths[index] ?? 0) * scale;
    const piece = h('rect', {
      class: kind,
      x: x.toFixed(1),
      y: 0,
      width: Math.max(wide - 2, 1).toFixed(1),
      height,
    });
    x += wide;
    return piece;
  });
  return h(
    'svg',
    { class: 'bar', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    pieces,
  );
}
