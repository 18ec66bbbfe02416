import { expect, test } from 'vitest';

import { type BendSource, redirectParameters } from '#operator';

import { recordCheck, type Recorded } from './record-check.ts';
import { wireCases } from './wire-cases.ts';

test.concurrent.each(wireCases)('$check sends what it means ($leg)', async (wire) => {
  const recorded = await recordCheck(wire.check);
  const request = recorded[wire.leg].at(wire.at ?? -1) ?? '';
  expect(request).toMatch(/^(GET|POST) \S+ HTTP\/1\.1\r\n/);
  for (const pattern of wire.has ?? []) expect(request).toMatch(pattern);
  for (const pattern of wire.lacks ?? []) expect(request).not.toMatch(pattern);
  if (wire.body === undefined) return;
  expect(bodyOf(request)).toBe(typeof wire.body === 'string' ? wire.body : wire.body(recorded.phoneNumber));
});

// What a message cannot do without, or what tells where its body ends.
const unavoidable = ['host', 'connection', 'content-length'];

test('every leg carries the headers that were asked for and no others', async () => {
  const recorded = await recordCheck('consistency/share-then-verify');
  expect(headersOf(recorded.device)).toEqual([]);
  expect(headersOf(recorded.token)).toEqual(['accept', 'content-type']);
  expect(headersOf(recorded.api)).toEqual(['accept', 'authorization', 'content-type', 'x-correlator']);
});

test('a form that a device posts brings its media type along, and nothing else', async () => {
  const { device } = await recordCheck('authorization/post');
  expect(headersOf(device.slice(-1))).toEqual(['content-type']);
});

test('a length is stated in bytes', async () => {
  for (const check of ['verify/disguised-number/other-digits', 'verify/own-number']) {
    const { api } = await recordCheck(check);
    for (const request of api) {
      const stated = /^content-length: (\d+)\r$/m.exec(request)?.[1];
      expect(Number(stated)).toBe(bodyOf(request).length);
    }
  }
});

// An operator that keeps sessions, as many do.
const keepsSession: BendSource = {
  provider: {
    authorization: async ({ ctx }, next) => {
      await next();
      if (redirectParameters(ctx).has('code')) ctx.set('set-cookie', 'session=abc; Path=/; HttpOnly');
    },
  },
};

test('each authorization begins without cookies', async () => {
  const { device } = await recordCheck('id-token/subject-stable', [keepsSession]);
  expect(device.length).toBe(2);
  for (const request of device) expect(request).not.toMatch(/^cookie:/im);
});

test('cookies that are kept on purpose are sent once, as they were set', async () => {
  const { device, offNetwork } = await recordCheck('authorization/session-not-reused', [keepsSession]);
  expect(device.join('')).not.toMatch(/^cookie:/im);
  expect(offNetwork.at(-1)).toMatch(/^cookie: session=abc\r$/m);
});

test('a replayed assertion is the same, byte for byte; others are never the same', async () => {
  const replayed = (await recordCheck('tokens/assertion-replay')).token.map(assertionOf);
  expect(replayed.length).toBe(2);
  expect(replayed[1]).toBe(replayed[0]);
  const fresh = (await recordCheck('tokens/code-unknown')).token.map(assertionOf);
  expect(new Set(fresh).size).toBe(fresh.length);
});

test.each([
  ['tokens/assertion-without-iat', (claims: Claims) => expect(claims).not.toHaveProperty('iat')],
  [
    'tokens/assertion-issuer',
    (claims: Claims) => expect(claims).toMatchObject({ iss: 'somebody-else', sub: 'nv-main' }),
  ],
  [
    'tokens/assertion-audience',
    (claims: Claims) => expect(claims.aud).toBe('https://other-operator.invalid/token'),
  ],
  [
    'tokens/assertion-lifetime',
    (claims: Claims) => expect(Number(claims.exp) - Number(claims.iat)).toBe(3605),
  ],
  [
    'tokens/assertion-expired',
    (claims: Claims) => expect(Number(claims.exp) * 1000).toBeLessThan(Date.now()),
  ],
] as const)('%s spoils one claim and leaves the others', async (check, holds) => {
  const { token } = await recordCheck(check);
  const [sound, spoilt] = [claimsOf(token[0]), claimsOf(token.at(-1))];
  holds(spoilt);
  const changed = new Set(['iat', 'exp', 'jti']);
  const others = Object.keys(sound).filter(
    (name) => !changed.has(name) && JSON.stringify(sound[name]) !== JSON.stringify(spoilt[name]),
  );
  expect(others.length).toBeLessThanOrEqual(1);
  expect(spoilt.jti).not.toBe(sound.jti);
});

test('an assertion with the jti of another is another', async () => {
  const { token } = await recordCheck('jwt-bearer/jti-replay');
  const [first = '', again = '', fresh = ''] = token.map(
    (request) => new URLSearchParams(bodyOf(request)).get('assertion') ?? '',
  );
  expect(payloadOf(again).jti).toBe(payloadOf(first).jti);
  expect(payloadOf(again).sub).not.toBe(payloadOf(first).sub);
  expect(payloadOf(fresh).jti).not.toBe(payloadOf(first).jti);
});

test.each([
  ['audience/foreign', { aud: 'https://other-operator.invalid/bc-authorize' }],
  ['audience/missing', {}],
] as const)('ciba/signed-request/%s spoils the audience and nothing else', async (name, expected) => {
  const { backchannel } = await recordCheck(`ciba/signed-request/${name}`);
  const [sound, spoilt] = backchannel.map((request) =>
    payloadOf(new URLSearchParams(bodyOf(request)).get('request') ?? ''),
  );
  const { aud, ...rest } = spoilt ?? {};
  expect(aud === undefined ? {} : { aud }).toEqual(expected);
  expect(Object.keys(rest).toSorted()).toEqual(
    Object.keys(sound ?? {})
      .filter((one) => one !== 'aud')
      .toSorted(),
  );
  expect(rest).toMatchObject({ iss: 'nv-main', scope: sound?.scope });
});

type Claims = Readonly<Record<string, unknown>>;

function claimsOf(request: string | undefined): Claims {
  return payloadOf(assertionOf(request ?? ''));
}

function payloadOf(jwt: string): Claims {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
}

function assertionOf(request: string): string {
  return new URLSearchParams(bodyOf(request)).get('client_assertion') ?? '';
}

function bodyOf(request: string): string {
  return request.slice(request.indexOf('\r\n\r\n') + 4);
}

/** The names of all header lines of some requests that could have been left out. */
function headersOf(requests: Recorded['api']): readonly string[] {
  const names = requests.flatMap((request) =>
    (request.split('\r\n\r\n')[0] ?? '')
      .split('\r\n')
      .slice(1)
      .map((line) => (line.split(':')[0] ?? '').toLowerCase()),
  );
  return [...new Set(names)].filter((name) => !unavoidable.includes(name)).toSorted();
}
