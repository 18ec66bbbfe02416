import { execPath } from 'node:process';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Operator } from '#operator';

import { startEmbedded } from '../../src/cli/embedded.ts';
import { faultsNamed } from '../../src/cli/faults.ts';
import { viewOf } from '../../src/report/html/exchange-view.ts';
import { renderJson } from '../../src/report/json.ts';
import { commandPath, tokenProgram } from '../../src/target/device-programs.ts';
import { around, r32, runChecks, targetWith } from './run-checks.ts';

const slow = 60_000;

let operator: Operator;
beforeAll(async () => {
  operator = await startEmbedded(r32, [], { authority: 'none', lifetimeSeconds: 30 });
});
afterAll(() => operator[Symbol.asyncDispose]());

const driven = (of: Operator, ...more: readonly string[]) =>
  commandPath(
    { command: [execPath, 'open-over-proxy.mjs', of.subscribers.subscriber.gateway, ...more] },
    around,
  );

const program = (text: string, timeoutSeconds = 20) =>
  commandPath({ command: [execPath, '-e', text], timeoutSeconds }, around);

describe('a device that a program drives', () => {
  test.each([['as an argument', ['{url}']] as const, ['on standard input', []] as const])(
    'is given the URL %s, and signs a subscriber in',
    async (_how, more) => {
      const target = targetWith(operator, { subscriber: { path: driven(operator, ...more) } });
      const { told, run } = await runChecks(target, ['verify/own-number']);
      expect(told).toEqual({ 'verify/own-number': 'passed' });
      const trip = Object.values(run.exchanges).find(({ leg }) => leg === 'device');
      expect(trip).toMatchObject({ path: `subscriber: program ${execPath}` });
      expect(trip?.endedAt).toMatch(/\?code=‹code-\d+›&/);
      expect(renderJson(run)).toContain('"endedAt"');
      const shown = trip === undefined ? undefined : viewOf(trip);
      expect(shown?.status).toBe('came back');
      expect(shown?.response.start).toMatch(/^Ended at https:/);
      expect(shown?.response.note).toContain('nothing of the way there was seen');
      expect(run.budget.used.authorizations).toBe(1);
    },
    slow,
  );

  test('lets what shows in the last URL be judged, and says of the rest why not', async () => {
    const target = targetWith(operator, { subscriber: { path: driven(operator, '{url}') } });
    const { told } = await runChecks(target, [
      'authorization/state-on-success',
      'authorization/iss',
      'authorization/code-by-redirect',
      'security/number-not-in-urls',
      'authorization/post',
      'authorization/header-no-override',
      'authorization/session-not-reused',
      'authorization/redirect-uri-unregistered',
    ]);
    expect(told).toMatchObject({
      'authorization/state-on-success': 'passed',
      'authorization/iss': 'passed',
    });
    const inconclusive = {
      'authorization/code-by-redirect':
        /^inconclusive, config: the HTTP status of the redirect cannot be seen on the path of subscriber, which is driven by a program/,
      'security/number-not-in-urls': /^inconclusive, config: the redirects on the way cannot be seen/,
      'authorization/post': /^inconclusive, config: a request by POST cannot be sent over subscriber/,
      'authorization/header-no-override': /^inconclusive, config: a request with headers of our own cannot/,
      'authorization/session-not-reused':
        /^inconclusive, config: a request with the cookies of another cannot/,
      'authorization/redirect-uri-unregistered':
        /^inconclusive, environment: the device ended at 127\.0\.0\.1:\d+ instead of the redirect URI/,
    };
    for (const [id, says] of Object.entries(inconclusive)) expect(told[id], id).toMatch(says);
  }, 60_000);

  test('shows a broken operator, also in a check that looks at what cannot be seen as well', async () => {
    const faults = await faultsNamed(['code-in-fragment', 'state-truncated']);
    await using broken = await startEmbedded(r32, faults, { authority: 'none', lifetimeSeconds: 30 });
    const target = targetWith(broken, { subscriber: { path: driven(broken, '{url}') } });
    const ids = ['authorization/code-by-redirect', 'authorization/state-long'];
    const { told } = await runChecks(target, ids);
    expect(told).toEqual(Object.fromEntries(ids.map((id) => [id, 'failed'])));
  }, 60_000);
});

