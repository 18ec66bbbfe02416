import { levels } from '../model/level.ts';
import { runFormat, runVerdicts } from '../model/run.ts';
import { changeSchema, comparisonSchema } from './comparison-schema.ts';
import { budget } from './budget-schema.ts';
import { mergedSchema, shardSchema } from './shard-schema.ts';
import { exchange, headers } from './exchange-schema.ts';
import { identitySchema } from './identity-schema.ts';
import { authorities, causes } from './wording.ts';
import type { Schema } from './schema-words.ts';
import { count, list, milliseconds, oneOf, shape, text } from './schema-words.ts';
import { deviation, toleranceResult } from './tolerance-schema.ts';
import { waiver, waiverResult } from './waiver-schema.ts';

const level: Schema = oneOf(levels, 'The RFC 2119 keyword of the rule in this release.');
const authority: Schema = oneOf(
  Object.keys(authorities),
  'Who demands the rule in this release; `good-practice` never makes a target non-conformant; `consumer`: one consumer, ' +
    'in its pact.',
);
const outcomes = ['passed', 'failed', 'inapplicable', 'inconclusive'] as const;

const digest = (description: string): Schema => ({
  type: 'string',
  pattern: '^sha256:[0-9a-f]{64}$',
  description,
});

const finding = shape('One point in which an observation differs from what the rule demands.', {
  of: text('What was examined.'),
  expected: text('What the rule demands.'),
  actual: text('What was observed.'),
  'exchange?': text('Key of `exchanges`: the one whose response was examined.'),
});

/** What each outcome brings with it, and what it may bring. */
const endings: readonly Schema[] = [
  when('failed', ['consequence'], { findings: { minItems: 1 } }, [
    'signature',
    'waived',
    'deviation',
    'replay',
  ]),
  when('inconclusive', ['cause', 'obstacle'], {}),
  when('inapplicable', ['lacking'], {}, ['reason']),
];

