import { expect, test } from 'vitest';

import { faultsNamed } from '../../src/cli/faults.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { allVariants } from '../variants/variants.ts';
import { broken, verifyBent } from './verify-bent.ts';

const own = 'a-check-of-the-subscriber-s-own-number';
const hash = 'a-check-of-the-hash-of-the-subscriber-s-own-number';
const other = 'a-check-of-another-number';
const malformed = 'a-check-of-a-malformed-number';
const expired = 'a-check-with-an-expired-token';
const unscoped = 'a-check-with-a-token-for-something-else';
const overWifi = 'a-check-with-a-token-that-was-obtained-over-wi-fi';
const share = 'a-request-for-the-number-of-the-phone';
const unscopedShare = 'a-request-for-the-number-of-the-phone-with-a-token-for-something-else';
const verdicts = [other, hash, own];
const errors = [malformed, unscoped, overWifi, expired, unscopedShare];
const all = [...verdicts, share, ...errors];

// Every fault of the catalogue was tried: these change something that the consumer of examples/ relies on.
const seen: Readonly<Record<string, readonly string[]>> = {
  'always-true': [other],
  'bare-401': [expired],
  'contract-holder-number': [share],
  'correlator-missing-on-errors': errors,
  'correlator-missing-on-share-errors': [unscopedShare],
  'correlator-never-returned': all,
  'correlator-renamed': all,
  'correlator-replaced-on-share': [share],
  'correlator-replaced-on-verify': verdicts,
  'either-scope-opens-verify': [unscoped],
  'example-number-returned': [share],
  'expired-token-verifies': [expired],
  'hash-always-false': [hash],
  'hashes-unsupported': [hash],
  'last-digit-ignored': [other],
  'mismatch-as-error': [other],
  'names-in-snake-case': [...verdicts, share],
  'number-in-porting-conflict': [other],
  'number-without-plus': [share],
  'otp-token-verifies': [overWifi],
  'pattern-unchecked': [malformed],
  'plain-always-false': [own],
  'problem-json': [malformed, expired],
  'share-errors-as-html': [unscopedShare],
  'sharing-at-former-path': [share, unscopedShare],
  'sharing-never-built': [share, unscopedShare],
  'sharing-not-implemented-for-verifiers': [unscopedShare],
  'status-as-string': errors,
  'token-as-correlator': [...verdicts, share],
  'vendor-envelope-for-scopes': [unscoped, unscopedShare],
  'verified-as-string': verdicts,
  'verify-scope-reads-number': [unscopedShare],
  'verify-scope-refused-as-401': [unscoped],
};

test.concurrent.each(['r1.3', 'r2.4', 'r3.2', 'r4.1'])(
  'the reference operator of %s keeps the pact',
  async (release) => {
    const { run, leaksIn } = await verifyBent([], { release });
    expect(run.checks.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 9 }, () => 'passed'));
    expect(run.verdict).toBe('conformant');
    // Nothing is spent beyond what the plan says.
    for (const member of ['authorizations', 'tokenRequests', 'apiCalls'] as const)
      expect(run.budget.used[member]).toBe(run.budget.planned[member]);
    for (const render of [renderJson, renderJunit, renderMarkdown, renderHtml]) {
      const text = render(run);
      expect(leaksIn(text)).toEqual([]);
      expect(text).not.toMatch(/\+4477009/);
    }
  },
);

test.concurrent.each(Object.entries(seen))(
  'the fault %s breaks the pact where it should',
  async (name, interactions) => {
    const { run, leaksIn } = await verifyBent(await faultsNamed([name]));
    expect(broken(run).toSorted()).toEqual(interactions.toSorted());
    expect(run.verdict).toBe('non-conformant');
    expect(leaksIn(renderJson(run))).toEqual([]);
  },
);

test.concurrent('what keeps a state from being met is no broken pact', async () => {
  const { run } = await verifyBent(await faultsNamed(['hour-long-token']));
  expect([broken(run), run.verdict]).toEqual([[], 'inconclusive']);
  expect(
    run.checks.filter(({ outcome }) => outcome === 'inconclusive').map(({ id, cause }) => [id, cause]),
  ).toEqual([[`pact/number-checker/${expired}`, 'config']]);
});

// All of them were tried; these come nearest to what the pact says.
const lawful = ['answers-in-chunks', 'api-cache-control-longer', 'api-media-type-upper-case'];

test.concurrent.each(lawful)('the pact does not mind the lawful variant %s', async (name) => {
  const variant = (await allVariants()).find(({ id }) => id === name);
  if (variant === undefined) throw new Error(`there is no variant ${name}`);
  const { run } = await verifyBent([variant]);
  expect([broken(run), run.verdict]).toEqual([[], 'conformant']);
});
