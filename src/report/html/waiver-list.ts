import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { Waiver, WaiverResult } from '../../model/waiver.ts';
import { waiversInOrder } from '../groups.ts';
import { visible } from '../visible.ts';
import { waiverAdvice, waiverKinds, waiverStatuses } from '../waiver-wording.ts';
import { kinds } from '../wording.ts';
import type { Material } from './parts.ts';
import { CheckLink, Code, ruleOf, Section, WebLink } from './parts.ts';

/** The waivers of the target file: those to mend first, each with its terms and what the run makes of it. */
export function WaiverList(material: Material): ComponentChildren {
  const waivers = waiversInOrder(material.run);
  if (waivers.length === 0) return null;
  return h(
    Section,
    { id: 'waivers', heading: 'Waivers', aside: 'known failures that someone answers for until a day' },
    h(
      'ul',
      { class: 'lines broken waivers' },
      waivers.map((one) => h(WaiverLine, { one, material })),
    ),
  );
}

function WaiverLine({
  one,
  material,
}: {
  readonly one: WaiverResult;
  readonly material: Material;
}): ComponentChildren {
  const check = material.run.checks.find(({ id }) => id === one.check);
  const kind = waiverKinds[one.status];
  return h('li', null, [
    h('span', { class: `outcome ${kind}` }, [
      h('i', { 'aria-hidden': 'true' }, kinds[kind].mark),
      waiverStatuses[one.status],
    ]),
    h('span', { class: 'level' }, check?.level),
    h('div', null, [
      check === undefined ? h(Code, null, one.check) : h(CheckLink, { check }, ruleOf(check, material)),
      h('p', { class: `advice ${kind}` }, visible(waiverAdvice(one))),
      h('p', { class: 'terms' }, h(WaiverTerms, one)),
    ]),
    h('span', { class: 'ids' }, [h(Code, null, one.check), h(Code, null, one.signature)]),
  ]);
}

/** Why a failure is accepted, until when, who answers for it and where it is followed. */
export function WaiverTerms({ owner, until, ticket, reason }: Waiver): ComponentChildren {
  return [
    visible(`${reason} (until ${until}, ${owner}, `),
    h(WebLink, { url: ticket }, visible(ticket)),
    ')',
  ];
}
