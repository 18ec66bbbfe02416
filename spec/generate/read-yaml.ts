import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type * as z from 'zod';
import { mistake } from './mistake.ts';

/** Reads a YAML file of spec/ and holds it to its schema; the first mistake is thrown, with where it is and what to write. */
export async function readYaml<Shape>(
  spec: string,
  file: string,
  schema: z.ZodType<Shape>,
  rowName: (row: unknown) => string | undefined,
): Promise<Shape> {
  const value: unknown = parse(await readFile(join(spec, file), 'utf8'));
  const result = schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  const issue = result.error.issues[0]!;
  throw mistake(`spec/${file}`, whereIs(value, issue, rowName), found(value, issue), whatToWrite(issue));
}

function whereIs(
  value: unknown,
  issue: z.core.$ZodIssue,
  rowName: (row: unknown) => string | undefined,
): string {
  const names: string[] = [];
  let here = value;
  for (const key of issue.path) {
    here = memberOf(here, key);
    names.push((typeof key === 'number' ? rowName(here) : undefined) ?? String(key));
  }
  if (issue.code === 'unrecognized_keys') {
    names.push(issue.keys[0]!);
  }
  return names.join(' > ') || 'the file';
}

function found(value: unknown, issue: z.core.$ZodIssue): unknown {
  const at = issue.path.reduce(memberOf, value);
  return issue.code === 'unrecognized_keys' ? memberOf(at, issue.keys[0]!) : at;
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function whatToWrite(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'nothing there: the member is unknown; mind its spelling or take it away';
    case 'invalid_value':
      return `one of ${issue.values.map((allowed) => `"${String(allowed)}"`).join(', ')}`;
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'invalid_key':
      return `a key that is ${issue.issues.map(whatToWrite).join(' and ')}`;
    case 'invalid_format':
      return issue.pattern === undefined ? `a valid ${issue.format}` : `a text that matches ${issue.pattern}`;
    default:
      return issue.message;
  }
}
