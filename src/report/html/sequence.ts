import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { Finding } from '../../model/finding.ts';
import { shortened, visible } from '../visible.ts';
import { counted, kinds } from '../wording.ts';
import type { Evidence, Slot } from './evidence.ts';
import type { ExchangeView, MessageView } from './exchange-view.ts';
import { parties } from './exchange-view.ts';
import { marked, spaced } from './misfit.ts';

// The lanes of the drawing: every leg joins two neighbours, so that no arrow crosses a lane.
const lanes = ['Device', 'Authorization server', 'Consumer', 'API'] as const;
const longestDemand = 160;

/** The exchanges of a check as a sequence diagram, each of which opens. The script builds the same from the pack. */
export function Sequence({
  evidence,
  findings = [],
}: {
  readonly evidence: Evidence;
  readonly findings?: readonly Finding[];
}): ComponentChildren {
  const { parts, left } = evidence;
  if (parts.length + left === 0) return h('p', { class: 'quiet' }, 'Nothing was sent.');
  return h('div', { class: 'sequence' }, [
    h(
      'p',
      { class: 'lanes', 'aria-hidden': 'true' },
      lanes.map((lane) => h('span', null, lane)),
    ),
    ...parts.map((part) =>
      'place' in part
        ? h(PackedSteps, part)
        : h(Step, { view: part, findings: findings.filter(({ exchange }) => exchange === part.id) }),
    ),
    left > 0 &&
      h(
        'p',
        { class: 'quiet' },
        `${counted(left, 'exchange')} left out of this page for its size; run.json has them.`,
      ),
  ]);
}

function PackedSteps({ place, ids }: Slot): ComponentChildren {
  return h(
    'p',
    { class: 'quiet', 'data-x': place },
    `${counted(ids.length, 'exchange')} (${ids[0] ?? ''}${ids.length > 1 ? ` to ${ids.at(-1) ?? ''}` : ''}), unfolded by JavaScript.`,
  );
}

function Step({
  view,
  findings,
}: {
  readonly view: ExchangeView;
  readonly findings: readonly Finding[];
}): ComponentChildren {
  const judged = findings.length > 0;
  return h('details', { class: `step ${view.leg}${judged ? ' judged' : ''}`, open: judged }, [
    h('summary', null, [
      h('span', { class: 'call' }, [
        h('span', { class: 'who' }, `${parties[view.leg]}: `),
        h('b', null, view.method),
        ' ',
        view.address,
      ]),
      h('span', { class: 'back' }, [h('b', null, view.status), ` ${view.route}`]),
    ]),
    h('div', { class: 'messages' }, [
      h(Message, { message: view.request, findings: [] }),
      h(Message, { message: view.response, findings }),
    ]),
  ]);
}

function Message({
  message,
  findings,
}: {
  readonly message: MessageView;
  readonly findings: readonly Finding[];
}): ComponentChildren {
  const { start, query, headers, body, note } = message;
  const marks = marked(message, findings);
  const spread = (list: typeof marks.body): ComponentChildren =>
    list.map(({ text, marked: is }) => (is ? h('mark', null, text) : text));
  return h('div', { class: 'message' }, [
    h('pre', null, [
      h('b', null, marks.start ? h('mark', null, start) : start),
      query !== '' && h('span', { class: 'query' }, `\n${query}`),
      headers !== '' && h('span', null, ['\n', spread(marks.headers)]),
      body !== '' && ['\n\n', spread(marks.body)],
    ]),
    ...findings.map(({ of, expected }) =>
      h('p', { class: 'misfit' }, [
        h('i', { 'aria-hidden': 'true' }, kinds.violation.mark),
        ` ${visible(spaced(of))}: expected ${shortened(visible(expected), longestDemand)}`,
      ]),
    ),
    note !== '' && h('p', { class: 'quiet' }, note),
  ]);
}
