import { hash } from 'node:crypto';

import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';

import { claimsOf, metadataIn } from '../index.ts';
import type { Bend } from '../index.ts';
import { bent, pkce, verifier } from '../testing/bent.ts';

describe('bent ID tokens', () => {
  it('are signed by a key that nobody publishes', async () => {
    const unpublishedKey: Bend = {
      provider: {
        token: async ({ ctx }, next, inside) => {
          await next();
          const response = metadataIn(ctx);
          const claims = claimsOf(response?.id_token);
          if (response && claims) response.id_token = await inside.signIdTokenWithUnpublishedKey(claims);
        },
      },
    };
    await using world = await bent([unpublishedKey]);
    const { body } = await world.consumer.redeem(await world.consumer.code());
    const keys = createRemoteJWKSet(new URL('/jwks', world.operator.issuer));
    await expect(jwtVerify(String(body.id_token), keys)).rejects.toThrow('signature verification failed');
  });

  it('say something else, and are signed again', async () => {
    const numericSubject: Bend = { idToken: (claims) => ({ ...claims, sub: 42 }) };
    const nonceLost: Bend = {
      idToken: ({ nonce, ...claims }, { code }) =>
        code.codeChallenge === undefined ? claims : { ...claims, nonce },
    };
    const hashedNumber: Bend = {
      idToken: (claims, { sim, client }) => ({
        ...claims,
        sub: hash('sha256', sim.phoneNumber),
        of: client.id,
      }),
    };
    await using world = await bent([numericSubject, nonceLost, hashedNumber]);
    const keys = createRemoteJWKSet(new URL('/jwks', world.operator.issuer));
    const { body } = await world.consumer.redeem(await world.consumer.code());
    const { payload } = await jwtVerify(String(body.id_token), keys, { issuer: world.operator.issuer });
    expect(payload).toMatchObject({ sub: 42, of: 'nv-main', amr: ['nba'] });
    expect(payload).not.toHaveProperty('nonce');
    const withPkce = await world.consumer.redeem(await world.consumer.code(pkce), {
      code_verifier: verifier,
    });
    expect(claimsOf(withPkce.body.id_token)).toHaveProperty('nonce', 'nonce-1');
  });
});
