import { h } from 'preact';

import type { Comparison } from '../../model/comparison.ts';
import { visible } from '../visible.ts';
import { moment } from '../wording.ts';
import { ChangeList } from './change-list.ts';
import { renderPage } from './shell.ts';

/** The page of a run that says what changed since the one before. It stands in the folder of the run. */
export function renderChangePage(comparison: Comparison): string {
  const { target, startedAt } = comparison.after;
  const heading = `What changed: ${target.name} ${target.release}`;
  return renderPage({
    title: `${heading}, ${moment(startedAt)}`,
    root: '../../../',
    children: h('main', { class: 'wide' }, [
      h('header', { class: 'lead' }, [
        h('h1', null, visible(heading)),
        h('p', { class: 'quiet' }, h('a', { href: '../index.html' }, 'all runs of this target')),
      ]),
      h(ChangeList, { comparison }),
    ]),
  });
}
