import { createHash } from 'node:crypto';

import { type JWK, compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';

import { recordCheck } from './record-check.ts';

type Members = Readonly<Record<string, unknown>>;

/** A proof as it stood on the wire. */
interface Proof {
  readonly header: Members;
  readonly claims: Members;
  /** Whether the signature is that of the key in the header. */
  readonly isSigned: boolean;
}

const isProof = { typ: 'dpop+jwt', alg: 'ES256' };
const aDay = 86_400;
const now = (): number => Math.floor(Date.now() / 1000);
const near = (seconds: unknown, wanted: number) =>
  expect(Math.abs(Number(seconds) - wanted)).toBeLessThan(30);

type Look = (spoilt: Proof, sound: Proof) => void;

// What is looked at in the spoilt proof, and the members that may differ from the sound one's.
const spoiltEverywhere: readonly (readonly [name: string, changed: readonly string[], look: Look])[] = [
  ['type', ['typ'], ({ header }) => expect(header.typ).toBe('JWT')],
  ['unsigned', ['alg'], ({ header }) => expect(header.alg).toBe('none')],
  ['symmetric', ['alg'], ({ header }) => expect(header.alg).toBe('HS256')],
  ['private-key', ['jwk'], ({ header }) => expect(header.jwk).toHaveProperty('d')],
  ['signature', [], ({ isSigned }) => expect(isSigned).toBe(false)],
  ['method', ['htm'], ({ claims }) => expect(claims.htm).toBe('DELETE')],
  ['url', ['htu'], ({ claims }) => expect(claims.htu).toBe('https://another-server.invalid/')],
  ['without-id', [], ({ claims }) => expect(claims).not.toHaveProperty('jti')],
  ['old', [], ({ claims }) => near(claims.iat, now() - aDay)],
  ['future', [], ({ claims }) => near(claims.iat, now() + aDay)],
];

const spoiltAtApi: typeof spoiltEverywhere = [
  [
    'other-key',
    ['jwk'],
    ({ header, isSigned }) => expect([isSigned, hasPrivatePart(header)]).toEqual([true, false]),
  ],
  ['other-token', ['ath'], ({ claims }) => expect(claims.ath).toMatch(/^[\w-]{43}$/)],
  ['without-token-hash', ['ath'], ({ claims }) => expect(claims).not.toHaveProperty('ath')],
];

// A proof of its own, and a token of its own, for each request.
const alwaysOther = ['jti', 'iat', 'ath'];

const cases = [
  ...spoiltEverywhere.map(([name, changed, look]) => ({
    check: `dpop/token-proof/${name}`,
    leg: 'token' as const,
    changed,
    look,
  })),
  ...[...spoiltEverywhere, ...spoiltAtApi].map(([name, changed, look]) => ({
    check: `dpop/binding/${name}`,
    leg: 'api' as const,
    changed,
    look,
  })),
];

test.concurrent.each(cases)('$check spoils its proof in one way', async ({ check, leg, changed, look }) => {
  const requests = (await recordCheck(check))[leg];
  const [first = '', last = ''] = [requests[0], requests.at(-1)];
  const [sound, spoilt] = [await proofIn(first), await proofIn(last)];
  expect(sound).toMatchObject({ header: isProof, isSigned: true });
  expect(hasPrivatePart(sound.header)).toBe(false);
  expect(spoilt.claims.jti).not.toBe(sound.claims.jti);
  look(spoilt, sound);
  const before: Members = { ...sound.header, ...sound.claims };
  const after: Members = { ...spoilt.header, ...spoilt.claims };
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  expect(differing.filter((name) => !alwaysOther.includes(name))).toEqual(
    changed.filter((name) => !alwaysOther.includes(name)),
  );
});

describe('a sound proof', () => {
  test('names method, URL, time, token and key', async () => {
    const { api } = await recordCheck('dpop/token-usable');
    const request = api.at(-1) ?? '';
    const { header, claims, isSigned } = await proofIn(request);
    expect(header).toMatchObject({ ...isProof, jwk: { kty: 'EC', crv: 'P-256' } });
    expect(isSigned).toBe(true);
    expect(claims).toMatchObject({
      htm: 'POST',
      htu: expect.stringMatching(/\/number-verification\/v2\/verify$/),
    });
    near(claims.iat, now());
    const token = /^authorization: DPoP (\S+)\r$/m.exec(request)?.[1] ?? '';
    expect(claims.ath).toBe(digest(token));
    expect(Object.keys(claims).toSorted()).toEqual(['ath', 'htm', 'htu', 'iat', 'jti']);
  });

  test('names nothing of a token in a token request', async () => {
    const { token } = await recordCheck('dpop/proof-tolerated');
    expect(token[0]).not.toMatch(/^dpop:/m);
    const { claims } = await proofIn(token.at(-1) ?? '');
    expect(claims).toMatchObject({ htm: 'POST', htu: expect.stringMatching(/\/token$/) });
    expect(claims).not.toHaveProperty('ath');
  });

  test('has the hashes of body and query where they are demanded', async () => {
    const { api } = await recordCheck('dpop/body-hash-of-bytes', [], { release: 'r4.1' });
    const spaced = api.at(-1) ?? '';
    expect(bodyOf(spaced)).toMatch(/^\{\n {2}"phoneNumber": "\+\d+"\n\}$/);
    expect((await proofIn(spaced)).claims['camara:bh']).toBe(digest(bodyOf(spaced)));
    const { api: shares } = await recordCheck('dpop/query-hash/wrong', [], { release: 'r4.1' });
    expect(shares[0]).toMatch(/^GET \S+\?x=y HTTP/);
    expect((await proofIn(shares[0] ?? '')).claims['camara:qh']).toBe(digest('x=y'));
  });
});

describe('what is no spoilt proof but another request', () => {
  test('a bound token as Bearer comes without a proof', async () => {
    const { api } = await recordCheck('dpop/as-bearer');
    expect(api[0]).toMatch(/^authorization: DPoP [\w-]{20,}\r$/m);
    expect(api.at(-1)).toMatch(/^authorization: Bearer [\w-]{20,}\r$/m);
    expect(api.at(-1)).not.toMatch(/^dpop:/im);
  });

  test('a missing proof leaves the scheme alone', async () => {
    const { api } = await recordCheck('dpop/binding/missing');
    expect(api.at(-1)).toMatch(/^authorization: DPoP [\w-]{20,}\r$/m);
    expect(api.at(-1)).not.toMatch(/^dpop:/im);
  });

  test('a proof that is no JWT is sent as it is', async () => {
    const { api } = await recordCheck('dpop/binding/no-jwt');
    expect(api.at(-1)).toMatch(/^dpop: a-proof-that-proves-nothing\r$/m);
  });

  test.each(['authorization-code', 'ciba', 'jwt-bearer'])(
    '%s without a proof lacks nothing else',
    async (flow) => {
      const { token } = await recordCheck(`dpop/proof-required/${flow}`, [], { dpop: 'required' });
      const [withProof, without] = [token.find((request) => /^dpop:/m.test(request)), token.at(-1)];
      expect(withProof).toMatch(/^POST \/token HTTP/);
      expect(without).toMatch(/^POST \/token HTTP/);
      expect(without).not.toMatch(/^dpop:/im);
      expect(namesIn(without)).toEqual(namesIn(withProof));
    },
  );

  test('a reused jti stands in a proof that is otherwise new', async () => {
    const { api } = await recordCheck('dpop/proof-reused', [], { release: 'r4.1' });
    const [first, again] = [await proofIn(api[0] ?? ''), await proofIn(api.at(-1) ?? '')];
    expect(again.claims.jti).toBe(first.claims.jti);
    expect(again.claims.ath).not.toBe(first.claims.ath);
  });
});

async function proofIn(request: string): Promise<Proof> {
  const proof = /^dpop: (\S+)\r$/m.exec(request)?.[1] ?? '';
  const [header = {}, claims = {}] = proof
    .split('.')
    .slice(0, 2)
    .map((part): Members => JSON.parse(Buffer.from(part, 'base64url').toString()));
  return { header, claims, isSigned: await isSignedBy(header, proof) };
}

async function isSignedBy({ jwk, alg }: Members, proof: string): Promise<boolean> {
  if (alg !== 'ES256') return false;
  // Cast: what is no key is refused by the library.
  const { d: _private, ...publicJwk } = jwk as JWK;
  return compactVerify(proof, await importJWK(publicJwk, 'ES256')).then(
    () => true,
    () => false,
  );
}

function hasPrivatePart({ jwk }: Members): boolean {
  return typeof jwk === 'object' && jwk !== null && 'd' in jwk;
}

function namesIn(request = ''): readonly string[] {
  return [...new URLSearchParams(bodyOf(request)).keys()].toSorted();
}

function bodyOf(request: string): string {
  return request.slice(request.indexOf('\r\n\r\n') + 4);
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('base64url');
}
