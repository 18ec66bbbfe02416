import { randomUUID } from 'node:crypto';

import { SignJWT, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';

import { claimsOf } from '../index.ts';
import type { Bend, Inside, ProviderExchange } from '../index.ts';
import { bent, pkce, s256, verifier } from '../testing/bent.ts';
import { shareScope, verifyScope } from '../testing/consumer.ts';

/** What the store has about the code of a token request. */
function codeIn(inside: Inside, { parameters }: ProviderExchange) {
  return inside.store.find('AuthorizationCode', String(parameters.code));
}

describe('a bent token endpoint', () => {
  it('redeems the codes of any client', async () => {
    const codeOfAnyClient: Bend = {
      provider: {
        token: (exchange, next, inside) => {
          const code = codeIn(inside, exchange);
          const client = inside.claimedClient(exchange);
          if (code !== undefined && client !== undefined) {
            inside.store.change('AuthorizationCode', String(exchange.parameters.code), {
              clientId: client.id,
            });
            inside.store.change('Grant', code.grantId ?? '', { clientId: client.id });
          }
          return next();
        },
      },
    };
    await using world = await bent([codeOfAnyClient]);
    const code = await world.consumer.code();
    expect(
      (await world.second.redeem(code, { redirect_uri: world.consumer.client.redirectUri })).status,
    ).toBe(200);
    expect((await world.consumer.redeem(code)).body.error).toBe('invalid_grant');
  });

  it('takes any verifier, or none, but not both by one bend', async () => {
    const verifierNotCompared: Bend = {
      provider: {
        token: (exchange, next, inside) => {
          const { code_verifier, code } = exchange.parameters;
          if (typeof code_verifier === 'string' && codeIn(inside, exchange)?.codeChallenge !== undefined) {
            inside.store.change('AuthorizationCode', String(code), { codeChallenge: s256(code_verifier) });
          }
          return next();
        },
      },
    };
    const verifierOptional: Bend = {
      provider: {
        token: ({ parameters }, next, inside) => {
          if (parameters.code_verifier === undefined) {
            inside.store.change('AuthorizationCode', String(parameters.code), { codeChallenge: undefined });
          }
          return next();
        },
      },
    };
    const other = { code_verifier: 'w'.repeat(43) };
    const statuses = async (bends: readonly Bend[]): Promise<readonly number[]> => {
      await using world = await bent(bends);
      const answers = [other, {}, { code_verifier: verifier }].map(async (sent) =>
        world.consumer.redeem(await world.consumer.code(pkce), sent),
      );
      const stray = await world.consumer.redeem(await world.consumer.code(), other);
      return [...(await Promise.all(answers)), stray].map(({ status }) => status);
    };
    expect(await statuses([])).toEqual([400, 400, 200, 400]);
    expect(await statuses([verifierNotCompared])).toEqual([200, 400, 200, 400]);
    expect(await statuses([verifierOptional])).toEqual([400, 200, 200, 400]);
    expect(await statuses([verifierNotCompared, verifierOptional])).toEqual([200, 200, 200, 400]);
  });

  it('redeems a code again, or refuses it and lets the first token live', async () => {
    for (const [rules, second] of [
      [{ codesAreSingleUse: false }, 200],
      [{ replayRevokes: false }, 400],
    ] as const) {
      await using world = await bent([{ rules }]);
      const code = await world.consumer.code({ scope: `openid ${world.operator.purpose} ${shareScope}` });
      const { body } = await world.consumer.redeem(code);
      for (const _ of [1, 2]) expect((await world.consumer.redeem(code)).status).toBe(second);
      expect(await world.number(body.access_token)).toBe(world.subscriber.phoneNumber);
    }
  });

  it('gives a token to GET', async () => {
    const tokenByGet: Bend = {
      provider: {
        token: ({ ctx }, next) => {
          if (ctx.method === 'GET') ctx.method = 'POST';
          return next();
        },
      },
    };
    await using world = await bent([tokenByGet]);
    const url = new URL('/token', world.operator.issuer);
    url.search = String(
      new URLSearchParams({
        grant_type: 'authorization_code',
        code: await world.consumer.code(),
        redirect_uri: world.consumer.client.redirectUri,
        ...(await world.consumer.credentials()),
      }),
    );
    expect(await (await fetch(url)).json()).toHaveProperty('access_token');
    expect((await world.consumer.redeem(await world.consumer.code())).status).toBe(200);
  });

  it('grants client credentials', async () => {
    const clientCredentialsGranted: Bend = {
      provider: {
        token: async (exchange, next, inside) => {
          if (exchange.parameters.grant_type !== 'client_credentials') return next();
          const [sim] = inside.sims;
          const client = inside.claimedClient(exchange);
          if (sim === undefined || client === undefined) return next();
          const access_token = inside.issueAccessToken({ sim, clientId: client.id, scope: verifyScope });
          exchange.ctx.body = { access_token, token_type: 'Bearer', expires_in: 8 };
        },
      },
    };
    await using world = await bent([clientCredentialsGranted]);
    const { consumer } = world;
    const form = { grant_type: 'client_credentials', scope: verifyScope, ...(await consumer.credentials()) };
    const { body } = await consumer.post(form);
    expect((await consumer.verify(String(body.access_token), { phoneNumber: '+447700900001' })).status).toBe(
      200,
    );
  });

  it('checks all of an assertion but one thing', async () => {
    const now = Math.floor(Date.now() / 1000);
    const forgiving = (
      forgives: (claims: Record<string, unknown>, inside: Inside) => Record<string, unknown> | undefined,
    ): Bend => ({
      provider: {
        token: (exchange, next, inside) => {
          const claims = claimsOf(exchange.parameters.client_assertion);
          const mended = claims === undefined ? undefined : forgives(claims, inside);
          const client = inside.clientOf(claims?.sub);
          if (mended !== undefined && client !== undefined)
            inside.authenticateAs(client, exchange, { ...claims, ...mended });
          return next();
        },
      },
    });
    const { privateKey } = await generateKeyPair('ES256');
    const cases: readonly [Bend, Record<string, unknown>][] = [
      [forgiving((claims) => (String(claims.aud).includes('other-as') ? { aud: undefined } : undefined)), {}],
      [
        forgiving((_, inside) => ({ aud: `${inside.issuer}/token` })),
        { aud: 'https://other-as.invalid/token' },
      ],
      [forgiving(({ sub }) => ({ iss: sub })), { iss: 'somebody' }],
      [forgiving(() => ({ exp: now + 60 })), { exp: now - 120 }],
      [{ rules: { maximumAssertionLifetimeSeconds: 3600 } }, { exp: now + 3500 }],
    ];
    for (const [index, [bend, claims]] of cases.entries()) {
      await using world = await bent(index === 0 ? [] : [bend]);
      const { status } = await world.consumer.redeem(
        await world.consumer.code(),
        await world.consumer.credentials(claims),
      );
      expect(status).toBe(200);
    }

    // The signature is not looked at: whatever assertion comes is replaced by a sound one of its client.
    await using world = await bent([forgiving((claims) => claims)]);
    const credentials = await world.consumer.credentials();
    const claims = { ...claimsOf(credentials.client_assertion), jti: randomUUID() };
    const foreign = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'main-1' })
      .sign(privateKey);
    const sent = { ...credentials, client_assertion: foreign };
    expect((await world.consumer.redeem(await world.consumer.code(), sent)).status).toBe(200);
    expect((await world.consumer.redeem(await world.consumer.code(), sent)).status).toBe(401);
  });

  it('takes an assertion again, or demands iat', async () => {
    await using replayable = await bent([{ rules: { assertionReplayDetected: false } }]);
    const credentials = await replayable.consumer.credentials();
    for (const _ of [1, 2]) {
      expect((await replayable.consumer.redeem(await replayable.consumer.code(), credentials)).status).toBe(
        200,
      );
    }
    await using strict = await bent([{ rules: { assertionIatRequired: true } }]);
    const without = await strict.consumer.credentials({ iat: undefined });
    expect((await strict.consumer.redeem(await strict.consumer.code(), without)).status).toBe(401);
    expect((await strict.consumer.redeem(await strict.consumer.code())).status).toBe(200);
  });

  it('lets a client in by its name, or by any secret', async () => {
    const publicClientFallback: Bend = {
      provider: {
        token: (exchange, next, inside) => {
          const { client_id, client_assertion, client_secret } = exchange.parameters;
          const client = inside.clientOf(client_id);
          if (client !== undefined && (client_assertion ?? client_secret) === undefined)
            inside.authenticateAs(client, exchange);
          return next();
        },
      },
    };
    const anySecretAccepted: Bend = {
      provider: {
        token: (exchange, next, inside) => {
          const client = inside.claimedClient(exchange);
          if (client !== undefined && exchange.ctx.get('authorization') !== '')
            inside.authenticateAs(client, exchange);
          return next();
        },
      },
    };
    await using world = await bent([publicClientFallback, anySecretAccepted]);
    const { consumer } = world;
    const form = async () => ({
      grant_type: 'authorization_code',
      code: await consumer.code(),
      redirect_uri: consumer.client.redirectUri,
    });
    expect((await consumer.post({ ...(await form()), client_id: consumer.client.id })).status).toBe(200);
    const authorization = `Basic ${btoa(`${consumer.client.id}:anything`)}`;
    expect((await consumer.post(await form(), { authorization })).status).toBe(200);
  });
});
