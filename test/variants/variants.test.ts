import { readdir } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { allVariants } from './variants.ts';

// What a variant may rest on: a standard, a rule of ours with its reading, or the documents of CAMARA.
const source =
  /RFC \d|OpenID Connect|CIBA Core|OpenAPI|Commonalities|ICM profile|[A-Z]+-[A-Z0-9-]+|OPTIONAL|No rule/;

test('every variant has the name of its file and tells why it is lawful', async () => {
  const variants = await allVariants();
  const files = await readdir(new URL('../../variants/', import.meta.url));
  expect(variants.map(({ id }) => `${id}.ts`)).toEqual(
    files.filter((file) => file !== 'variant.ts').toSorted(),
  );
  for (const { id, story } of variants) expect(story, id).toMatch(source);
});
