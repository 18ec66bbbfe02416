import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

import type { AccessToken, IdToken } from './observations.ts';

// As long as the tokens of many operators live; it has to be valid but for who signed it.
const lifetimeSeconds = 300;
const issuer = 'https://another-operator.invalid';

/** An access token in the form of RFC 9068, about the subscriber of an ID token, from an issuer that nobody knows. */
export function tokenOfAnotherIssuer(
  { claims, clientId, subscriberNumber }: IdToken,
  scope: string,
): AccessToken {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const iat = Math.floor(Date.now() / 1000);
  const input = [
    { alg: 'ES256', typ: 'at+jwt', kid: 'another-operator-1' },
    {
      iss: issuer,
      sub: claims['sub'],
      aud: 'number-verification',
      client_id: clientId,
      scope,
      amr: ['nba'],
      iat,
      exp: iat + lifetimeSeconds,
      jti: randomUUID(),
    },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return { value: `${input}.${signature.toString('base64url')}`, subscriberNumber };
}