test.each([
  [
    'fails',
    program('console.error("no phone attached"); process.exit(3)'),
    /ended with exit code 3; it printed: no phone attached$/,
  ],
  ['prints nothing', program(''), /printed no URL; it printed nothing$/],
  [
    'prints what is no URL',
    program('console.log("error: consent page")'),
    /printed no URL; it printed: error: consent page$/,
  ],
  [
    'does not end',
    program('console.log("waiting"); setTimeout(() => {}, 30000)', 0.7),
    /did not end within 0\.7 s; it printed/,
  ],
  [
    'is not there',
    commandPath({ command: ['no-such-program'] }, around),
    /cannot be started \(ENOENT\); it printed nothing$/,
  ],
  [
    'prints secrets and fails',
    program(
      'console.log("https://x.example/cb?code=tell-nobody&state=1 for +447700900123 token", "abcdefghij".repeat(4)); process.exit(1)',
    ),
    /it printed: https:\/\/x\.example\/cb\?code=‹code-\d+›&state=1 for \+‹number of subscriber› token ‹printed-\d+›$/,
  ],
])(
  'a program that %s keeps the check from finding out, and is quoted',
  async (_what, path, says) => {
    const { told, run, leaksIn } = await runChecks(targetWith(operator, { subscriber: { path } }), [
      'verify/own-number',
    ]);
    expect(told['verify/own-number']).toMatch(
      /^inconclusive, environment: the program of devices\.subscriber\.path/,
    );
    expect(told['verify/own-number']).toMatch(says);
    const text = renderJson(run);
    expect(text).not.toMatch(/tell-nobody|447700900123|abcdefghijabcdefghij/);
    expect(leaksIn(text)).toEqual([]);
  },
  60_000,
);

describe('a device whose tokens a program hands over', () => {
  const handing = (text: string) => ({
    path: { kind: 'none' as const },
    token: tokenProgram({ command: [execPath, '-e', text] }, 'subscriber', around),
  });

  test('has them used, and what needs the flow says so', async () => {
    // A token as a flow makes it, by the program that drives a device.
    const made = await tokenOf(operator);
    const text = `console.log(process.env.NV_SCOPE.includes('verify') && process.env.NV_CLIENT_ID ? ${JSON.stringify(made)} : '')`;
    const { told, run, leaksIn } = await runChecks(targetWith(operator, { subscriber: handing(text) }), [
      'verify/own-number',
      'authorization/iss',
    ]);
    expect(told['verify/own-number']).toBe('passed');
    expect(told['authorization/iss']).toMatch(
      /^inconclusive, config: subscriber hands over tokens by a program and opens no authorization endpoint/,
    );
    expect(run.budget.planned.authorizations).toBe(0);
    expect(run.budget.used.authorizations).toBe(0);
    expect(run.identities?.find(({ how }) => how?.includes('handed over by a program'))).toBeDefined();
    expect(leaksIn(renderJson(run))).toEqual([]);
    expect(renderJson(run)).not.toContain(made);
  }, 60_000);

  test.each([
    ['nothing', '', /printed no token; it printed nothing$/],
    ['more than a token', 'console.log("here: abc def")', /printed no token; it printed: here: abc def$/],
    ['an error', 'console.error("locked"); process.exit(2)', /ended with exit code 2; it printed: locked$/],
  ])('and prints %s, keeps the check from finding out', async (_what, text, says) => {
    const { told } = await runChecks(targetWith(operator, { subscriber: handing(text) }), [
      'verify/own-number',
    ]);
    expect(told['verify/own-number']).toMatch(
      /^inconclusive, environment: the program of devices\.subscriber\.token/,
    );
    expect(told['verify/own-number']).toMatch(says);
  });
});

async function tokenOf(of: Operator): Promise<string> {
  const { openSession } = await import('../../src/actors/session.ts');
  const { createActors } = await import('../../src/actors/create-actors.ts');
  await using session = openSession(targetWith(of, {}));
  const { consumer, subscriber } = createActors(session, session.recording.recorder(), async () => {}, 'x');
  return (await consumer.signIn(subscriber, 'number-verification:verify')).value;
}
