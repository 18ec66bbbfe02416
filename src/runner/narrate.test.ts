import { expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { check, answered, refused } from '#check';
import { allChecks } from '../cli/catalogue.ts';
import { chooseRelease } from '../cli/choose-release.ts';
import { narrate } from './narrate.ts';

const release = chooseRelease('r3.2');

test('steps tell who sends what, and name earlier steps and numbers by what they are', async () => {
  const told = await narrate(
    check({
      id: 'verify/an-example',
      title: 'An example',
      requirement: 'TOKEN-SINGLE-USE',
      when: async ({ consumer, second, subscriber, stranger }) => {
        const token = await consumer.signIn(subscriber, 'number-verification:verify');
        return {
          first: await consumer.verify(token, { phoneNumber: stranger.phoneNumber }),
          without: await second.verify(
            'no token',
            { phoneNumber: subscriber.phoneNumber },
            { headers: { 'x-correlator': null } },
          ),
        };
      },
      provided: { first: answered(200) },
      expect: { without: refused(401, 'UNAUTHENTICATED') },
    }),
    release,
  );
  expect(told).toEqual([
    '1. consumer signs in, by authorization and token request, subscriber, number-verification:verify',
    '2. consumer sends POST /verify with a token of step 1, {"phoneNumber":"<number of stranger>"}',
    '3. second sends POST /verify with no token, {"phoneNumber":"<number of subscriber>"}, {"headers":{"x-correlator":null}}',
  ]);
});

test('every check of every release can be told, without a number', async () => {
  const silent: string[] = [];
  for (const one of await allChecks()) {
    const releaseOf = releases.find(({ name }) =>
      requirements.find(({ id }) => id === one.requirement)?.inReleases.includes(name),
    );
    const steps = await narrate(one, releaseOf ?? release);
    expect(steps.join('\n'), one.id).not.toMatch(/\+44770090000[123]/);
    if (steps.length === 0) silent.push(one.id);
  }
  // These look back at what the other checks were answered.
  expect(silent.filter((id) => !id.startsWith('schema/'))).toEqual([]);
});
