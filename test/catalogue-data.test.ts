import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import $RefParser from '@apidevtools/json-schema-ref-parser';
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { defaultRelease, releases, type KnownRelease } from '../generated/releases.ts';
import { requirements } from '../generated/requirements.ts';
import { scenarios } from '../generated/scenarios.ts';
import { validators } from '../generated/validators.ts';
import type { Level } from '../src/model/level.ts';
import { levelIn } from '../src/model/requirement.ts';

const published = fileURLToPath(new URL('../../shared/camara/', import.meta.url));
const own = fileURLToPath(new URL('../spec/', import.meta.url));

describe('the catalogue of rules', () => {
  const ids = requirements.map((requirement) => requirement.id);

  test('has 233 rules, each with an id of its own', () => {
    expect(ids).toHaveLength(233);
    expect(new Set(ids).size).toBe(233);
  });

  // r3.2 keeps every rule of r2.4, and r4.1 every rule of r3.2: it adds three of the API and one of its profile.
  test.each([
    ['r1.3', 179],
    ['r2.4', 210],
    ['r3.2', 229],
    ['r4.1', 233],
  ] as const)('has for %s %i rules', (release, count) => {
    expect(requirements.filter((requirement) => requirement.inReleases.includes(release))).toHaveLength(
      count,
    );
  });

  test('adds to r4.1 what its description and its profile add', () => {
    const added = requirements.filter((requirement) => !requirement.inReleases.includes('r3.2'));
    expect(added.map((requirement) => requirement.id).toSorted()).toEqual([
      'TOKEN-DPOP-CAMARA-CLAIMS',
      'TOKEN-LIFETIME-300',
      'TOKEN-NO-REFRESH',
      'TOKEN-SINGLE-USE',
    ]);
  });

  test('never takes a rule back in a later release', () => {
    const order = releases.map((release) => release.name);
    for (const { id, inReleases } of requirements) {
      expect(inReleases, id).toEqual(order.slice(order.indexOf(inReleases[0] as KnownRelease)));
    }
  });

  test.each<[string, KnownRelease, Level]>([
    ['AUTH-RO-SUPPORTED', 'r1.3', 'MAY'],
    ['AUTH-RO-SUPPORTED', 'r2.4', 'SHOULD'],
    ['AUTH-RO-SUPPORTED', 'r3.2', 'MUST'],
    ['AUTH-RO-SUPPORTED', 'r4.1', 'MUST'],
    ['VERIFY-HASH-CASE', 'r2.4', 'SHOULD'],
    ['VERIFY-HASH-CASE', 'r4.1', 'MUST'],
    ['CORRELATOR-INVALID', 'r2.4', 'SHOULD'],
    ['CORRELATOR-INVALID', 'r4.1', 'MUST'],
  ])('gives %s in %s the level %s', (id, release, level) => {
    const rule = requirements.find((requirement) => requirement.id === id);
    expect(rule && levelIn(rule, release)).toBe(level);
  });

  test('says its rules without the signs of a notebook', () => {
    const notes = requirements.filter(({ rule, stimulus, expected }) =>
      /→|\b(FAIL|WARN|INFO|PASS|PN[12]|tok-|path-pn)\b/.test(`${rule} ${stimulus} ${expected}`),
    );
    expect(notes.map((requirement) => requirement.id)).toEqual([]);
  });

  test('says of every rule in a sentence what usually breaks it', () => {
    for (const { id, typicalFault } of requirements) {
      expect(typicalFault, id).toMatch(/^[A-Z].*\.$/);
      expect(typicalFault.split(' ').length, id).toBeGreaterThanOrEqual(4);
    }
  });

  test('tells for every rule, in one or two sentences of its own, what to change', () => {
    const remedies = requirements.map(({ remedy }) => remedy);
    expect(new Set(remedies).size).toBe(remedies.length);
    for (const { id, remedy, rule, expected } of requirements) {
      expect([rule, expected], id).not.toContain(remedy);
      expect(remedy, id).toMatch(/^[A-Z].*\.$/);
      expect(remedy.split(/\. (?=[A-Z])/).length, id).toBeLessThanOrEqual(2);
      expect(remedy.split(' ').length, id).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('the releases', () => {
  test('have r3.2 as default', () => {
    expect(defaultRelease).toBe('r3.2');
  });

  test.each(releases)(
    '$name has the base path, codes and patterns of its OpenAPI document',
    async (release) => {
      const document: unknown = await $RefParser.dereference(`${own}${release.name}/openapi.yaml`);
      const { servers, info, paths } = document as Document;
      expect(servers[0]!.url).toBe(`{apiRoot}${release.basePath}`);
      expect(info.version).toBe(release.version);
      for (const operation of [paths['/verify'].post, paths['/device-phone-number'].get]) {
        const refusals = Object.entries(operation.responses).filter(([status]) => status !== '200');
        expect(Object.fromEntries(refusals.map(([status, response]) => [status, codesOf(response)]))).toEqual(
          release.codes,
        );
        expect(operation.parameters[0]!.schema.pattern).toBe(release.correlatorPattern);
      }
      const body = paths['/verify'].post.requestBody!.content['application/json'].schema;
      expect(body.properties!['hashedPhoneNumber']!.pattern).toBe(release.hashPattern);
    },
  );

  test.each(releases)('$name has the longest x-correlator that its pattern admits', (release) => {
    const { correlatorPattern, correlatorMaxLength } = release;
    expect(correlatorPattern === undefined).toBe(correlatorMaxLength === undefined);
    if (correlatorPattern !== undefined && correlatorMaxLength !== undefined) {
      const pattern = new RegExp(correlatorPattern, 'u');
      expect(pattern.test('a'.repeat(correlatorMaxLength))).toBe(true);
      expect(pattern.test('a'.repeat(correlatorMaxLength + 1))).toBe(false);
    }
  });
});

interface Schema {
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
}

interface Body {
  readonly content: {
    readonly 'application/json': {
      readonly schema: Schema;
      readonly examples?: Readonly<Record<string, unknown>>;
    };
  };
}

interface Operation {
  readonly parameters: readonly { readonly schema: Schema }[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

/** What these tests read of our OpenAPI documents, which other tests hold to the OpenAPI schema. */
interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly info: { readonly version: string };
  readonly paths: {
    readonly '/verify': { readonly post: Operation };
    readonly '/device-phone-number': { readonly get: Operation };
  };
}

/** The codes that a response enumerates or, in a release without enumerations, gives examples of. */
function codesOf(response: Body): readonly string[] {
  const { schema, examples } = response.content['application/json'];
  return schema.allOf?.[1]?.properties?.['code']?.enum ?? Object.keys(examples ?? {});
}

describe('the official scenarios', () => {
  test.each([
    ['r1.3', 16],
    // 16 in the files, two of them commented out.
    ['r2.4', 14],
    ['r3.2', 22],
    ['r4.1', 23],
  ] as const)('of %s are %i', (release, count) => {
    expect(scenarios[release]).toHaveLength(count);
  });

  test.each(releases)('of $name are each covered by a rule in force there', ({ name }) => {
    for (const scenario of scenarios[name]) {
      const rules = requirements.filter((requirement) =>
        (scenario.rules as readonly string[]).includes(requirement.id),
      );
      expect(rules.length, scenario.id).toBeGreaterThan(0);
      expect(
        rules.every((rule) => rule.inReleases.includes(name)),
        scenario.id,
      ).toBe(true);
    }
  });

  test('of r4.1 are those of r3.2 and one for an invalid x-correlator', () => {
    const before = new Set<string>(scenarios['r3.2'].map((scenario) => scenario.id));
    const added = scenarios['r4.1'].filter((scenario) => !before.has(scenario.id));
    expect(added.map(({ id, rules }) => [id, rules])).toEqual([
      [
        'share:@phone_number_share_400.1_invalid_x-correlator',
        expect.arrayContaining(['CORRELATOR-INVALID']),
      ],
    ]);
    expect(scenarios['r4.1']).toHaveLength(before.size + 1);
  });

  describe.skipIf(!existsSync(published))('with the published files in ../shared/camara', () => {
    test.each(['r1.3', 'r2.4', 'r3.2'] as const)('of %s are those of its feature files', async (release) => {
      const ours = scenarios[release].map((scenario) => scenario.id);
      expect(ours.toSorted()).toEqual((await publishedScenarios(release)).toSorted());
    });
  });
});

async function publishedScenarios(release: KnownRelease): Promise<readonly string[]> {
  const names = (await readdir(`${published}${release}`)).filter((name) => name.endsWith('.feature'));
  const ids = names.map(async (name) => {
    const kind = name.toLowerCase().includes('share') ? 'share' : 'verify';
    const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
    const { feature } = parser.parse(await readFile(`${published}${release}/${name}`, 'utf8'));
    return feature!.children.flatMap(
      ({ scenario }) => scenario?.tags.map((tag) => `${kind}:${tag.name}`) ?? [],
    );
  });
  return (await Promise.all(ids)).flat();
}

describe('our OpenAPI documents', () => {
  test.each(releases)('that of $name is valid OpenAPI 3.0', async ({ name }) => {
    const validator = new Validator();
    const result = await validator.validate(await readFile(`${own}${name}/openapi.yaml`, 'utf8'));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe('3.0');
  });
});

describe('the generated validators', () => {
  const hash = 'a8acc3a90a7b4e4dc65e93db9240ed26523050ef754d63b75b5161de76781436';
  const error = (status: number | string, code: string) => ({ status, code, message: 'No.' });

  test.each<[KnownRelease, string, string, unknown, boolean]>([
    ['r3.2', 'phoneNumberVerify', '200', { devicePhoneNumberVerified: true }, true],
    ['r3.2', 'phoneNumberVerify', '200', { devicePhoneNumberVerified: 'true' }, false],
    ['r3.2', 'phoneNumberVerify', '200', {}, false],
    ['r3.2', 'phoneNumberShare', '200', { devicePhoneNumber: '+447700900123' }, true],
    ['r3.2', 'phoneNumberShare', '200', { devicePhoneNumber: '447700900123' }, false],
    ['r3.2', 'phoneNumberShare', '200', { devicePhoneNumber: '+447700900123\n' }, false],
    ['r4.1', 'phoneNumberShare', '200', { devicePhoneNumber: '+447700900123' }, true],
    ['r4.1', 'phoneNumberShare', '200', { devicePhoneNumber: '+4477009001234567' }, false],
    // The error schemas of r1.3 enumerate no codes.
    ['r1.3', 'phoneNumberVerify', '400', error(400, 'FOO'), true],
    ['r2.4', 'phoneNumberVerify', '400', error(400, 'FOO'), false],
    ['r3.2', 'phoneNumberVerify', '400', error(400, 'FOO'), false],
    ['r4.1', 'phoneNumberVerify', '400', error(400, 'FOO'), false],
    ['r2.4', 'phoneNumberVerify', '401', error(401, 'AUTHENTICATION_REQUIRED'), true],
    ['r3.2', 'phoneNumberVerify', '401', error(401, 'AUTHENTICATION_REQUIRED'), false],
    ['r3.2', 'phoneNumberShare', '403', error(403, 'PERMISSION_DENIED'), true],
    ['r3.2', 'phoneNumberShare', '403', error('403', 'PERMISSION_DENIED'), false],
    ['r3.2', 'phoneNumberShare', '403', error(401, 'PERMISSION_DENIED'), false],
    ['r4.1', 'phoneNumberShare', '400', error(400, 'OUT_OF_RANGE'), true],
    [
      'r4.1',
      'phoneNumberShare',
      '400',
      { ...error(400, 'INVALID_ARGUMENT'), message: 'x'.repeat(513) },
      false,
    ],
    [
      'r4.1',
      'phoneNumberShare',
      '400',
      { ...error(400, 'INVALID_ARGUMENT'), message: '😀'.repeat(512) },
      true,
    ],
    ['r1.3', 'phoneNumberShare', '504', error(504, 'TIMEOUT'), true],
    ['r1.3', 'phoneNumberShare', '504', 'Gateway Timeout', false],
  ])('of %s, %s %s: %j fits: %s', (release, operation, status, body, fits) => {
    expect(validators[release].responses[operation]![status]!(body)).toBe(fits);
  });

  test.each<[KnownRelease, unknown, boolean]>([
    ['r3.2', { phoneNumber: '+447700900123' }, true],
    ['r3.2', { hashedPhoneNumber: hash }, true],
    ['r3.2', { hashedPhoneNumber: hash.toUpperCase() }, true],
    ['r3.2', { hashedPhoneNumber: hash.slice(1) }, false],
    ['r2.4', { hashedPhoneNumber: hash.slice(1) }, true],
    ['r3.2', { phoneNumber: '+447700900123', hashedPhoneNumber: hash }, false],
    ['r3.2', {}, false],
  ])('of %s, the request body %j fits: %s', (release, body, fits) => {
    expect(validators[release].requestBody(body)).toBe(fits);
  });

  test.each<[KnownRelease, string, boolean]>([
    ['r1.3', 'any text at all', true],
    ['r2.4', 'a'.repeat(55), true],
    ['r2.4', 'a_b', false],
    ['r3.2', 'a_b', true],
    ['r3.2', 'a b', false],
    ['r3.2', '', true],
    ['r4.1', 'a'.repeat(257), false],
  ])('of %s, the x-correlator %j fits: %s', (release, value, fits) => {
    expect(validators[release].correlator?.(value)).toBe(fits);
  });

  test('name every point in which a body does not fit', () => {
    const validate = validators['r3.2'].responses['phoneNumberVerify']!['403']!;
    expect(validate({ status: '403', code: 'FOO' })).toBe(false);
    expect(validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual([
      ' required',
      '/status type',
      '/status enum',
      '/code enum',
    ]);
  });

  test.each(releases)('of $name load without ajv', async ({ name }) => {
    const code = await readFile(
      fileURLToPath(new URL(`../generated/${name}/validators.js`, import.meta.url)),
      'utf8',
    );
    expect(code).not.toMatch(/require\(|^import /m);
  });
});
