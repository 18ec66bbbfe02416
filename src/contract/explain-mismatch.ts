import type { Finding } from '../model/finding.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import type { Mismatch } from './run-verifier.ts';

/** Mismatches as findings, in the same order in every run: the status first, because it explains the rest. */
export function explainMismatches(
  mismatches: readonly Mismatch[],
  expected: ExpectedAnswer,
): readonly Finding[] {
  return mismatches
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other), 'en'))
    .map((one) => explainMismatch(one, expected));
}

function placeOf(one: Mismatch): string {
  switch (one.type) {
    case 'StatusMismatch':
      return '1';
    case 'BodyTypeMismatch':
      return '2';
    case 'HeaderMismatch':
      return `3 ${one.key.toLowerCase()}`;
    case 'BodyMismatch':
      return `4 ${one.path} ${one.expected ?? ''}`;
  }
}

/** A mismatch as a finding: what the consumer expects, and what the provider answered. */
function explainMismatch(one: Mismatch, expected: ExpectedAnswer): Finding {
  switch (one.type) {
    case 'StatusMismatch':
      return { of: 'HTTP status', expected: one.expected, actual: one.actual };
    case 'HeaderMismatch':
      return {
        of: `header ${one.key}`,
        expected: expected.header(one.key, unquoted(one.expected)),
        actual: named(one.actual, 'absent'),
      };
    case 'BodyTypeMismatch':
      return { of: 'content type of the body', expected: one.expected, actual: named(one.actual, 'no body') };
    case 'BodyMismatch': {
      // Pact's path of a body that is not there at all.
      const of = `body at ${one.path === '/' ? '$' : one.path}`;
      const lacking = membersLacking(one.expected, one.actual);
      if (lacking.length > 0) {
        const found = namesIn(one.actual);
        return {
          of,
          expected: `with ${lacking.join(', ')}`,
          actual: found.length === 0 ? named(one.actual, 'no body') : `with ${found.join(', ')}`,
        };
      }
      return {
        of,
        expected: expected.body(one.path, one.expected ?? undefined),
        actual: named(one.actual, 'absent'),
      };
    }
  }
}

// Pact quotes what it expects of a header that is missing, and not that of one that differs.
function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, '$1');
}

function named(value: string | null | undefined, nothing: string): string {
  return value === undefined || value === null || value === '' ? nothing : value;
}

/** The members that an expected object has and the actual one has not: Pact then names the members of both. */
function membersLacking(
  expected: string | null | undefined,
  actual: string | null | undefined,
): readonly string[] {
  const [wanted, found] = [namesIn(expected), namesIn(actual)];
  return wanted.filter((name) => !found.includes(name));
}

function namesIn(text: string | null | undefined): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  } catch {
    return [];
  }
}
