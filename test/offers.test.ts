import { expect, test } from 'vitest';

import { requirements } from '../generated/requirements.ts';
import { scenarios } from '../generated/scenarios.ts';
import { allChecks } from '../src/cli/catalogue.ts';
import { chooseRelease } from '../src/cli/choose-release.ts';
import { embeddedTarget, startEmbedded } from '../src/cli/embedded.ts';
import type { Target } from '../src/model/target.ts';
import { runSuite } from '../src/runner/run.ts';
import { capabilitiesOf } from '../src/target/capabilities.ts';

// What an operator may leave out, and still be sound; one of the operations is a profile.
const offers: readonly (readonly [what: string, part: Partial<Target>, lacking: string])[] = [
  ['the authorization code flow alone', { flows: ['authorization_code'], operatorTokens: {} }, 'CIBA'],
  ['no PKCE', { pkce: 'none' }, 'pkce'],
  ['no refresh tokens', { flows: ['authorization_code', 'ciba', 'jwt_bearer'] }, 'refresh tokens'],
  [
    'codes of ten minutes, which nobody waits for',
    { codeLifetimeSeconds: 600 },
    'code lifetime within limits.waitSeconds',
  ],
];

test.concurrent.each(offers)(
  'an operator that offers %s is conformant, and the rest is inapplicable',
  async (_what, part, lacking) => {
    const release = chooseRelease('r3.2');
    await using operator = await startEmbedded(release, [], { authority: 'none' });
    const whole = embeddedTarget(operator, release);
    const target = { ...whole, ...part };
    const { run } = await runSuite({
      // Waiting for a token to expire shows nothing about what is on offer.
      checks: (await allChecks()).filter(({ id }) => !/^(token-use|ciba\/polling)\/expired/.test(id)),
      requirements,
      scenarios,
      target: { ...target, capabilities: capabilitiesOf(target) },
      tool: { name: 'offers', version: '0' },
      seed: 1,
      startedAt: new Date(),
    });
    expect(run.checks.filter((one) => one.outcome === 'failed' || one.outcome === 'inconclusive')).toEqual(
      [],
    );
    expect(run.verdict).toBe('conformant');
    const left = run.checks.filter((one) => one.outcome === 'inapplicable');
    expect(left.length).toBeGreaterThan(0);
    expect(left.flatMap((one) => one.lacking ?? [])).toContain(lacking);
    // What does not depend on the missing part is still judged.
    expect(run.counts.passed).toBeGreaterThan(100);
  },
);
