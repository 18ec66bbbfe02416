import * as fc from 'fast-check';

import type { OperationContract, RequestSchema } from '../../generated/contracts.ts';
import { refused, served } from '#check';
import type { Constraint } from './constraint.ts';
import { type Known, part } from './template.ts';
import { readPattern } from './pattern.ts';
import { type Base, drawn, fitting, type Mutation, mutations } from './text-mutations.ts';

type Requirement = Constraint['requirement'];

/** The rules about one property of the body of verify, and what its sound value is. */
interface Property {
  readonly value: 'NUMBER' | 'HASH';
  readonly type: Requirement;
  readonly valid: Requirement;
  readonly broken: Readonly<Record<Mutation['name'], Requirement>>;
}

const hashPattern: Requirement = 'VERIFY-HASH-PATTERN';
const numberEdge: Requirement = 'VERIFY-PHONE-PATTERN-EDGE';
const properties: Readonly<Record<string, Property>> = {
  phoneNumber: {
    value: 'NUMBER',
    type: 'VERIFY-BODY-WRONG-TYPE',
    valid: 'VERIFY-PHONE-LENGTH-BOUNDS',
    broken: {
      'too-short': 'VERIFY-PHONE-LENGTH-BOUNDS',
      'too-long': 'VERIFY-PHONE-LENGTH-BOUNDS',
      character: 'VERIFY-PHONE-PATTERN',
      before: numberEdge,
      after: numberEdge,
      'line-break': numberEdge,
      prefix: 'VERIFY-PHONE-PATTERN',
    },
  },
  hashedPhoneNumber: {
    value: 'HASH',
    type: 'VERIFY-BODY-WRONG-TYPE',
    valid: 'VERIFY-HASH-FALSE',
    broken: {
      'too-short': hashPattern,
      'too-long': hashPattern,
      character: hashPattern,
      before: hashPattern,
      after: hashPattern,
      'line-break': hashPattern,
      prefix: hashPattern,
    },
  },
};
const invalid = refused(400, 'INVALID_ARGUMENT');
const deepest = 200;
// Different texts that there are; of the others there are more than anybody tries.
const variety: Readonly<Record<string, number>> = { prefix: 1, 'line-break': 3 };
const titles: Readonly<Record<Mutation['name'], string>> = {
  'too-short': 'that is too short',
  'too-long': 'that is too long',
  character: 'with one character outside the pattern',
  before: 'with something before it',
  after: 'with something after it',
  'line-break': 'with a line break at its end',
  prefix: 'without its first character',
};

/** What the schema of a request body forbids, and what it allows. */
export function bodyConstraints({ body }: OperationContract): readonly Constraint[] {
  if (body === undefined) return [];
  const named = Object.entries(body.schema.properties ?? {});
  return [
    ...named.flatMap(([name, schema]) => propertyConstraints(name, schema)),
    ...objectConstraints(body.schema, body.required),
  ];
}

/** The sound body of verify, as a template. */
export function soundBody(): string {
  return bodyWith('phoneNumber', part('NUMBER'));
}

function propertyConstraints(name: string, { pattern }: RequestSchema): readonly Constraint[] {
  const property = properties[name];
  if (property === undefined) throw new Error(`exploration knows no sound value of ${name}`);
  const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { value } = property;
  const base = (known: Known): Base => ({
    value: known[value],
    part: (from, to) => part(value, from, to),
  });
  const wrongType: Constraint = {
    id: `${id}-type`,
    title: `refuses a ${name} that is no text`,
    requirement: property.type,
    expects: invalid,
    certain: (known) => likelyTypes(value, known).map((json) => ({ body: `{"${name}":${json}}` })),
    probes: () => notText.map((json) => ({ body: `{"${name}":${json}}` })),
  };
  if (pattern === undefined) return [wrongType];
  return [
    wrongType,
    ...mutations
      .filter(({ breaks }) => breaks(pattern, 'any'))
      .map((mutation): Constraint => ({
        id: `${id}-${mutation.name}`,
        title: `refuses a ${name} ${titles[mutation.name]}`,
        requirement: property.broken[mutation.name],
        expects: invalid,
        ...(variety[mutation.name] === undefined ? {} : { most: variety[mutation.name] }),
        certain: (known) =>
          (mutation.certain?.(base(known)) ?? []).map((text) => ({ body: bodyWith(name, text) })),
        probes: (known) =>
          mutation.spoil(base(known), pattern, 'any').map((text) => ({ body: bodyWith(name, text) })),
      })),
    {
      id: `${id}-valid`,
      title: `serves every ${name} that fits the pattern`,
      requirement: property.valid,
      expects: served(),
      probes: (known) =>
        fittingValues(value, base(known), pattern).map((text) => ({ body: bodyWith(name, text) })),
    },
    ...(value === 'NUMBER'
      ? [
          {
            id: `${id}-foreign`,
            title: `serves a ${name} of another country`,
            requirement: 'VERIFY-UNKNOWN-NUMBER-FALSE',
            expects: served(),
            most: 1,
            probes: () => fc.constant({ body: bodyWith(name, part('FOREIGN')) }),
          } satisfies Constraint,
        ]
      : []),
  ];
}

