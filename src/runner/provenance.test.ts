import { expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import { requirements as rules } from '../../generated/requirements.ts';
import type { Check } from '../check/check.ts';
import type { Target } from '../model/target.ts';
import { catalogueOf, digestOf, withoutSecrets } from './provenance.ts';

const [release] = releases;
if (release === undefined) throw new RangeError('there are no releases');

const target: Target = {
  name: 'example',
  release,
  profile: 'operator',
  apiBaseUrl: 'https://api.example',
  scopes: { verify: [], 'device-phone-number': [] },
  parameters: {},
  pkce: 'S256',
  prompt: 'none',
  clients: {
    main: {
      id: 'client-1',
      redirectUri: 'https://client.example/callback',
      authentication: { method: 'client_secret_basic', secret: 'sweet-potato' },
    },
  },
  devices: {
    subscriber: {
      path: { kind: 'proxy', url: 'http://user:pumpkin@127.0.0.1:8101' },
      phoneNumber: '+447700900123',
    },
  },
  operations: ['verify'],
  tokens: { expired: 'turnip' },
  limits: { concurrency: 2, timeoutSeconds: 5, waitSeconds: 5 },
  headers: { api: [['x-api-key', 'parsnip']], token: [], authorization: [] },
  backend: { kind: 'proxy', url: 'http://127.0.0.1:3128', user: { name: 'u', password: 'pumpkin' } },
  start: {
    method: 'POST',
    url: 'https://api.example/start',
    headers: [['authorization', 'Bearer parsnip']],
    authenticated: false,
    urlAt: '/url',
  },
  secrets: ['parsnip', 'pumpkin'],
  capabilities: new Set(['pkce', 'TLS']),
};

test('what is digested of a target holds no secret, no number and no password of a proxy', () => {
  const text = JSON.stringify(withoutSecrets(target));
  for (const secret of ['sweet-potato', 'pumpkin', 'turnip', 'parsnip', '447700900123'])
    expect(text).not.toContain(secret);
  expect(text).toContain('"client_secret_basic"');
});

test('the digest is the same for the same configuration in another order, and differs for another', () => {
  const digest = digestOf(withoutSecrets(target));
  const { name, ...others } = target;
  const turned = { ...others, capabilities: new Set(['TLS', 'pkce'] as const), name };
  expect(digestOf(withoutSecrets(turned))).toBe(digest);
  expect(digestOf(withoutSecrets({ ...target, pkce: 'none' }))).not.toBe(digest);
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

const checkOf = (id: string): Check => ({
  id,
  title: 'A title',
  requirement: 'VERIFY-PLAIN-TRUE',
  scenarios: [],
  needs: [],
  says: ['answer is HTTP 200'],
  act: () => Promise.resolve(() => ({ outcome: 'passed' })),
});

test('the digest of the catalogue changes with the words of a check', () => {
  const one = checkOf('verify/true');
  const requirements = rules.filter(({ id }) => id === 'VERIFY-PLAIN-TRUE');
  const before = catalogueOf({ checks: [one], requirements }, 'r3.2');
  expect(before).toMatchObject({ rules: 1, checks: 1 });
  const after = catalogueOf({ checks: [{ ...one, title: 'Another' }], requirements }, 'r3.2');
  expect(after.digest).not.toBe(before.digest);
});

test('the digest is that of the whole catalogue, whatever was chosen from it and in whatever order', () => {
  const checks = ['verify/true', 'verify/false'].map(checkOf);
  const requirements = rules.filter(({ id }) => id.startsWith('VERIFY-'));
  const whole = catalogueOf({ checks, requirements, from: { checks, selected: 'all' } }, 'r3.2');
  const part = catalogueOf(
    {
      checks: checks.slice(0, 1),
      requirements: requirements.toReversed(),
      from: { checks: checks.toReversed(), selected: 'part' },
    },
    'r3.2',
  );
  expect(part).toEqual({ ...whole, selected: 'part' });
});
