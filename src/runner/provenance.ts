import { createHash } from 'node:crypto';

import type { ReleaseName } from '../model/requirement.ts';
import type { Catalogue } from '../model/run.ts';
import type { NetworkPath, Target } from '../model/target.ts';
import type { Selection } from './plan.ts';

/** SHA-256 over a value, whatever the order of its members. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex')}`;
}

/** What decides how a target is examined, and nothing that is secret or personal: of secrets and numbers, only that they are there. */
export function withoutSecrets(target: Target): object {
  const { clients, devices, tokens, operatorTokens, capabilities, waivers, release, ...plain } = target;
  return {
    ...plain,
    release: release.name,
    clients: mapped(clients, ({ authentication, ...client }) => ({
      ...client,
      method: authentication.method,
    })),
    devices: mapped(devices, ({ path, phoneNumber }) => ({
      path: withoutUser(path),
      numbered: phoneNumber !== undefined,
    })),
    tokens: mapped(tokens, (token) => token !== undefined),
    operatorTokens: Object.keys(operatorTokens ?? {}).toSorted(),
    capabilities: [...capabilities].toSorted(),
    waivers: (waivers ?? []).map(({ check, signature, until }) => ({ check, signature, until })),
  };
}

/** Which rules and checks a run is made of. */
export function catalogueOf({ checks, requirements }: Selection, release: ReleaseName): Catalogue {
  const rules = requirements.filter((one) => one.inReleases.includes(release));
  const ids = new Set(rules.map(({ id }) => id));
  const ofRelease = checks.filter(({ requirement }) => ids.has(requirement));
  const said = ofRelease.map(({ id, title, says }) => ({ id, title, says }));
  return { digest: digestOf({ rules, said }), rules: rules.length, checks: ofRelease.length };
}

// The address of a proxy may carry the password of its user.
function withoutUser(path: NetworkPath): NetworkPath {
  return path.kind === 'proxy' ? { ...path, url: path.url.replace(/\/\/[^/]*@/, '//') } : path;
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
