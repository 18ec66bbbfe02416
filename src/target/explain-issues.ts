import type { z } from 'zod';

import { secretHint } from './reference.ts';

type Issue = z.core.$ZodIssue;

/** One line for each thing that is wrong with a file: what, where, what we found, what to write. */
export function explainIssues(path: string, issues: readonly Issue[]): string {
  return issues.flatMap((issue) => explain(path, issue)).join('\n');
}

function explain(path: string, issue: Issue): readonly string[] {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      (key) =>
        `${path}: ${where === '' ? '' : `${where} has `}unknown key "${key}"; remove it or correct its spelling`,
    );
  }
  return [`${path}: ${where === '' ? 'the file' : where} is ${found(where, issue)}; ${hintFor(issue)}`];
}

// Where a secret is expected, what stands there may be the secret itself: its kind is enough.
const secretPlaces = /(^|\.)(secret|key|phoneNumber|expired)$/;

function found(where: string, issue: Issue): string {
  const value = inputAt(issue);
  if (value === undefined) return 'missing';
  const wantsSecret = secretPlaces.test(where) || issue.message === secretHint;
  if (typeof value === 'object' || wantsSecret) return 'not as expected';
  return JSON.stringify(value);
}

// For the member that tells alternatives apart, zod reports the object around it.
function inputAt({ input, path }: Issue): unknown {
  const last = path.at(-1);
  const around = typeof input === 'object' && input !== null && last !== undefined && last in input;
  return around ? Reflect.get(input, last) : input;
}

function hintFor(issue: Issue): string {
  const { message } = issue;
  return message.startsWith('write ')
    ? message
    : message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, '');
}
