import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { Kind } from '../../model/kind.ts';
import type { CheckResult, RequirementResult, Run } from '../../model/run.ts';
import { rulesById } from '../groups.ts';
import { freshOf } from '../since.ts';
import { visible } from '../visible.ts';
import { kinds } from '../wording.ts';
import { checkAnchor } from './anchor.ts';
import type { EvidencePlan } from './evidence.ts';
import { planEvidence } from './evidence.ts';

/** What every section is made of. */
export interface Material {
  readonly run: Run;
  readonly rules: ReadonlyMap<string, RequirementResult>;
  /** By the id of their rule. */
  readonly checksOf: ReadonlyMap<string, readonly CheckResult[]>;
  readonly evidence: EvidencePlan;
  /** Ids of checks that fail now and did not in the run before, where one is known. */
  readonly fresh: ReadonlySet<string>;
}

/** Prepares what the sections share. */
export function materialOf(run: Run): Material {
  const checksOf = Map.groupBy(run.checks, (check) => check.requirement);
  return { run, rules: rulesById(run), checksOf, evidence: planEvidence(run), fresh: freshOf(run) };
}

/** The rule that a check examines, in words. */
export function ruleOf(check: CheckResult, { rules }: Material): string {
  return visible(rules.get(check.requirement)?.rule ?? check.title);
}

/** Mark and name of an outcome: its shape and its word say what its colour says. */
export function Outcome({ kind }: { readonly kind: Kind }): ComponentChildren {
  return h('span', { class: `outcome ${kind}` }, [
    h('i', { 'aria-hidden': 'true' }, kinds[kind].mark),
    kinds[kind].one,
  ]);
}

/** Marks a failure that the run before had not. */
export function Fresh(props: {
  readonly check: CheckResult;
  readonly material: Material;
}): ComponentChildren {
  return props.material.fresh.has(props.check.id) ? [' ', h('span', { class: 'fresh' }, 'new')] : null;
}

/** Something in the words of a machine. */
export function Code({ children }: { readonly children: string }): ComponentChildren {
  return h('code', null, visible(children));
}

/** Links to checks, separated by commas. */
export function CheckLinks({ checks }: { readonly checks: readonly CheckResult[] }): ComponentChildren {
  return h('span', { class: 'links' }, separated(checks.map((check) => h(CheckLink, { check }))));
}

/** A link to where a check is told in full. */
export function CheckLink({
  check,
  children,
}: {
  readonly check: Pick<CheckResult, 'id'>;
  readonly children?: ComponentChildren;
}): ComponentChildren {
  return h('a', { href: `#${checkAnchor(check.id)}` }, children ?? h(Code, null, check.id));
}

/** Words that lead to an address, where it is one that cannot run anything: a run can come from anywhere. */
export function WebLink(props: {
  readonly url: string | undefined;
  readonly class?: string;
  readonly children?: ComponentChildren;
}): ComponentChildren {
  return props.url !== undefined && /^https?:\/\//.test(props.url)
    ? h('a', { href: props.url, class: props.class }, props.children)
    : h('span', null, props.children);
}

/** Nodes with commas between them. */
export function separated(nodes: readonly ComponentChildren[]): readonly ComponentChildren[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));
}

/** The head of a table: its columns, each with its class where it has one. */
export function TableHead(props: {
  readonly columns: readonly (readonly [name: string, className?: string])[];
}): ComponentChildren {
  const cells = props.columns.map(([name, className]) => h('th', { scope: 'col', class: className }, name));
  return h('thead', null, h('tr', null, cells));
}

/** A section of the page with its heading. */
export function Section(props: {
  readonly id: string;
  readonly heading: string;
  readonly aside?: string;
  readonly children?: ComponentChildren;
}): ComponentChildren {
  const aside = props.aside !== undefined && h('span', { class: 'quiet' }, props.aside);
  return h('section', { id: props.id }, [h('h2', null, [props.heading, aside]), props.children]);
}