function when(
  outcome: (typeof outcomes)[number],
  brings: readonly string[],
  properties: Readonly<Record<string, Schema>>,
  mayBring: readonly string[] = [],
): Schema {
  const absent: Schema = { not: { anyOf: [...brings, ...mayBring].map((name) => ({ required: [name] })) } };
  return {
    if: { properties: { outcome: { const: outcome } }, required: ['outcome'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, and never awaited
    then: { required: brings, properties },
    else: absent,
  };
}

const aboutCheck = {
  id: text('Chapter and name of the check, e.g. `tokens/single-use`.'),
  suite: text('The chapter.'),
  title: text('What the check shows, as a statement about a sound implementation.'),
  level: { $ref: '#/$defs/level' },
  'authority?': { $ref: '#/$defs/authority' },
  requirement: text('Id of the rule that the check examines.'),
  scenarios: list(
    text('`verify:@tag` or `share:@tag`.'),
    'Official scenarios of the release that the check covers.',
  ),
};
const expectations = list(text('One expectation.'), 'What the check demanded, in words.');

const check: Schema = {
  ...shape('How one planned check ended, with what it takes to explain it.', {
    ...aboutCheck,
    outcome: oneOf(outcomes, 'How the check ended.'),
    'consequence?': oneOf(['violation', 'warning', 'note'], 'With `failed`: what it is to the target.'),
    'signature?': text(
      'With `failed`: the same for the same failure in every run; a waiver names it in the target file.',
    ),
    'waived?': { $ref: '#/$defs/waiver' },
    'deviation?': { $ref: '#/$defs/deviation' },
    'replay?': text(
      'With `failed`, where exploration found it: a command of bash that sends the smallest request that shows it, with ' +
        'the variables API, TOKEN, NUMBER and HASH for what is not shown.',
    ),
    'cause?': oneOf(Object.keys(causes), 'With `inconclusive`: where the trouble lies.'),
    'obstacle?': text('With `inconclusive`: what kept us from finding out.'),
    'lacking?': {
      ...list(text('A capability.'), 'With `inapplicable`: what the target lacks.'),
      minItems: 1,
    },
    'reason?': text('With `inapplicable`, where the profile is the reason: why the check does not apply.'),
    findings: list(
      { $ref: '#/$defs/finding' },
      'With `failed`: where the observation differs from the rule.',
    ),
    expectations,
    durationMs: milliseconds('How long the check took, in milliseconds.'),
    exchanges: list(text('Key of `exchanges`.'), 'What the check sent and received, in order.'),
  }),
  allOf: endings,
};

const requirement = shape('A rule of the release, and what the run says about it.', {
  id: text('E.g. `TOKEN-SINGLE-USE`; what precedes the first hyphen is its area.'),
  level: { $ref: '#/$defs/level' },
  authority: { $ref: '#/$defs/authority' },
  rule: text('The rule as a statement about a sound implementation.'),
  source: shape('Where the rule comes from.', {
    document: text('Name of the document.'),
    release: text('Tag or number of that document.'),
    heading: text('Where in the document.'),
    'url?': text('Where to read it.'),
  }),
  'reading?': text('How the text was read where it is silent or contradicts itself, and why.'),
  'typicalFault?': text('Only where a check of the rule failed: what usually causes it.'),
  'remedy?': text('Only where a check of the rule failed: what to change so that the rule holds.'),
  status: oneOf(
    [...outcomes, 'unchecked', 'untestable', 'unselected'],
    '`unchecked`: no check for it; `untestable`: none is possible; `unselected`: its checks are no part of this run.',
  ),
});

/** JSON Schema (2020-12) of run.json; `renderJson` writes members in its order. */
export const runSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:nv-conformance:run:1',
  title: 'A run of nv-conformance',
  ...shape('Everything that reports and history see of a run.', {
    format: { const: runFormat, description: 'Name and number of this format.' },
    tool: shape('What ran.', { name: text('Name of the tool.'), version: text('Its version.') }),
    target: shape('What was examined.', {
      name: text('Name in the target file.'),
      release: {
        type: 'string',
        pattern: '^r[0-9]+\\.[0-9]+$',
        description: 'Release of Number Verification, e.g. `r3.2`.',
      },
      profile: text('Profile of checks.'),
      api: text('Base URL of the API.'),
      'issuer?': text('Issuer of the authorization server.'),
      'capabilities?': list(text('A capability.'), 'What the target has, as far as checks need it.'),
    }),
    faults: list(text('Name of a fault.'), 'Faults of the embedded operator, where it was bent on purpose.'),
    startedAt: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
      description: 'ISO 8601, UTC.',
    },
    durationMs: milliseconds('How long the run took, in milliseconds.'),
    seed: { type: 'integer', description: 'What chance was derived from.' },
    verdict: oneOf(runVerdicts, 'What the run says about the target.'),
    counts: shape('Checks by how they ended.', {
      passed: count('Passed.'),
      failed: count('Failed MUSTs that are not waived: violations.'),
      warning: count('Failed SHOULDs that are not waived, and failed MUSTs of good practice.'),
      note: count('Failed MAYs that are not waived.'),
      inconclusive: count('Not found out.'),
      inapplicable: count('Do not concern this target.'),
      waived: count('Failed, and covered by a waiver of the target file.'),
      'deviation?': count('Failed, and explained by tolerances; absent where it is none.'),
    }),
    'waivers?': list({ $ref: '#/$defs/waiverResult' }, 'Every waiver of the target file.'),
    'tolerances?': list({ $ref: '#/$defs/toleranceResult' }, 'Every tolerance of the target file.'),
    budget: shape('Requests by kind.', {
      planned: { $ref: '#/$defs/budget' },
      used: { $ref: '#/$defs/budget' },
    }),
    'configuration?': shape("The target's configuration, without its secrets and numbers.", {
      digest: digest('The same for the same configuration.'),
    }),
    'catalogue?': shape('What the rules and checks of the run were chosen from.', {
      digest: digest('The same for the same rules and checks of all releases in the same words.'),
      rules: count('Rules of the release.'),
      checks: count('Checks of the release, chosen or not.'),
      'selected?': oneOf(
        ['all', 'part'],
        '`part`: chapters or checks were chosen. Absent where the checks are no part of the suite.',
      ),
    }),
    'shard?': shardSchema({ ...aboutCheck, expectations }),
    'merged?': mergedSchema,
    'identities?': list({ $ref: '#/$defs/identity' }, 'The kinds of tokens that checks call the API with.'),
    checks: list({ $ref: '#/$defs/check' }, 'Every planned check.'),
    requirements: list({ $ref: '#/$defs/requirement' }, 'Every rule of the release.'),
    exchanges: {
      type: 'object',
      description: 'Exchanges by id.',
      additionalProperties: { $ref: '#/$defs/exchange' },
    },
    'baseline?': { $ref: '#/$defs/comparison' },
    'previous?': { $ref: '#/$defs/comparison' },
  }),
  $defs: {
    level,
    authority,
    budget,
    finding,
    waiver,
    waiverResult,
    deviation,
    toleranceResult,
    identity: identitySchema,
    check,
    requirement,
    headers,
    exchange,
    comparison: comparisonSchema,
    change: changeSchema,
  },
};
