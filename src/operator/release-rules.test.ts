import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { rulesOf, type ReleaseName } from './release-rules.ts';

const releases: readonly ReleaseName[] = ['r1.3', 'r2.4', 'r3.2', 'r4.1'];
const documentOf = (release: ReleaseName): URL =>
  new URL(`../../../shared/camara/${release}/number-verification.yaml`, import.meta.url);

describe.each(releases)('the rules of %s', (release) => {
  // The published documents stand beside the repository where it is developed, not inside it.
  it.skipIf(!existsSync(documentOf(release)))('are those of the published document', () => {
    const { servers, components } = parse(readFileSync(documentOf(release), 'utf8'));
    const { basePath, correlatorPattern, hashPattern } = rulesOf(release);
    expect(servers[0].url).toBe(`{apiRoot}${basePath}`);
    const source = (pattern?: string): string | undefined => pattern && new RegExp(pattern).source;
    const { XCorrelator, NumberVerificationRequestBody } = components.schemas;
    // Ours escapes a dash that theirs leaves bare, and the other way about for a slash.
    const bare = (pattern?: string): string | undefined => pattern?.replaceAll('\\', '');
    const header = XCorrelator ?? components.headers['x-correlator'].schema;
    expect(bare(correlatorPattern?.source)).toBe(bare(source(header.pattern)));
    expect(hashPattern?.source).toBe(NumberVerificationRequestBody.properties.hashedPhoneNumber.pattern);
  });
});
