import { kindOf } from '../model/kind.ts';
import type { CheckResult } from '../model/run.ts';
import { type Group } from './groups.ts';

/** What rules of an area are about, for someone who has not read the standard. */
export interface Subject {
  readonly name: string;
  /** What a broken rule of it puts at risk. */
  readonly stake: string;
}

// By what precedes the first hyphen of a rule's id.
const subjects: ReadonlyMap<string, Subject> = new Map([
  [
    'AUTH',
    {
      name: 'Silent sign-in',
      stake: 'the wrong person may be recognised, or the right one be stopped or asked',
    },
  ],
  [
    'CIBA',
    {
      name: 'Sign-in by operator token',
      stake: 'apps without a browser redirect may not get in, or others may',
    },
  ],
  [
    'JWTB',
    { name: 'Sign-in by assertion', stake: 'apps that sign in by assertion may not get in, or others may' },
  ],
  ['TOKEN', { name: 'Access tokens', stake: 'a token may be had or used by somebody it was not meant for' }],
  [
    'IDTOKEN',
    { name: 'ID tokens', stake: 'consumers may refuse the sign-in, or take its subscriber for another' },
  ],
  [
    'APIAUTH',
    { name: 'Access to the API', stake: 'calls without the right to may be answered, or sound ones refused' },
  ],
  [
    'VERIFY',
    { name: 'Verifying a number', stake: 'the answer “this is the number” may be wrong or missing' },
  ],
  [
    'SHARE',
    { name: 'Sharing the number', stake: 'the number handed out may be wrong, or go where it must not' },
  ],
  ['CONSISTENCY', { name: 'Consistent answers', stake: 'the same question may get different answers' }],
  ['ERROR', { name: 'Error messages', stake: 'consumers may mistake what went wrong and react wrongly' }],
  ['SCHEMA', { name: 'Shape of answers', stake: 'generated clients may fail to read an answer' }],
  [
    'CORRELATOR',
    { name: 'Tracing of calls', stake: 'a call may be impossible to trace when support is needed' },
  ],
  [
    'DISCOVERY',
    { name: 'Published metadata', stake: 'clients that configure themselves may not be able to' },
  ],
  ['SECURITY', { name: 'Security hygiene', stake: 'personal data or internals may be seen by others' }],
  ['TLS', { name: 'Encryption on the way', stake: 'numbers and tokens may be read on the way' }],
  ['VERSION', { name: 'Version', stake: 'consumers of this release may reach another one' }],
  ['PACT', { name: 'Promises to consumers', stake: 'a consumer that relies on this answer breaks' }],
]);

/** What a rule is about, by its id. */
export function subjectOf(requirement: string): Subject {
  const area = requirement.split('-', 1)[0] ?? '';
  return subjects.get(area) ?? { name: area, stake: 'see its rules' };
}

/** Checks by what their rules are about, the subject with the most violations first. */
export function bySubject(checks: readonly CheckResult[]): readonly Group<Subject>[] {
  return [...Map.groupBy(checks, (check) => subjectOf(check.requirement).name).values()]
    .map((group) => ({ key: subjectOf(group[0]?.requirement ?? ''), checks: group }))
    .toSorted((one, other) => violationsIn(other.checks) - violationsIn(one.checks));
}

function violationsIn(checks: readonly CheckResult[]): number {
  return checks.filter((check) => kindOf(check) === 'violation').length;
}