function objectConstraints(schema: RequestSchema, required: boolean): readonly Constraint[] {
  const names = Object.keys(schema.properties ?? {});
  const word = fc.stringMatching(/^[a-z][a-zA-Z_]{0,19}$/);
  const unknownName = fc
    .oneof(word, fc.string({ minLength: 1, maxLength: 20 }))
    .filter((name) => !names.includes(name));
  // Written out: a literal would take __proto__ for something else.
  const member = fc
    .tuple(unknownName, fc.oneof(word, fc.jsonValue({ maxDepth: 1 })))
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  const both = `${bodyWith('phoneNumber', part('NUMBER')).slice(0, -1)},${bodyWith('hashedPhoneNumber', part('HASH')).slice(1)}`;
  const known = soundBody().slice(1, -1);
  return [
    ...(required
      ? [rule('body-missing', 'refuses a request without a body', 'VERIFY-BODY-MISSING', fc.constant(''), 1)]
      : []),
    rule('body-type', 'refuses a body that is no object', 'VERIFY-BODY-WRONG-TYPE', notAnObject()),
    rule(
      'body-nested',
      'refuses an object in the place of the number, however deep',
      'VERIFY-BODY-WRONG-TYPE',
      fc
        .tuple(fc.integer({ min: 1, max: deepest }), fc.boolean())
        .map(([depth, list]) =>
          list
            ? `{"phoneNumber":${'['.repeat(depth)}${']'.repeat(depth)}}`
            : `${'{"phoneNumber":'.repeat(depth + 1)}"${part('NUMBER')}"${'}'.repeat(depth + 1)}`,
        ),
    ),
    rule(
      'unknown-property',
      'refuses a body with an unknown property only',
      'VERIFY-BODY-UNKNOWN-ONLY',
      member.map((text) => `{${text}}`),
    ),
    ...((schema.minProperties ?? 0) > 0
      ? [rule('no-property', 'refuses an empty object', 'VERIFY-BODY-EMPTY-OBJECT', fc.constant('{}'), 1)]
      : []),
    ...(schema.maxProperties === 1
      ? [
          rule(
            'both-properties',
            'refuses both forms of the number together',
            'VERIFY-BODY-BOTH',
            fc.constant(both),
            1,
          ),
          rule(
            'extra-property',
            'refuses an unknown property beside a known one',
            'VERIFY-BODY-EXTRA-PROPERTY',
            fc
              .tuple(member, fc.boolean())
              .map(([text, first]) => (first ? `{${text},${known}}` : `{${known},${text}}`)),
          ),
        ]
      : []),
  ];
}

function rule(
  id: string,
  title: string,
  requirement: Requirement,
  bodies: fc.Arbitrary<string>,
  most?: number,
): Constraint {
  return {
    id,
    title,
    requirement,
    expects: invalid,
    ...(most === undefined ? {} : { most }),
    probes: () => bodies.map((body) => ({ body })),
  };
}

// A number that is drawn could be somebody's; a hash that is drawn is nobody's.
function fittingValues(value: 'NUMBER' | 'HASH', base: Base, pattern: string): fc.Arbitrary<string> {
  const [atom, ...others] = readPattern(pattern);
  return value === 'NUMBER' || atom === undefined || others.length > 0 ? fitting(base, pattern) : drawn(atom);
}

// JSON.stringify leaves the private-use characters of a template as they are.
function bodyWith(name: string, text: string): string {
  return JSON.stringify({ [name]: text });
}

function likelyTypes(value: 'NUMBER' | 'HASH', known: Known): readonly string[] {
  const sound = `"${part(value)}"`;
  // The digits without their plus are a number in JSON.
  const digits = value === 'NUMBER' ? [part(value, 1, known.NUMBER.length)] : [];
  return [...digits, `[${sound}]`, `{"value":${sound}}`, 'null', 'true', '0', '[]', '{}'];
}

const notText = fc
  .jsonValue({ maxDepth: 2 })
  .filter((json) => typeof json !== 'string')
  .map((json) => JSON.stringify(json));

function notAnObject(): fc.Arbitrary<string> {
  const likely = [`[${soundBody()}]`, `"${part('NUMBER')}"`, 'null', '[]', 'true', '0', '""'];
  const values = fc
    .jsonValue({ maxDepth: 2 })
    .filter((json) => typeof json !== 'object' || json === null || Array.isArray(json))
    .map((json) => JSON.stringify(json));
  return fc.oneof(fc.constantFrom(...likely), values);
}
