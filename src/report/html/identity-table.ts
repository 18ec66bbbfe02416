import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { identityInWords, identityNames } from '../identity-wording.ts';
import { visible } from '../visible.ts';
import { counted } from '../wording.ts';
import { type Material, TableHead } from './parts.ts';

/** The kinds of tokens that checks call the API with: which could be had, how, and who used them. */
export function IdentityTable({ run }: Material): ComponentChildren {
  const { identities } = run;
  if (identities === undefined) return null;
  const rows = identities.map((one) => {
    const users = run.checks.filter(({ id }) => one.checks.includes(id));
    return h('tr', { class: one.status }, [
      h('th', { scope: 'row' }, visible(identityNames[one.name])),
      h('td', null, [
        h('b', null, one.status === 'had' ? 'had' : 'not had'),
        ': ',
        visible(identityInWords(one)),
      ]),
      h('td', null, users.length > 0 && counted(users.length, 'check')),
    ]);
  });
  return [
    h('h3', { id: 'identities' }, 'Tokens that the API was called with'),
    h('table', { class: 'budget identities' }, [
      h(TableHead, { columns: [['Access token'], ['had, and how'], ['by']] }),
      h('tbody', null, rows),
    ]),
  ];
}
