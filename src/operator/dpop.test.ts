import { createHash, randomUUID } from 'node:crypto';

import { SignJWT, exportJWK, generateKeyPair, type JWK } from 'jose';
import { describe, expect, it } from 'vitest';

import { startOperator, type DpopMode, type Operator } from './index.ts';
import { askBackchannel, assertion, backchannelGrant, jwtBearerGrant } from './testing/backchannel.ts';
import { Consumer, shareScope, type TokenAnswer } from './testing/consumer.ts';

/** A client's key for proofs. */
async function makeProver() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk: JWK = await exportJWK(publicKey);
  return (htm: string, htu: string, claims: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const proof = new SignJWT({ htm, htu, jti: randomUUID(), iat: Math.floor(Date.now() / 1000), ...claims });
    return proof.setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk }).sign(privateKey);
  };
}

type Prover = Awaited<ReturnType<typeof makeProver>>;
type Flow = (operator: Operator, dpop: string | undefined) => Promise<TokenAnswer>;

const headersOf = (dpop: string | undefined): Record<string, string> => (dpop === undefined ? {} : { dpop });
const scopeOf = (operator: Operator): string => `openid ${operator.purpose} ${shareScope}`;

const flows: readonly [string, Flow][] = [
  [
    'a code',
    async (operator, dpop) => {
      const consumer = new Consumer(operator);
      const code = await consumer.code({ scope: scopeOf(operator) });
      const { redirectUri: redirect_uri } = consumer.client;
      const form = { grant_type: 'authorization_code', code, redirect_uri };
      return consumer.post({ ...form, ...(await consumer.credentials()) }, headersOf(dpop));
    },
  ],
  [
    'an auth_req_id',
    async (operator, dpop) => {
      const consumer = new Consumer(operator);
      const token = operator.issueOperatorToken('subscriber');
      const { body } = await askBackchannel(consumer, token, { scope: scopeOf(operator) });
      const form = { grant_type: backchannelGrant, auth_req_id: String(body.auth_req_id) };
      return consumer.post({ ...form, ...(await consumer.credentials()) }, headersOf(dpop));
    },
  ],
  [
    'an assertion',
    async (operator, dpop) => {
      const consumer = new Consumer(operator);
      const token = operator.issueOperatorToken('subscriber');
      const jwt = await assertion(consumer, token, { scope: scopeOf(operator) });
      return consumer.post({ grant_type: jwtBearerGrant, assertion: jwt }, headersOf(dpop));
    },
  ],
];

describe.each(flows)('a token for %s', (_, askFor) => {
  const tokenUrl = (operator: Operator): string => `${operator.issuer}/token`;
  const proofFor = async (operator: Operator, prove: Prover) => prove('POST', tokenUrl(operator));
  const start = (dpop: DpopMode) => startOperator({ dpop, release: 'r3.2' });

  it('is a Bearer token where proofs are ignored, good or bad', async () => {
    await using operator = await start('none');
    for (const proof of [undefined, await proofFor(operator, await makeProver()), 'no proof']) {
      const { status, body } = await askFor(operator, proof);
      expect([status, body.token_type]).toEqual([200, 'Bearer']);
    }
    const url = new URL('/.well-known/openid-configuration', operator.issuer);
    expect(await (await fetch(url)).json()).not.toHaveProperty('dpop_signing_alg_values_supported');
  });

  it('is bound to the key of the proof, where there is one', async () => {
    await using operator = await start('supported');
    const url = new URL('/.well-known/openid-configuration', operator.issuer);
    const { dpop_signing_alg_values_supported } = await (await fetch(url)).json();
    expect(dpop_signing_alg_values_supported).toEqual(['ES256', 'RS256']);
    expect((await askFor(operator, undefined)).body.token_type).toBe('Bearer');
    const prove = await makeProver();
    const wrong = [
      'no proof',
      await prove('GET', tokenUrl(operator)),
      await prove('POST', 'https://other-as.invalid/token'),
      await prove('POST', tokenUrl(operator), { iat: 1 }),
    ];
    for (const proof of wrong) {
      const { status, body } = await askFor(operator, proof);
      expect([status, body.error]).toEqual([400, 'invalid_dpop_proof']);
    }
    const { status, body } = await askFor(operator, await proofFor(operator, prove));
    expect([status, body.token_type]).toEqual([200, 'DPoP']);
    await useToken(operator, String(body.access_token), prove);
  });

  it('is refused without proof where one is required', async () => {
    await using operator = await start('required');
    const { status, body } = await askFor(operator, undefined);
    expect([status, body.error]).toEqual([400, 'invalid_dpop_proof']);
    const proof = await proofFor(operator, await makeProver());
    expect((await askFor(operator, proof)).body.token_type).toBe('DPoP');
  });
});

/** Uses a bound token in every wrong way, and then in the right one. */
async function useToken(operator: Operator, token: string, prove: Prover): Promise<void> {
  const consumer = new Consumer(operator);
  const url = `${operator.apiRoot}/number-verification/v2/device-phone-number`;
  const ath = createHash('sha256').update(token).digest('base64url');
  const used = await prove('GET', url, { ath });
  const stranger = await makeProver();
  const call = (scheme: string, dpop?: string) =>
    consumer.call('/device-phone-number', {
      headers: { authorization: `${scheme} ${token}`, ...headersOf(dpop) },
    });
  const wrong: readonly [string, string | undefined, string][] = [
    ['Bearer', undefined, 'invalid_token'],
    ['Bearer', await prove('GET', url, { ath }), 'invalid_token'],
    ['DPoP', undefined, 'invalid_dpop_proof'],
    ['DPoP', await stranger('GET', url, { ath }), 'invalid_dpop_proof'],
    ['DPoP', await prove('POST', url, { ath }), 'invalid_dpop_proof'],
    ['DPoP', await prove('GET', `${url}/x`, { ath }), 'invalid_dpop_proof'],
    ['DPoP', await prove('GET', url), 'invalid_dpop_proof'],
    ['DPoP', await prove('GET', url, { ath, iat: 1 }), 'invalid_dpop_proof'],
  ];
  for (const [scheme, proof, error] of wrong) {
    const { status, headers, body } = await call(scheme, proof);
    expect([status, body.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers.get('www-authenticate')).toMatch(
      new RegExp(`^DPoP .*error="${error}", algs="ES256 RS256"$`),
    );
  }
  const { status, body } = await call('DPoP', used);
  expect([status, body.devicePhoneNumber]).toEqual([200, operator.subscribers.subscriber.phoneNumber]);
  expect((await call('DPoP', used)).status).toBe(401);
  expect((await call('DPoP', await prove('GET', `${url}?x=y`, { ath }))).status).toBe(200);
}
