import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

import { isObject } from './is-object.ts';
import { knownKeys } from './known-keys.ts';
import { secretHint } from './reference.ts';
import { targetFile } from './target-file.ts';

type Issue = z.core.$ZodIssue;

/** One line for each thing that is wrong with a file: what, where, what we found, what to write. */
export function explainIssues(path: string, issues: readonly Issue[]): string {
  return issues.flatMap((issue) => explain(issue).map((line) => `${path}: ${line}`)).join('\n');
}

function explain(issue: Issue): readonly string[] {
  const where = issue.path.map(String).join('.');
  const value = inputAt(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => aboutKey(key, where, issue.path, issue.input));
  }
  if (issue.code === 'invalid_union' && isObject(value)) {
    const known = knownKeys(targetFile, issue.path);
    const unknown = Object.keys(value).filter((key) => !known.includes(key));
    if (unknown.length > 0) return unknown.map((key) => aboutKey(key, where, issue.path, value));
    const keys = Object.keys(value);
    if (keys.length > 1)
      return [`${where} has ${keys.join(' and ')}, which do not go together; ${hintFor(issue)}`];
  }
  return [`${where === '' ? 'the file' : where} is ${found(where, value, issue.message)}; ${hintFor(issue)}`];
}

/** A key that does not belong where it stands: it is of another form, it is misspelt, or it is made up. */
function aboutKey(key: string, where: string, path: readonly PropertyKey[], around: unknown): string {
  const has = where === '' ? '' : `${where} has `;
  const known = knownKeys(targetFile, path);
  const chosen = isObject(around) ? around['authentication'] : undefined;
  if (known.includes(key) && typeof chosen === 'string') {
    return `${has}${key}, which does not go with authentication: ${chosen}; remove it, or write the authentication that it is for`;
  }
  return `${has}unknown key "${key}"; remove it or correct its spelling${suggestion(key, known)}`;
}

// Farther apart than a third of its letters a word is another word.
const likeness = 3;
// Two letters in the wrong order are two slips.
const leastSlips = 2;

function suggestion(key: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(key, [...known]);
  const isLike =
    distance(key.toLowerCase(), nearest.toLowerCase()) <=
    Math.max(leastSlips, Math.ceil(key.length / likeness));
  return isLike ? ` (did you mean "${nearest}"?)` : ` (there are ${known.join(', ')})`;
}

// Where a secret is expected, what stands there may be the secret itself: its kind is enough.
const secretPlaces =
  /(^|\.)(secret|key|token|certificate|phoneNumber|proxy)$|^(tokens|operatorTokens)\.|(^|\.)headers\./;

function found(where: string, value: unknown, message: string): string {
  if (value === undefined) return 'missing';
  const wantsSecret = secretPlaces.test(where) || message === secretHint;
  if (typeof value === 'object' || wantsSecret) return 'not as expected';
  return JSON.stringify(value);
}

// For the member that tells alternatives apart, zod reports the object around it.
function inputAt({ input, path }: Issue): unknown {
  const last = path.at(-1);
  const around = typeof input === 'object' && input !== null && last !== undefined && last in input;
  return around ? Reflect.get(input, last) : input;
}

const forms: Readonly<Record<string, string>> = {
  array: 'write a list, e.g. [one, another]',
  object: 'write keys and values below it',
  record: 'write keys and values below it',
  string: 'write a text, in quotes where it looks like a number',
  number: 'write a number without quotes',
  int: 'write a whole number without quotes',
  boolean: 'write true or false',
};

function hintFor(issue: Issue): string {
  const { message } = issue;
  if (message.startsWith('write ') || message.startsWith('did you mean ')) return message;
  switch (issue.code) {
    case 'invalid_type':
      return forms[issue.expected] ?? `write what is of type ${issue.expected}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const value = inputAt(issue);
      const near = typeof value === 'string' ? `did you mean ${closest(value, values)}? ` : '';
      return `${near}write ${values.length === 1 ? '' : 'one of '}${values.join(', ')}`;
    }
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `write a number ${issue.inclusive === false ? 'above' : 'of at least'} ${String(issue.minimum)}`
        : 'write something, or leave it out';
    case 'too_big':
      return `write a number of at most ${String(issue.maximum)}`;
    default:
      return message.replace(/^Invalid (input|option): /, '');
  }
}
