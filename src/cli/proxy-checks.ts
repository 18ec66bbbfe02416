import { requirements, type RequirementId } from '../../generated/requirements.ts';
import type { Judged } from '../contract/proxy.ts';
import type { Violation } from '../contract/violation.ts';
import type { Finding } from '../model/finding.ts';
import { consequenceOf, type Level } from '../model/level.ts';
import { authorityIn, levelIn, type Requirement } from '../model/requirement.ts';
import type { CheckResult } from '../model/run.ts';
import type { Release } from '../model/release.ts';
import { signatureOf } from '../runner/signature.ts';
import { barriers, type ProxiedOperation, proxiedOperations } from './proxy-rules.ts';

/** An exchange and the violations in it that matter to a check. */
interface Seen {
  readonly judged: Judged;
  readonly violations: readonly Violation[];
}

interface Told {
  readonly id: string;
  readonly title: string;
  readonly requirement: RequirementId;
  /** Where it is not that of the requirement. */
  readonly level?: Level;
  readonly expectation: string;
  readonly seen: readonly Seen[];
}

/** What the exchanges that passed through the proxy say of the rules of a release, as results of checks. */
export function proxyChecks(all: readonly Judged[], release: Release): readonly CheckResult[] {
  return proxiedOperations.flatMap((operation) => {
    const passed = all.filter(
      ({ method, path }) => method === operation.method && path === release.basePath + operation.path,
    );
    const told = [
      ...answers(operation, passed),
      ...refusals(operation, passed),
      ...undocumented(operation, passed),
      ...requests(operation, passed),
    ];
    return told.flatMap((one) => resultOf(one, release));
  });
}

// One check for the 200 and one for errors: two rules of the catalogue.
function answers(
  { name, method, path, success }: ProxiedOperation,
  passed: readonly Judged[],
): readonly Told[] {
  const isServed = ({ status }: Judged): boolean => status === undefined || isSuccess(status);
  const kinds = [
    ['answers', `Every answer of ${method} ${path} that serves is as the contract has it`, success, isServed],
    [
      'errors',
      `Every error of ${method} ${path} is as the contract has it`,
      'ERROR-SHAPE',
      (one: Judged) => !isServed(one),
    ],
  ] as const;
  return kinds.map(([kind, title, requirement, belongs]) => ({
    id: `proxy/${name}/${kind}`,
    title,
    requirement,
    expectation: 'the answer is as the OpenAPI document of the release has it, says Prism',
    seen: passed
      .filter(belongs)
      .map((judged) => ({ judged, violations: violationsIn(judged, 'response', 'Error') })),
  }));
}

function refusals({ name }: ProxiedOperation, passed: readonly Judged[]): readonly Told[] {
  return barriers.map(({ name: barrier, title, requirement, concerns }) => ({
    id: `proxy/${name}/refuses/${barrier}`,
    title,
    requirement,
    expectation: 'the answer is not a success',
    seen: passed
      .map((judged) => ({ judged, found: violationsIn(judged, 'request', 'Error').filter(concerns) }))
      .filter(({ found }) => found.length > 0)
      .map(({ judged, found }) => ({
        judged,
        violations: isSuccess(judged.status) ? found : [],
      })),
  }));
}

// The guidelines know more errors than the contract of a release lists, so this is told and decides nothing.
function undocumented({ name, method, path }: ProxiedOperation, passed: readonly Judged[]): readonly Told[] {
  const seen = passed
    .map((judged) => ({ judged, violations: violationsIn(judged, 'response', 'Warning') }))
    .filter(({ violations }) => violations.length > 0);
  const told: Told = {
    id: `proxy/${name}/documented-status`,
    title: `${method} ${path} answers with statuses that the contract lists`,
    requirement: 'ERROR-SHAPE',
    level: 'MAY',
    expectation: 'the status is one that the OpenAPI document of the release lists',
    seen,
  };
  return [told];
}

// Tests send wrong requests on purpose, so this is told and decides nothing.
function requests(
  { name, method, path, success }: ProxiedOperation,
  passed: readonly Judged[],
): readonly Told[] {
  const told: Told = {
    id: `proxy/${name}/requests`,
    title: `The consumer's requests to ${method} ${path} are as the contract has them`,
    requirement: success,
    level: 'MAY',
    expectation: 'the request is as the OpenAPI document of the release has it, says Prism',
    seen: passed
      .filter(({ opinion }) => opinion.kind === 'given')
      .map((judged) => ({ judged, violations: violationsIn(judged, 'request', 'Error') })),
  };
  return [told];
}

function resultOf(told: Told, { name: release }: Release): readonly CheckResult[] {
  const requirement: Requirement | undefined = requirements.find(({ id }) => id === told.requirement);
  if (requirement === undefined || !requirement.inReleases.includes(release) || told.seen.length === 0)
    return [];
  const level = told.level ?? levelIn(requirement, release);
  const authority = authorityIn(requirement, release);
  const broken = told.seen.filter(({ violations }) => violations.length > 0);
  const open = told.seen.filter(({ judged }) => judged.opinion.kind === 'none');
  const about = {
    id: told.id,
    suite: 'proxy',
    title: told.title,
    level,
    authority,
    requirement: requirement.id,
    scenarios: [],
    expectations: [told.expectation],
    durationMs: 0,
    exchanges: (broken.length > 0 ? broken : open.length > 0 ? open : told.seen).map(
      ({ judged }) => judged.exchange,
    ),
  };
  if (broken.length > 0) {
    const findings = findingsOf(broken);
    const consequence = consequenceOf(level, authority);
    return [
      { ...about, outcome: 'failed', consequence, signature: signatureOf(told.id, findings), findings },
    ];
  }
  const reasons = new Set(open.map(({ judged }) => whyOf(judged)));
  if (reasons.size === 0) return [{ ...about, outcome: 'passed', findings: [] }];
  return [
    { ...about, outcome: 'inconclusive', cause: 'target', obstacle: [...reasons].join('; '), findings: [] },
  ];
}

// The same point in many exchanges is one finding.
function findingsOf(broken: readonly Seen[]): readonly Finding[] {
  const points = Map.groupBy(
    broken.flatMap(({ violations }) => violations),
    ({ side, place, code, message }) => JSON.stringify([side, place, code, message]),
  );
  return [...points.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            of: `${first.side} ${first.place}`.trim(),
            expected: first.message,
            actual: `otherwise in ${others.length + 1} ${others.length === 0 ? 'exchange' : 'exchanges'}`,
          },
        ],
  );
}

function violationsIn({ opinion }: Judged, side: string, severity: string): readonly Violation[] {
  if (opinion.kind === 'none') return [];
  return opinion.violations.filter((one) => one.side === side && one.severity === severity);
}

function whyOf({ opinion }: Judged): string {
  return opinion.kind === 'none' ? opinion.why : '';
}

function isSuccess(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}
