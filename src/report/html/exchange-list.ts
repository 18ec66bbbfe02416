import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { counted } from '../wording.ts';
import type { Evidence } from './evidence.ts';
import type { ExchangeView, MessageView } from './exchange-view.ts';

/** The exchanges of a check: the packed ones first, as they came first. The script builds the same from the pack. */
export function ExchangeList({
  evidence,
  openLast,
}: {
  readonly evidence: Evidence;
  readonly openLast?: boolean;
}): ComponentChildren {
  const { printed, packed, left } = evidence;
  const last = printed.length - 1;
  return h('div', { class: 'exchanges' }, [
    packed.length > 0 &&
      h(
        'p',
        { class: 'quiet', 'data-packed': packed.join(' ') },
        `${counted(packed.length, 'exchange')}, unfolded here by JavaScript; in run.json `,
        `${packed[0] ?? ''}${packed.length > 1 ? ` to ${packed.at(-1) ?? ''}` : ''}.`,
      ),
    ...printed.map((view, index) => h(ExchangeItem, { view, open: openLast === true && index === last })),
    left > 0 &&
      h(
        'p',
        { class: 'quiet' },
        `${counted(left, 'exchange')} left out of this page for its size; run.json has them.`,
      ),
    printed.length + packed.length + left === 0 && h('p', { class: 'quiet' }, 'Nothing was sent.'),
  ]);
}

function ExchangeItem({
  view,
  open,
}: {
  readonly view: ExchangeView;
  readonly open: boolean;
}): ComponentChildren {
  return h('details', { class: 'exchange', open }, [
    h('summary', null, [
      h('b', null, view.method),
      h('span', { class: 'address' }, view.address),
      h('b', { class: 'status' }, view.status),
      h('span', { class: 'route' }, view.route),
    ]),
    h('div', { class: 'messages' }, [h(Message, view.request), h(Message, view.response)]),
  ]);
}

function Message({ start, query, headers, body, note }: MessageView): ComponentChildren {
  return h('div', { class: 'message' }, [
    h('pre', null, [
      h('b', null, start),
      query !== '' && h('span', { class: 'query' }, `\n${query}`),
      h('span', null, headers === '' ? '' : `\n${headers}`),
      body === '' ? '' : `\n\n${body}`,
    ]),
    note !== '' && h('p', { class: 'quiet' }, note),
  ]);
}
