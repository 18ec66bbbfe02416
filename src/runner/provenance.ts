import { createHash } from 'node:crypto';

import type { HeaderLines } from '../model/exchange.ts';
import type { ReleaseName } from '../model/requirement.ts';
import type { Catalogue } from '../model/run.ts';
import type { NetworkPath } from '../model/network-path.ts';
import type { Target } from '../model/target.ts';
import type { Selection } from './plan.ts';

/** SHA-256 over a value, whatever the order of its members. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex')}`;
}

/** What decides how a target is examined, and nothing that is secret or personal: of secrets and numbers, only that they are there. */
export function withoutSecrets(target: Target): object {
  const { clients, devices, tokens, operatorTokens, capabilities, waivers, release, ...rest } = target;
  const { headers, backend, start, secrets: _secrets, ...plain } = rest;
  return {
    ...plain,
    release: release.name,
    ...wireWithoutSecrets({ headers, backend, start }),
    clients: mapped(clients, ({ authentication, ...client }) => ({
      ...client,
      method: authentication.method,
    })),
    devices: mapped(devices, ({ path, phoneNumber, token }) => ({
      path: withoutUser(path),
      ...(token === undefined ? {} : { tokens: 'by a program' }),
      numbered: phoneNumber !== undefined,
    })),
    tokens: mapped(tokens, (token) => token !== undefined),
    operatorTokens: Object.keys(operatorTokens ?? {}).toSorted(),
    capabilities: [...capabilities].toSorted(),
    waivers: (waivers ?? []).map(({ check, signature, until }) => ({ check, signature, until })),
  };
}

/**
 * What the rules and checks of a run were chosen from. The one notion of it: reports, histories and attestations take it from
 * the run.
 */
export function catalogueOf({ checks, requirements, from }: Selection, release: ReleaseName): Catalogue {
  const whole = from?.checks ?? checks;
  const rules = requirements.filter((one) => one.inReleases.includes(release));
  const ids = new Set(rules.map(({ id }) => id));
  const said = whole.map(({ id, requirement, title, says }) => ({ id, requirement, title, says }));
  return {
    digest: digestOf({ rules: byId(requirements), checks: byId(said) }),
    rules: rules.length,
    checks: whole.filter(({ requirement }) => ids.has(requirement)).length,
    ...(from === undefined ? {} : { selected: from.selected }),
  };
}

// Absent members leave no trace: a digest stays what it was before there were any.
function wireWithoutSecrets({ headers, backend, start }: WireOfTarget): object {
  const names = (lines: HeaderLines): readonly string[] => lines.map(([name]) => name);
  return {
    ...(headers === undefined ? {} : { headers: mapped(headers, names) }),
    ...(start === undefined ? {} : { start: { ...start, headers: names(start.headers) } }),
    ...(backend === undefined ? {} : { backend: withoutUser(backend) }),
  };
}

type WireOfTarget = {
  readonly [Member in 'headers' | 'backend' | 'start']: Target[Member] | undefined;
};

function byId<One extends { readonly id: string }>(list: readonly One[]): readonly One[] {
  return list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

// That a proxy knows its user is told, who that is is not.
function withoutUser(path: NetworkPath): object {
  if (path.kind !== 'proxy') return { ...path };
  const { user, url, ...plain } = path;
  return {
    ...plain,
    url: url.replace(/\/\/[^/]*@/, '//'),
    ...(user === undefined ? {} : { user: 'by name and password' }),
  };
}

function mapped<V>(record: Readonly<Record<string, V>>, make: (value: NonNullable<V>) => unknown): object {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, make(value)]],
    ),
  );
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
