import type { Capability } from '../model/capability.ts';
import type { Finding } from '../model/finding.ts';
import { Obstacle } from '../model/obstacle.ts';

/** A statement about T that can say itself aloud before it is examined. */
export interface Expectation<in T> {
  /** Completes the sentence "the observation is expected to be …". */
  readonly says: string;
  /** What a target must have to be examined in this; nothing where absent. */
  readonly needs?: readonly Capability[];
  /** Pure: looks at what was recorded and returns every point that differs. */
  examine(subject: T): readonly Finding[];
}

/** An expectation on each named observation of a scene. */
export type Expectations<Scene, Names extends keyof Scene> = {
  readonly [Name in Names]: Expectation<Scene[Name]>;
};

/** Makes an expectation of a sentence and a judgement. */
export function expectation<T>(says: string, examine: (subject: T) => readonly Finding[]): Expectation<T> {
  return { says, examine };
}

/** The same expectation, of targets that have something. */
export function needing<T>(capability: Capability, one: Expectation<T>): Expectation<T> {
  return { ...one, needs: [...(one.needs ?? []), capability] };
}

/**
 * The findings of several examinations. One that could not be made is no reason to pass over what the others found; where they
 * found nothing, it throws its Obstacle.
 */
export function examineEach<T>(
  items: readonly T[],
  examine: (item: T, index: number) => readonly Finding[],
): readonly Finding[] {
  const findings: Finding[] = [];
  let obstacle: Obstacle | undefined;
  for (const [index, item] of items.entries()) {
    try {
      findings.push(...examine(item, index));
    } catch (cause) {
      if (!(cause instanceof Obstacle)) throw cause;
      obstacle ??= cause;
    }
  }
  if (findings.length === 0 && obstacle !== undefined) throw obstacle;
  return findings;
}

// What is made of expectations needs what they need.
function madeOf<T>(
  parts: readonly { readonly needs?: readonly Capability[] }[],
  made: Expectation<T>,
): Expectation<T> {
  const needs = parts.flatMap((part) => part.needs ?? []);
  return needs.length === 0 ? made : { ...made, needs };
}

/** Expects one value, taken out of the observation, to hold; `actual` describes what was found instead. */
export function where<T, V>(
  says: string,
  of: string,
  take: (subject: T) => V,
  holds: (value: V, subject: T) => boolean,
  describe: (value: V) => string = shown,
): Expectation<T> {
  return expectation(says, (subject) => {
    const value = take(subject);
    return holds(value, subject) ? [] : [{ of, expected: says, actual: describe(value) }];
  });
}

/** Expects all of them; every finding of each is reported. */
export function all<T>(...expectations: readonly Expectation<T>[]): Expectation<T> {
  const says = expectations.map((one) => one.says).join(', and ');
  return madeOf(
    expectations,
    expectation(says, (subject) => examineEach(expectations, (one) => one.examine(subject))),
  );
}

/** Expects at least one of them; when none holds, the findings of the first are reported under the common sentence. */
export function either<T>(...expectations: readonly [Expectation<T>, ...Expectation<T>[]]): Expectation<T> {
  const says = expectations.map((one) => one.says).join(', or ');
  const made = expectation<T>(says, (subject) => {
    let obstacle: Obstacle | undefined;
    const results: (readonly Finding[])[] = [];
    for (const one of expectations) {
      try {
        results.push(one.examine(subject));
      } catch (cause) {
        if (!(cause instanceof Obstacle)) throw cause;
        obstacle ??= cause;
      }
    }
    if (results.some((findings) => findings.length === 0)) return [];
    // The one that could not be examined might have held.
    if (obstacle !== undefined) throw obstacle;
    return (results[0] ?? []).map((finding) => ({ ...finding, expected: says }));
  });
  return madeOf(expectations, made);
}

// A finding about an item of a list tells which.
function examineNth<T>(one: Expectation<T>) {
  return (subject: T, index: number): readonly Finding[] =>
    placed(one.examine(subject), subject).map((finding) => ({
      ...finding,
      of: `#${index + 1} ${finding.of}`,
    }));
}

/** Expects every item of a list to meet one expectation. */
export function each<T>(one: Expectation<T>): Expectation<readonly T[]> {
  const made = expectation<readonly T[]>(`each ${one.says}`, (subjects) => {
    if (subjects.length === 0) return [{ of: 'number of observations', expected: 'at least 1', actual: '0' }];
    return examineEach(subjects, examineNth(one));
  });
  return madeOf([one], made);
}

/** Expects at least one item of a list to meet an expectation. */
export function some<T>(one: Expectation<T>): Expectation<readonly T[]> {
  const made = expectation<readonly T[]>(`at least once ${one.says}`, (subjects) => {
    const results = subjects.map((subject) => placed(one.examine(subject), subject));
    if (results.some((findings) => findings.length === 0)) return [];
    return results.flat().slice(0, 1);
  });
  return madeOf([one], made);
}

/** Expects an expectation of those items only that meet another; what the others did is for another check to say. */
export function eachThatIs<T>(filter: Expectation<T>, one: Expectation<T>): Expectation<readonly T[]> {
  const made = expectation<readonly T[]>(`each that is ${filter.says}, ${one.says}`, (subjects) =>
    examineEach(subjects, (subject, index) =>
      filter.examine(subject).length > 0 ? [] : examineNth(one)(subject, index),
    ),
  );
  return madeOf([filter, one], made);
}

/** Holds where nothing came of it: no code, no request, or no token. */
export function orNone<T>(one: Expectation<T>): Expectation<T | 'no code' | 'no request' | 'no token'> {
  const made = expectation<T | 'no code' | 'no request' | 'no token'>(
    `${one.says}, if it came to that`,
    (subject) =>
      subject === 'no code' || subject === 'no request' || subject === 'no token' ? [] : one.examine(subject),
  );
  return madeOf([one], made);
}

/** Findings with the exchange that they are about, where the observation tells and they do not name a closer one. */
export function placed(findings: readonly Finding[], subject: unknown): readonly Finding[] {
  const exchange = findings.length === 0 ? undefined : exchangeOf(subject);
  return exchange === undefined ? findings : findings.map((finding) => ({ exchange, ...finding }));
}

/** The exchange that an observation was made of: its own, that of its answer, or the last hop of a redirect chain. */
function exchangeOf(subject: unknown): string | undefined {
  if (typeof subject !== 'object' || subject === null) return undefined;
  if ('exchange' in subject && typeof subject.exchange === 'string') return subject.exchange;
  if ('hops' in subject && Array.isArray(subject.hops)) return exchangeOf(subject.hops.at(-1));
  if ('answer' in subject) return exchangeOf(subject.answer);
  return 'received' in subject ? exchangeOf(subject.received) : undefined;
}

/** Shows a value of the wire in a finding: short, on one line, with its type visible. */
export function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}
