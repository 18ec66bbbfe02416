import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { chainsOf } from '../chains.ts';
import { visible } from '../visible.ts';
import { counted } from '../wording.ts';
import type { Material } from './parts.ts';
import { Code, TableHead } from './parts.ts';

/** Over which servers devices were led from the authorization request to the consumer, where these are several. */
export function ChainTable({ run }: Material): ComponentChildren {
  const chains = chainsOf(run);
  if (chains.every(({ servers }) => servers.length === 1)) return null;
  const asked = URL.parse(run.target.issuer ?? '')?.host ?? chains[0]?.servers[0];
  const rows = chains.map(({ servers, count, example }) =>
    h('tr', null, [
      h('th', { scope: 'row' }, [
        ...servers.flatMap((host) => [
          h(Code, null, visible(host)),
          host === asked ? ' (asked)' : ' (behind it)',
          ' → ',
        ]),
        'consumer',
      ]),
      h('td', null, counted(count, 'sign-in')),
      h('td', null, `e.g. ${example.join(', ')}`),
    ]),
  );
  return [
    h('h3', { id: 'chains' }, 'Authorization servers on the way'),
    h('table', { class: 'budget chains' }, [
      h(TableHead, { columns: [['Way of the device'], ['taken by'], ['exchanges']] }),
      h('tbody', null, rows),
    ]),
  ];
}
