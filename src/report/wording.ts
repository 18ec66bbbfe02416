import type { Kind } from '../model/kind.ts';
import { profiles } from '../model/profile.ts';
import type { Authority, Source } from '../model/requirement.ts';
import type { Budget, CheckResult, RequirementResult, Run, RunVerdict } from '../model/run.ts';
import type { Cause } from '../model/verdict.ts';
import type { Column, ColumnTally } from './columns.ts';

const headlines: Readonly<Record<RunVerdict, string>> = {
  conformant: 'Conformant with',
  'non-conformant': 'Not conformant with',
  inconclusive: 'Inconclusive for',
};

// A run of pacts alone says nothing about the standard, and must not sound as if it did.
const pactHeadlines: Readonly<Record<RunVerdict, string>> = {
  conformant: 'Keeps the pacts of its consumers with',
  'non-conformant': 'Breaks the pacts of its consumers with',
  inconclusive: 'Inconclusive for the pacts of its consumers with',
};

/** The kind of check whose mark and colour a verdict shares. */
export const verdictKinds: Readonly<Record<RunVerdict, Kind>> = {
  conformant: 'passed',
  'non-conformant': 'violation',
  inconclusive: 'inconclusive',
};

/** The verdict in words, e.g. `Not conformant with Number Verification r3.2`; never silent about violations that are waived or known. */
export function headline(run: Run): string {
  const waived = waivedViolations(run);
  const deviations = recordedViolations(run);
  const exception =
    (run.verdict === 'conformant' && waived > 0 ? `, ${counted(waived, 'violation')} waived` : '') +
    (run.verdict === 'conformant' && deviations > 0
      ? `, but for ${counted(deviations, 'recorded deviation')}`
      : '');
  const words = run.checks.length > 0 && run.checks.every(isOfPact) ? pactHeadlines : headlines;
  return `${words[run.verdict]} Number Verification ${run.target.release}${reach(run)}${exception}`;
}

/** Tells whether a check is an interaction of a pact. */
export function isOfPact({ authority }: CheckResult): boolean {
  return authority === 'consumer';
}

// A reader of the first line alone must not take a part for the whole.
function reach({ target, catalogue, shard }: Run): string {
  const partial = profiles.find(({ name }) => name === target.profile)?.partial === true;
  const parts = [
    ...(partial ? [`profile ${target.profile}`] : []),
    ...(catalogue?.selected === 'part' ? ['the chosen checks'] : []),
    ...(shard === undefined ? [] : [`shard ${shard.number} of ${shard.of}`]),
  ];
  return parts.length === 0
    ? ''
    : ` as far as ${parts.join(' and ')} ${parts.length === 1 && catalogue?.selected !== 'part' ? 'reaches' : 'reach'}`;
}

/** How many failures would decide the verdict if no waiver covered them. */
export function waivedViolations(run: Run): number {
  return run.checks.filter((one) => one.waived !== undefined && one.consequence === 'violation').length;
}

/** How many failures would decide the verdict if no tolerance explained them. */
export function recordedViolations(run: Run): number {
  return run.checks.filter((one) => one.deviation !== undefined && one.consequence === 'violation').length;
}

/** What the list of failed checks is called: a warning alone does not break a rule that must hold. */
export function failuresHeading(run: Run): string {
  return run.counts.failed > 0 ? 'Broken rules' : 'Warnings and notes';
}

/** Shape and name of each way a check ends; the shape keeps it legible without colour. */
export const kinds: Readonly<
  Record<Kind, { readonly mark: string; readonly one: string; readonly many: string }>
> = {
  violation: { mark: '✕', one: 'violation', many: 'violations' },
  warning: { mark: '!', one: 'warning', many: 'warnings' },
  note: { mark: 'i', one: 'note', many: 'notes' },
  waived: { mark: '~', one: 'waived', many: 'waived' },
  deviation: { mark: '≈', one: 'recorded deviation', many: 'recorded deviations' },
  inconclusive: { mark: '?', one: 'inconclusive', many: 'inconclusive' },
  passed: { mark: '✓', one: 'passed', many: 'passed' },
  inapplicable: { mark: '–', one: 'not applicable', many: 'not applicable' },
};

/** `1 check`, `2 checks`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** The kinds that occur: `3 violations, 1 note, 12 passed`. */
export function inWords(
  tally: ReadonlyMap<Kind, number>,
  paint: (words: string, kind: Kind) => string = String,
): string {
  return [...tally]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => paint(counted(count, kinds[kind].one, kinds[kind].many), kind))
    .join(', ');
}

/** The counts by authority on one line: `CAMARA: 3 violations, 80 passed; Good practice: 1 warning`. */
export function columnsInWords(tallies: readonly ColumnTally[]): string {
  return tallies
    .filter(({ checks }) => checks > 0)
    .map(({ column, of }) => `${columnNames[column]}: ${inWords(of)}`)
    .join('; ');
}

/** A whole number with its thousands apart: `12,345`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Milliseconds as a person says them: `14 ms`, `2.3 s`, `4 min 05 s`. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** An ISO 8601 moment without its fraction: `2026-01-12 02:14:09 UTC`. */
export function moment(iso: string): string {
  return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
}

/** Where a rule stands: `CAMARA Number Verification r3.2, The authentication request`. */
export function sourceInWords({ document, release, heading }: Source): string {
  return `${document} ${release}, ${heading}`;
}

/** Who demands a rule. */
export const authorities: Readonly<Record<Authority, string>> = {
  'camara-nv': 'CAMARA Number Verification',
  'camara-icm': 'CAMARA Identity and Consent Management',
  'camara-commonalities': 'CAMARA Commonalities',
  'camara-derived': 'follows from CAMARA texts',
  'base-standard': 'base standard (OpenID Connect, OAuth, HTTP)',
  'good-practice': 'good practice',
  consumer: 'a consumer, in its pact',
};

/** The kinds of authority, as headings. */
export const columnNames: Readonly<Record<Column, string>> = {
  camara: 'CAMARA',
  'base-standard': 'Base standards',
  'good-practice': 'Good practice',
  consumer: 'Consumers',
};

/** Where the trouble of an inconclusive check lies. */
export const causes: Readonly<Record<Cause, string>> = {
  target: 'the target',
  config: 'the configuration',
  environment: 'the environment',
  suite: 'this suite',
  spec: 'the standard',
};

/** What the run says about a rule. */
export const statuses: Readonly<Record<RequirementResult['status'], string>> = {
  failed: 'broken',
  inconclusive: 'inconclusive',
  passed: 'kept',
  inapplicable: 'not applicable',
  unchecked: 'no check yet',
  untestable: 'not testable',
  unselected: 'not in this run',
};

/** Why rules are no part of a run though there are checks for them. */
export function whyUnselected({ shard }: Run): string {
  return shard === undefined ? 'whose checks were not chosen' : 'that the other shards examine';
}

/** What each member of a budget counts. */
export const budgetLines: Readonly<Record<keyof Budget, string>> = {
  authorizations: 'Authorization requests (trips of a device)',
  tokenRequests: 'Token requests',
  apiCalls: 'API calls',
  discoveryRequests: 'Requests for metadata and keys',
  probes: 'Rounds of probes, one connection to every host or endpoint',
  longestWaitSeconds: 'Longest wait of one check, in seconds',
};
