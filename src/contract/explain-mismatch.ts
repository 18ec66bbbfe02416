import type { Finding } from '../model/finding.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import type { Mismatch } from './run-verifier.ts';

/** A mismatch as a finding: what the consumer expects, and what the provider answered. */
export function explainMismatch(one: Mismatch, expected: ExpectedAnswer): Finding {
  switch (one.type) {
    case 'StatusMismatch':
      return { of: 'HTTP status', expected: one.expected, actual: one.actual };
    case 'HeaderMismatch':
      return {
        of: `header ${one.key}`,
        expected: expected.header(one.key, one.expected),
        actual: named(one.actual, 'absent'),
      };
    case 'BodyTypeMismatch':
      return { of: 'content type of the body', expected: one.expected, actual: named(one.actual, 'no body') };
    case 'BodyMismatch': {
      const lacking = membersLacking(one.expected, one.actual);
      if (lacking.length > 0) {
        return { of: `body at ${one.path}`, expected: `with ${lacking.join(', ')}`, actual: 'without' };
      }
      return {
        of: `body at ${one.path}`,
        expected: expected.body(one.path, one.expected ?? undefined),
        actual: named(one.actual, 'absent'),
      };
    }
  }
}

function named(value: string | null | undefined, nothing: string): string {
  return value === undefined || value === null || value === '' ? nothing : value;
}

/** The members that an expected object has and the actual one has not. */
function membersLacking(
  expected: string | null | undefined,
  actual: string | null | undefined,
): readonly string[] {
  const [wanted, found] = [objectOf(expected), objectOf(actual)];
  if (wanted === undefined || found === undefined) return [];
  return Object.keys(wanted).filter((name) => !(name in found));
}

function objectOf(text: string | null | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
