import { generateKeyPairSync } from 'node:crypto';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { scenarios } from '../../generated/scenarios.ts';
import { allChecks } from '../../src/cli/catalogue.ts';
import type { Release } from '../../src/model/release.ts';
import type { CheckResult, Run } from '../../src/model/run.ts';
import type { SigningKey, Target, TargetClient } from '../../src/model/target.ts';
import { makePlan, type PlannedCheck } from '../../src/runner/plan.ts';
import { type FinishedRun, runSuite } from '../../src/runner/run.ts';
import { capabilitiesOf } from '../../src/target/capabilities.ts';

/** The release that the targets of these tests are judged by. */
export const release: Release = releaseNamed(defaultRelease);

// Exporting gives a JWK of the kind that a target file holds.
const key: SigningKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  format: 'jwk',
});

/** A target that has everything, at one server. */
export function hostileTarget(origin: string, timeoutSeconds: number): Target {
  const operation = (scope: string) => ['openid', 'dpv:FraudPreventionAndDetection', scope];
  const target: Omit<Target, 'capabilities'> = {
    name: 'hostile',
    release,
    profile: 'operator',
    apiBaseUrl: origin + release.basePath,
    issuer: origin,
    scopes: {
      verify: operation('number-verification:verify'),
      'device-phone-number': operation('number-verification:device-phone-number:read'),
    },
    parameters: {},
    pkce: 'S256',
    prompt: 'none',
    clients: {
      main: client('main', { method: 'private_key_jwt', key }),
      second: client('second', { method: 'client_secret_basic', secret: 'a-secret-of-second' }),
      notByNetwork: client('other', { method: 'client_secret_basic', secret: 'a-secret-of-other' }),
      withoutScopes: client('fourth', { method: 'client_secret_post', secret: 'a-secret-of-fourth' }),
      otherFlow: client('fifth', { method: 'private_key_jwt', key }),
    },
    devices: {
      subscriber: { phoneNumber: '+447700900001', path: { kind: 'direct' } },
      subscriberOverIPv6: { phoneNumber: '+447700900001', path: { kind: 'direct' } },
      stranger: { phoneNumber: '+447700900002', path: { kind: 'direct' } },
      withoutConsent: { phoneNumber: '+447700900003', path: { kind: 'direct' } },
      offNetwork: { path: { kind: 'direct' } },
    },
    operations: ['verify', 'device-phone-number'],
    tokens: { withoutNumber: 'a-token-without-a-number', twoLegged: 'a-token-of-two-legs' },
    dpop: 'supported',
    flows: ['authorization_code', 'ciba', 'jwt_bearer', 'refresh_token'],
    operatorTokens: {
      subscriber: async () => 'operator-token-of-subscriber',
      stranger: async () => 'operator-token-of-stranger',
      withoutConsent: async () => 'operator-token-without-consent',
      expired: async () => 'operator-token-that-expired',
      pending: async () => 'operator-token-of-somebody-slow',
    },
    limits: { concurrency: 64, timeoutSeconds, waitSeconds: 1 },
  };
  return { ...target, capabilities: capabilitiesOf(target) };
}

/** Runs the checks that are wanted: all of them where nothing is said. */
export async function runAgainst(
  target: Target,
  wanted: (one: PlannedCheck) => boolean = () => true,
): Promise<Run> {
  const { run } = await finishAgainst(target, wanted);
  return run;
}

/** The same, with the means to look for leaks. */
export async function finishAgainst(
  target: Target,
  wanted: (one: PlannedCheck) => boolean = () => true,
): Promise<FinishedRun> {
  const { planned } = await makePlan({ checks: await allChecks(), requirements }, target);
  return runSuite({
    checks: planned.filter(wanted).map(({ check }) => check),
    requirements,
    scenarios,
    target,
    tool: { name: 'hostile', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
}

/** The checks that ended so, as lines that explain themselves in a failing test. */
export function lines(run: Run, holds: (one: CheckResult) => boolean): readonly string[] {
  return run.checks
    .filter(holds)
    .map((one) => `${one.id} ${one.outcome}${one.cause === undefined ? '' : ` (${one.cause})`} ${why(one)}`);
}

/** Whether a check sent anything to a server. */
export function met(origin: string, run: Run, { exchanges }: CheckResult): boolean {
  return exchanges.some((id) => run.exchanges[id]?.request.url.startsWith(`${origin}/`));
}

function why({ obstacle, findings }: CheckResult): string {
  return obstacle ?? findings.map(({ of, actual }) => `${of}: ${actual}`).join(', ');
}

function client(id: string, authentication: TargetClient['authentication']): TargetClient {
  return { id, redirectUri: `https://${id}.example/callback`, authentication };
}

function releaseNamed(name: string): Release {
  const found = releases.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`no release ${name}`);
  return found;
}
