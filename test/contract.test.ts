import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import $RefParser from '@apidevtools/json-schema-ref-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { releases } from '../generated/releases.ts';

const published = fileURLToPath(new URL('../../shared/camara/', import.meta.url));
const own = fileURLToPath(new URL('../spec/', import.meta.url));

type Tree = Record<string, unknown>;

/** Members that speak to people, and say nothing that a message on the wire could break. */
const prose = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'contact',
  'license',
]);

/** Members whose keys are names that the contract gives, not words of OpenAPI. */
const named = new Set([
  'properties',
  'schemas',
  'responses',
  'headers',
  'parameters',
  'paths',
  'securitySchemes',
]);

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutProse(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => withoutProse(item));
  }
  if (!isTree(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => keysAreNames || !prose.has(key))
      .map(([key, member]) => [key, withoutProse(member, !keysAreNames && named.has(key))]),
  );
}

/** What is left of an OpenAPI document once its prose is taken away and its references are resolved. */
async function contractOf(document: unknown): Promise<unknown> {
  if (!isTree(document)) {
    throw new TypeError('An OpenAPI document is an object.');
  }
  const { tags: _, ...rest } = structuredClone(document);
  return withoutProse(await $RefParser.dereference(rest));
}

async function readDocument(folder: string, release: string, file: string): Promise<Tree> {
  return parse(await readFile(`${folder}${release}/${file}`, 'utf8')) as Tree;
}

/** The object at a path such as `components.schemas.ErrorInfo`, parts parted by spaces where names have dots. */
function at(document: Tree, path: string): Tree {
  const found = path
    .split(' ')
    .reduce<unknown>((here, key) => (isTree(here) ? here[key] : undefined), document);
  if (!isTree(found)) {
    throw new Error(`The document has no object at ${path}.`);
  }
  return found;
}

describe.skipIf(!existsSync(published))('with the published files in ../shared/camara', () => {
  test.each(releases)('our document of $name is the published contract in other words', async ({ name }) => {
    const ours = await contractOf(await readDocument(own, name, 'openapi.yaml'));
    const theirs = await contractOf(await readDocument(published, name, 'number-verification.yaml'));
    expect(ours).toEqual(theirs);
  });

  test.each(releases)(
    'the published document of $name is the one we pinned',
    async ({ name, publishedSha256 }) => {
      const bytes = await readFile(`${published}${name}/number-verification.yaml`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(publishedSha256);
    },
  );

  test.each(releases.filter(({ name }) => name !== 'r4.1'))(
    'our document of $name shares no description with the published one',
    async ({ name }) => {
      const theirs = new Set(descriptions(await readDocument(published, name, 'number-verification.yaml')));
      const shared = descriptions(await readDocument(own, name, 'openapi.yaml')).filter((text) =>
        theirs.has(text),
      );
      expect(shared).toEqual([]);
    },
  );
});

// A sentence has at least that many words; shorter descriptions, such as "Unauthorized", are nobody's.
const sentence = 4;

function descriptions(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, member]) =>
    typeof member === 'string' && ['description', 'summary', 'message'].includes(key)
      ? member.split(' ').length >= sentence
        ? [member.trim()]
        : []
      : descriptions(member),
  );
}

const changes: readonly (readonly [string, (document: Tree) => void])[] = [
  [
    'another pattern of phoneNumber',
    (document) => {
      at(document, 'components schemas NumberVerificationRequestBody properties phoneNumber')['pattern'] =
        '^\\+\\d+$';
    },
  ],
  [
    'the pattern of hashedPhoneNumber taken away',
    (document) => {
      delete at(document, 'components schemas NumberVerificationRequestBody properties hashedPhoneNumber')[
        'pattern'
      ];
    },
  ],
  [
    'one more status of an error',
    (document) => {
      const conflict = structuredClone(at(document, 'components responses Generic400'));
      at(document, 'paths /verify post responses')['409'] = conflict;
    },
  ],
  [
    'a response taken away',
    (document) => {
      delete at(document, 'paths /device-phone-number get responses')['403'];
    },
  ],
  [
    'one more error code',
    (document) => {
      const [, narrowed] = at(document, 'components responses Generic401 content application/json schema')[
        'allOf'
      ] as Tree[];
      (at(narrowed!, 'properties code')['enum'] as string[]).push('AUTHENTICATION_REQUIRED');
    },
  ],
  [
    'a required member made optional',
    (document) => {
      at(document, 'components schemas NumberVerificationMatchResponse')['required'] = [];
    },
  ],
  [
    'a property named like a word of prose',
    (document) => {
      at(document, 'components schemas ErrorInfo properties')['description'] = { type: 'string' };
    },
  ],
  [
    'another type',
    (document) => {
      at(document, 'components schemas ErrorInfo properties status')['type'] = 'string';
    },
  ],
  [
    'two properties allowed',
    (document) => {
      at(document, 'components schemas NumberVerificationRequestBody')['maxProperties'] = 2;
    },
  ],
  [
    'another scope',
    (document) => {
      at(document, 'paths /verify post')['security'] = [{ openId: ['number-verification:read'] }];
    },
  ],
  [
    'a response header taken away',
    (document) => {
      delete at(document, 'paths /verify post responses 200')['headers'];
    },
  ],
  [
    'another operation id',
    (document) => {
      at(document, 'paths /verify post')['operationId'] = 'verify';
    },
  ],
  [
    'another base path',
    (document) => {
      (document['servers'] as Tree[])[0]!['url'] = '{apiRoot}/number-verification/v3';
    },
  ],
  [
    'an optional request body',
    (document) => {
      at(document, 'paths /verify post requestBody')['required'] = false;
    },
  ],
  [
    'another version',
    (document) => {
      at(document, 'info')['version'] = '2.1.1';
    },
  ],
];

test.each(changes)('the comparison notices %s', async (_, change) => {
  const document = await readDocument(own, 'r3.2', 'openapi.yaml');
  const changed = structuredClone(document);
  change(changed);
  expect(await contractOf(changed)).not.toEqual(await contractOf(document));
});

test('the comparison does not notice other words', async () => {
  const document = await readDocument(own, 'r3.2', 'openapi.yaml');
  const changed = structuredClone(document);
  at(changed, 'info')['description'] = 'Other words.';
  at(changed, 'components schemas ErrorInfo')['description'] = 'Other words.';
  at(changed, 'paths /verify post')['summary'] = 'Other words.';
  expect(await contractOf(changed)).toEqual(await contractOf(document));
});
