import { randomUUID } from 'node:crypto';

import { SignJWT, importJWK } from 'jose';

import { verifyScope, type Consumer, type Parameters, type TokenAnswer } from './consumer.ts';

export const backchannelGrant = 'urn:openid:params:grant-type:ciba';
export const jwtBearerGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** A claims set signed with the key of a client. */
export async function signed(
  { client }: Consumer,
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, string>> = {},
): Promise<string> {
  const jwt = new SignJWT({ ...claims });
  jwt.setProtectedHeader({ alg: 'ES256', kid: client.jwk?.kid ?? '', ...header });
  return jwt.sign(await importJWK({ ...client.jwk }));
}

/** A backchannel authentication request; parameters replace those of a sound one, `undefined` leaves one out. */
export async function askBackchannel(
  consumer: Consumer,
  operatorToken: string,
  parameters: Parameters = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<TokenAnswer> {
  const { operator } = consumer;
  const form: Parameters = {
    scope: `openid ${operator.purpose} ${verifyScope}`,
    login_hint: `operatortoken:${operatorToken}`,
    ...(await consumer.credentials({ aud: `${operator.issuer}/bc-authorize` })),
    ...parameters,
  };
  return consumer.post(form, headers, '/bc-authorize');
}

/** A token request for an `auth_req_id`. */
export async function poll(consumer: Consumer, authReqId: unknown): Promise<TokenAnswer> {
  const form = { grant_type: backchannelGrant, auth_req_id: String(authReqId) };
  return consumer.post({ ...form, ...(await consumer.credentials()) });
}

/** An assertion for the JWT bearer grant; claims replace those of a sound one, `undefined` takes one away. */
export async function assertion(
  consumer: Consumer,
  operatorToken: string,
  claims: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { operator, client } = consumer;
  const now = Math.floor(Date.now() / 1000);
  return signed(consumer, {
    iss: client.id,
    sub: `operatortoken:${operatorToken}`,
    aud: `${operator.issuer}/token`,
    iat: now - 5,
    exp: now + 120,
    jti: randomUUID(),
    scope: `${operator.purpose} ${verifyScope}`,
    ...claims,
  });
}
