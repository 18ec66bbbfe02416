import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One line for each thing that is wrong with a file: what, where, what we found, what to write. */
export function explainIssues(path: string, issues: readonly Issue[]): string {
  return issues.flatMap((issue) => explain(path, issue)).join('\n');
}

function explain(path: string, issue: Issue): readonly string[] {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${path}: ${where === '' ? '' : `${where} has `}unknown key "${key}"; remove it or correct its spelling`);
  }
  const place = where === '' ? 'the file' : where;
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [`${path}: ${place} is missing; ${hintFor(issue)}`];
  }
  return [`${path}: ${place} is ${found(issue)}; ${hintFor(issue)}`];
}

// Where a secret is expected, what stands there may be the secret itself: its kind is enough.
const secretPlaces = /(^|\.)(secret|key|phoneNumber|expired)$/;

function found(issue: Issue): string {
  const where = issue.path.map(String).join('.');
  if (issue.input === undefined) return 'missing or not as expected';
  if (typeof issue.input === 'object') return 'not as expected';
  return secretPlaces.test(where) ? 'not as expected' : JSON.stringify(issue.input);
}

function hintFor(issue: Issue): string {
  const { message } = issue;
  return message.startsWith('write ') ? message : message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, '');
}
