import { readdir } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { releases } from '../generated/releases.ts';
import { requirements } from '../generated/requirements.ts';
import { scenarios } from '../generated/scenarios.ts';
import { allChecks } from '../src/cli/catalogue.ts';
import { allFaults } from '../src/cli/faults.ts';

const checks = await allChecks();
const faults = await allFaults();

describe('every check', () => {
  test('is named by its path', async () => {
    const files = (await readdir(new URL('../suites/', import.meta.url), { recursive: true }))
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''));
    const unnamed = files.filter(
      (path) => !checks.some(({ id }) => id === path || id.startsWith(`${path}/`)),
    );
    const homeless = checks.filter(
      ({ id }) => !files.some((path) => id === path || id.startsWith(`${path}/`)),
    );
    expect({ unnamed, homeless: homeless.map(({ id }) => id) }).toEqual({ unnamed: [], homeless: [] });
  });

  test('has an id of its own', () => {
    const ids = checks.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('is named by at least one fault', () => {
    const named = new Set(faults.flatMap(({ caughtBy }) => caughtBy));
    expect(checks.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  test('says what it expects without a target', () => {
    for (const { id, says } of checks) {
      expect(says.length, id).toBeGreaterThan(0);
      for (const line of says) expect(line, id).toMatch(/\S is \S/);
    }
  });

  test('has a title that is a sentence in the present tense', () => {
    for (const { id, title } of checks) {
      expect(title, id).not.toMatch(/\bshould\b|\bwill\b|\.$/);
      expect(title.length, id).toBeGreaterThan(20);
    }
  });
});

describe('every fault', () => {
  test('is named by its file', async () => {
    const files = await readdir(new URL('../faults/', import.meta.url));
    expect(faults.map(({ id }) => `${id}.ts`)).toEqual(
      files.filter((path) => path.endsWith('.ts')).toSorted(),
    );
  });

  test('names only checks that exist', () => {
    const ids = new Set(checks.map(({ id }) => id));
    expect(
      faults.flatMap(({ caughtBy, blinds = [] }) => [...caughtBy, ...blinds]).filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  test('tells its story', () => {
    for (const { id, story } of faults) expect(story.length, id).toBeGreaterThan(40);
  });
});

describe('the catalogue', () => {
  test('holds at least 70 checks of r3.2', () => {
    const inRelease = new Set(
      requirements.filter((one) => one.inReleases.includes('r3.2')).map((one) => one.id),
    );
    expect(checks.filter(({ requirement }) => inRelease.has(requirement)).length).toBeGreaterThanOrEqual(70);
  });

  test('plays every official scenario of r3.2, and names only scenarios that exist', () => {
    const played = new Set(checks.flatMap((one) => one.scenarios));
    expect(scenarios['r3.2'].map(({ id }) => id).filter((id) => !played.has(id))).toEqual([]);
    const known = new Set(releases.flatMap(({ name }) => scenarios[name].map(({ id }) => id)));
    expect([...played].filter((id) => !known.has(id))).toEqual([]);
  });
});
