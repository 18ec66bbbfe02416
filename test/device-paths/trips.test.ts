import { request } from 'node:http';

import { expect, test } from 'vitest';

import { requirements } from '../../generated/requirements.ts';
import type { TripEvent } from '../../src/actors/trips.ts';
import { allChecks, selectChecks } from '../../src/cli/catalogue.ts';
import { describePlan } from '../../src/cli/describe-plan.ts';
import { makePlan, type Plan } from '../../src/runner/plan.ts';
import { type Lab, openLab } from './desk.ts';
import { runChecks } from './run-checks.ts';

const patience = 60_000;

const planFor = async ({ target }: Pick<Lab, 'target'>, ids: readonly string[]): Promise<Plan> =>
  makePlan({ checks: selectChecks(await allChecks(), [], ids), requirements }, target);

/** Does at once what a person would do: opens every trip on its phone, and leaves a page that comes instead. */
async function travelled(lab: Lab, ids: readonly string[]) {
  const trips: string[] = [];
  let tester = '';
  const finished = await runChecks(lab.target, ids, {
    watcher: {
      travelled(event: TripEvent) {
        if (event.kind === 'open') tester = event.url;
        if (event.kind !== 'trip') return;
        const { device, network, url, number } = event.trip;
        trips.push(`${device}, ${network}`);
        void openOn(lab, device, url).then(async (end) => {
          if (end.startsWith(lab.home)) await fetch(end);
          else
            await fetch(`${tester}stay`, {
              method: 'POST',
              body: new URLSearchParams({ trip: `${number}` }),
            });
        });
      },
    },
  });
  return { ...finished, trips };
}

async function openOn({ operator, home }: Lab, device: string, from: string): Promise<string> {
  const gateway = Object.entries(operator.subscribers).find(([role]) => role === device)?.[1].gateway;
  let url = from;
  while (!url.startsWith(home)) {
    const { hostname, port, pathname, search, host } = new URL(url);
    const way = gateway === undefined ? { hostname, port } : new URL(gateway);
    const path = gateway === undefined ? pathname + search : url;
    const next = await new Promise<string | undefined>((resolve, reject) => {
      const outgoing = request(
        { hostname: way.hostname, port: way.port, path, headers: { host } },
        (incoming) => resolve(incoming.resume().headers.location),
      );
      outgoing.once('error', reject).end();
    });
    if (next === undefined) return url;
    url = new URL(next, url).href;
  }
  return url;
}

test(
  'a plan says how often people have to go, and why nobody goes for some checks',
  { timeout: patience },
  async () => {
    await using lab = await openLab();
    const ids = [
      'verify/own-number',
      'verify/foreign-number',
      'authorization/iss',
      'authorization/redirect-uri-missing',
      'authorization/location-escaped',
    ];
    const plan = await planFor(lab, ids);
    expect(plan.trips?.atMost).toBe(plan.budget.authorizations);
    expect(plan.trips?.withReuse).toBeLessThan(plan.trips?.atMost ?? 0);
    const text = describePlan(plan, lab.target);
    expect(text).toMatch(
      /\d+ trips by hand at most \(\d+ min at 20 s each\), about \d+ \(\d+ min\) where tokens can be used again/,
    );
    expect(text).toMatch(/2 checks would stay inconclusive without a trip:\n {2}authorization\/\S+: /);
    expect(text).not.toMatch(/447700900/);
  },
);

test('a plan for devices that nobody holds speaks of no trips by hand', { timeout: patience }, async () => {
  await using lab = await openLab();
  const target = { ...lab.target, devices: { ...lab.target.devices } };
  for (const role of ['subscriber', 'stranger', 'withoutConsent', 'offNetwork'] as const)
    target.devices[role] = { ...target.devices[role], path: { kind: 'direct' } };
  const plan = await planFor({ target }, ['verify/own-number']);
  expect(plan.trips).toBeUndefined();
  expect(describePlan(plan, target)).not.toContain('by hand');
});

test(
  'people go as seldom as can be: tokens serve twice, and off the network last',
  { timeout: patience },
  async () => {
    await using lab = await openLab();
    const ids = [
      'verify/own-number',
      'verify/own-hash',
      'verify/foreign-number',
      'authorization/off-network',
      'authorization/off-network-no-fallback',
      'authorization/login-hint-off-network',
      'authorization/redirect-uri-missing',
    ];
    const { told, trips, run } = await travelled(lab, ids);
    const { 'authorization/redirect-uri-missing': spared, ...others } = told;
    expect(new Set(Object.values(others))).toEqual(new Set(['passed']));
    expect(spared).toMatch(/^inconclusive, config: .*nobody was asked to go$/);
    // One sign-in serves all of verify; then every check has been on the network before somebody switches, once.
    const firstOff = trips.indexOf('offNetwork, Wi-Fi');
    expect(new Set(trips.slice(firstOff))).toEqual(new Set(['offNetwork, Wi-Fi']));
    expect(new Set(trips.slice(0, firstOff))).toEqual(new Set(['subscriber, mobile data']));
    expect(run.budget.used.authorizations).toBe(trips.length);
    expect(run.budget.used.authorizations).toBeLessThan(run.budget.planned.authorizations);
    const had = run.identities?.flatMap(({ how }) => how ?? []);
    expect(had).toContain('had by another check before');
    expect(had?.filter((how) => how.startsWith('a good one, changed'))).toEqual([]);
    expect(run.budget.used.apiCalls).toBeLessThanOrEqual(run.budget.planned.apiCalls);
  },
);

test('a broken operator fails by hand as well', { timeout: patience }, async () => {
  await using lab = await openLab({ faults: ['always-true'] });
  const { told } = await travelled(lab, ['verify/own-number', 'verify/foreign-number']);
  expect(told).toEqual({ 'verify/own-number': 'passed', 'verify/foreign-number': 'failed' });
});

test(
  'an operator that damages the state is not believed, and the obstacle says what came',
  { timeout: patience },
  async () => {
    await using lab = await openLab({ faults: ['state-truncated'], timeoutSeconds: 2 });
    const { told } = await travelled(lab, ['authorization/state-long']);
    expect(told['authorization/state-long']).toMatch(
      /^inconclusive, environment: the phone did not come back within 2 s; an answer with another state came, and was not taken$/,
    );
  },
);
