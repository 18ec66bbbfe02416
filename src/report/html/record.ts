import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { Budget } from '../../model/run.ts';
import { visible } from '../visible.ts';
import { budgetLines, counted, duration, grouped, kinds, moment } from '../wording.ts';
import { ChainTable } from './chain-table.ts';
import { term } from './failure-list.ts';
import { IdentityTable } from './identity-table.ts';
import type { Material } from './parts.ts';
import { Code, Section, TableHead } from './parts.ts';

/** For who audits the run: what was planned, what it was made of, and what it cost. */
export function Record(material: Material): ComponentChildren {
  return h(Section, { id: 'record', heading: 'For the record' }, [
    h(Provenance, material),
    h(BudgetTable, material),
    h(IdentityTable, material),
    h(ChainTable, material),
  ]);
}

function Provenance({ run }: Material): ComponentChildren {
  const { tool, target, catalogue, configuration, checks } = run;
  const apart = run.counts.inapplicable;
  const waivers = run.waivers ?? [];
  return h('dl', { class: 'about' }, [
    term(
      'Plan',
      `${counted(checks.length, 'check')}: ${grouped(checks.length - apart)} performed, ` +
        `${grouped(apart)} that do not concern the target. ${grouped(Object.keys(run.exchanges).length)} exchanges recorded.`,
    ),
    run.shard !== undefined &&
      term('Shard', [
        `${run.shard.number} of ${run.shard.of}: ${counted(run.shard.elsewhere.length, 'check')} of the plan are in the others. Plan `,
        h(Code, null, run.shard.plan),
      ]),
    run.merged !== undefined &&
      term(
        'Shards',
        run.merged.missing.length === 0
          ? `merged from all ${grouped(run.merged.shards)}`
          : `merged from ${grouped(run.merged.shards - run.merged.missing.length)} of ${grouped(run.merged.shards)}; missing: ${run.merged.missing.join(', ')}`,
      ),
    term('Made by', visible(`${tool.name} ${tool.version}, seed ${run.seed}`)),
    term('When', `${moment(run.startedAt)}, for ${duration(run.durationMs)}`),
    term('Profile', visible(`${target.profile}, release ${target.release}`)),
    catalogue !== undefined &&
      term('Rule catalogue', [
        `${counted(catalogue.rules, 'rule')} and ${counted(catalogue.checks, 'check')} of ${visible(tool.name)} ${visible(tool.version)}` +
          `${catalogue.selected === 'part' ? ', a part of which was chosen' : ''}, `,
        h(Code, null, catalogue.digest),
      ]),
    configuration !== undefined &&
      term('Configuration', [
        'of the target, without its secrets and numbers: ',
        h(Code, null, configuration.digest),
      ]),
    term(
      'Waivers',
      waivers.length === 0
        ? 'The target file has none.'
        : h(
            'a',
            { href: '#waivers' },
            `${counted(waivers.length, 'waiver')}, each with its owner and its last day`,
          ),
    ),
    run.faults.length > 0 &&
      term('Faults', ['put into the operator on purpose: ', h(Code, null, run.faults.join(', '))]),
    term('Redaction', 'Phone numbers, tokens and secrets became pseudonyms when they were recorded.'),
  ]);
}

/** What the run was allowed to cost the target, and did. */
function BudgetTable({ run }: Material): ComponentChildren {
  const members = Object.keys(budgetLines) as readonly (keyof Budget)[]; // the keys are those of the type: a Record
  const rows = members.map((member) => {
    const planned = run.budget.planned[member];
    const used = run.budget.used[member];
    const over = used > planned;
    return h('tr', { class: over ? 'over' : undefined }, [
      h('th', { scope: 'row' }, budgetLines[member]),
      h('td', null, grouped(planned)),
      h('td', null, [grouped(used), over && ` ${kinds.warning.mark} over`]),
    ]);
  });
  return [
    h('h3', { id: 'budget' }, 'Budget'),
    h('table', { class: 'budget' }, [
      h(TableHead, { columns: [['Cost to the target'], ['planned'], ['used']] }),
      h('tbody', null, rows),
    ]),
  ];
}
