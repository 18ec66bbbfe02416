import { z } from 'zod';

import { anyUrl } from './address.ts';
import { reference } from './reference.ts';

/** Algorithms for assertions with a private key (RFC 7518, RFC 8037, RFC 9864) that this suite can sign with. */
export const signatureAlgorithms = [
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
  'EdDSA',
  'Ed25519',
] as const;

const secretAlgorithms = ['HS256', 'HS384', 'HS512'] as const;

const shortestAssertionSeconds = 10;
// What the profile allows is 300; some servers want longer ones, and none an hour and more.
const longestAssertionSeconds = 3600;

const common = { id: z.string().min(1), redirectUri: anyUrl };
const assertion = {
  audience: z
    .string({ error: 'write the audience as the server wants it, e.g. its issuer' })
    .min(1)
    .optional(),
  lifetimeSeconds: z
    .int({ error: 'write whole seconds, e.g. 120' })
    .min(shortestAssertionSeconds, { error: 'write at least 10, for the sake of slow clocks' })
    .max(longestAssertionSeconds, { error: 'write at most 3600; CAMARA allows 300' })
    .optional(),
};

const methods =
  'private_key_jwt (with key), client_secret_basic, client_secret_post or client_secret_jwt (with secret), tls_client_auth (with certificate and key), bearer (with token) or none';

/** A client that the operator onboarded, with the way it proves itself at the token endpoint. */
export const clientEntry = z.discriminatedUnion(
  'authentication',
  [
    z.strictObject({
      ...common,
      authentication: z.literal('private_key_jwt'),
      key: reference,
      alg: z
        .enum(signatureAlgorithms, { error: `write one of ${signatureAlgorithms.join(', ')}` })
        .optional(),
      kid: z.string({ error: 'write the kid in quotes, as it was registered' }).min(1).optional(),
      ...assertion,
    }),
    z.strictObject({
      ...common,
      authentication: z.enum(['client_secret_basic', 'client_secret_post']),
      secret: reference,
    }),
    z.strictObject({
      ...common,
      authentication: z.literal('client_secret_jwt'),
      secret: reference,
      alg: z
        .enum(secretAlgorithms, { error: `write one of ${secretAlgorithms.join(', ')}` })
        .default('HS256'),
      ...assertion,
    }),
    z.strictObject({
      ...common,
      authentication: z.literal('tls_client_auth'),
      certificate: reference,
      key: reference,
    }),
    z.strictObject({ ...common, authentication: z.literal('bearer'), token: reference }),
    z.strictObject({ ...common, authentication: z.literal('none') }),
  ],
  { error: `write ${methods}` },
);

export type ClientEntry = z.infer<typeof clientEntry>;
