import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { changeRedirect, metadataIn, redirectError, redirectParameters, scopesIn } from '../index.ts';
import type { Bend } from '../index.ts';
import { bent, s256, verifier } from '../testing/bent.ts';
import { Consumer, shareScope, verifyScope } from '../testing/consumer.ts';

describe('a bent authorization endpoint', () => {
  it('honours the cookie of an earlier sign-in', async () => {
    const ssoCookieHonoured: Bend = {
      provider: {
        authorization: async ({ ctx }, next, inside) => {
          await next();
          const code = inside.store.find('AuthorizationCode', redirectParameters(ctx).get('code') ?? '');
          if (code !== undefined) ctx.append('set-cookie', `sso=${code.accountId}; Path=/; HttpOnly`);
        },
      },
      identify: ({ cookie }, sound, inside) =>
        sound() ?? inside.simOf(/sso=([\w-]+)/.exec(cookie ?? '')?.[1]),
    };
    await using world = await bent([ssoCookieHonoured]);
    const { headers } = await world.authorize();
    const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const later = await world.consumer.authorize({}, { headers: { cookie } });
    expect(later.redirect).toHaveProperty('code');
    expect((await world.consumer.authorize()).redirect.error).toBe('login_required');
  });

  it('believes hints and headers, on and off the network', async () => {
    const loginHintWins: Bend = {
      identify: ({ parameters }, sound, inside) =>
        inside.sims.find(({ phoneNumber }) => parameters.login_hint === `tel:${phoneNumber}`) ?? sound(),
    };
    const enrichmentHeader: Bend = {
      identify: ({ ctx }, sound, inside) =>
        sound() && (inside.sims.find(({ phoneNumber }) => ctx.get('x-msisdn') === phoneNumber) ?? sound()),
    };
    await using world = await bent([loginHintWins, enrichmentHeader]);
    const { consumer, subscriber, stranger } = world;
    const scope = `openid ${world.operator.purpose} ${shareScope}`;
    const hinted = await consumer.authorize({ scope, login_hint: `tel:${stranger.phoneNumber}` });
    expect(await world.number((await consumer.redeem(hinted.redirect.code)).body.access_token)).toBe(
      stranger.phoneNumber,
    );
    const headers = { 'x-msisdn': stranger.phoneNumber };
    expect((await consumer.authorize({ scope }, { headers })).redirect.error).toBe('login_required');
    const enriched = await consumer.authorize({ scope }, { headers, gateway: subscriber.gateway });
    expect(await world.number((await consumer.redeem(enriched.redirect.code)).body.access_token)).toBe(
      stranger.phoneNumber,
    );
  });

  it('answers with an ID token in the fragment', async () => {
    const implicitEnabled: Bend = {
      provider: {
        authorization: async ({ ctx, parameters }, next, inside) => {
          const implicit = parameters.response_type === 'id_token';
          if (implicit) parameters.response_type = 'code';
          await next();
          if (!implicit) return;
          changeRedirect(ctx, (url) => {
            const sub = 'somebody';
            const id_token = inside.signIdToken({
              iss: inside.issuer,
              sub,
              aud: parameters.client_id,
              nonce: parameters.nonce,
            });
            url.hash = String(new URLSearchParams({ id_token }));
            url.search = '';
          });
        },
      },
    };
    await using world = await bent([implicitEnabled]);
    const { location, status } = await world.authorize({ response_type: 'id_token' });
    expect(status).toBe(302);
    expect(location?.search).toBe('');
    expect(location?.hash).toMatch(/^#id_token=ey/);
    expect((await world.authorize()).redirect).toHaveProperty('code');
  });

  it('counts its codes', async () => {
    const sequentialCodes = (): Bend => {
      let count = 0;
      return {
        provider: {
          authorization: async ({ ctx }, next, inside) => {
            await next();
            changeRedirect(ctx, ({ searchParams }) => {
              const code = searchParams.get('code');
              if (code === null) return;
              const sequential = `code-${String((count += 1)).padStart(6, '0')}`;
              inside.store.rename('AuthorizationCode', code, sequential);
              searchParams.set('code', sequential);
            });
          },
        },
      };
    };
    await using world = await bent([sequentialCodes]);
    const codes = [await world.consumer.code(), await world.consumer.code()];
    expect(codes).toEqual(['code-000001', 'code-000002']);
    expect((await world.consumer.redeem(codes[1])).status).toBe(200);
    expect((await world.consumer.redeem(codes[1])).body.error).toBe('invalid_grant');
    await using other = await bent([sequentialCodes]);
    expect(await other.consumer.code()).toBe('code-000001');
  });

  it('accepts redirect URIs that begin like a registered one', async () => {
    const redirectUriByPrefix: Bend = {
      provider: {
        authorization: async ({ ctx, parameters }, next, inside) => {
          const asked = String(parameters.redirect_uri);
          const registered = inside.clientOf(parameters.client_id)?.redirectUri ?? '';
          if (asked === registered || !asked.startsWith(registered)) return next();
          parameters.redirect_uri = registered;
          await next();
          const answered = redirectParameters(ctx);
          ctx.set('location', `${asked}${asked.includes('?') ? '&' : '?'}${answered}`);
          inside.store.change('AuthorizationCode', answered.get('code') ?? '', { redirectUri: asked });
        },
      },
    };
    await using world = await bent([redirectUriByPrefix]);
    const redirect_uri = `${world.consumer.client.redirectUri}/extra?x=1`;
    const { location, redirect } = await world.authorize({ redirect_uri });
    expect(location?.href).toMatch(/\/callback\/extra\?x=1&code=/);
    expect((await world.consumer.redeem(redirect.code, { redirect_uri })).status).toBe(200);
    expect((await world.authorize({ redirect_uri: 'https://attacker.invalid/' })).status).toBe(400);
  });

  it('redirects to wherever the request says', async () => {
    const openRedirector: Bend = {
      provider: {
        authorization: async (exchange, next, inside) => {
          await next();
          if (metadataIn(exchange.ctx)?.error === 'invalid_redirect_uri')
            redirectError(exchange, inside, 'access_denied');
        },
      },
    };
    await using world = await bent([openRedirector]);
    const { redirect, location, status } = await world.authorize({
      redirect_uri: 'https://attacker.invalid/cb',
    });
    expect([status, location?.host]).toEqual([302, 'attacker.invalid']);
    expect(redirect).toEqual({ error: 'access_denied', state: 'state-1', iss: world.operator.issuer });
  });

  it('lets scopes and purposes through that it should not', async () => {
    const purpose = 'dpv:FraudPreventionAndDetection';
    const cases: readonly [Bend['rules'] & object, string][] = [
      [
        { unknownScopesRefused: false },
        `openid ${purpose} ${verifyScope} number-verification:does-not-exist`,
      ],
      [{ purposeRequired: false }, `openid ${verifyScope}`],
      [{ singlePurposeOnly: false }, `openid ${purpose} dpv:ServiceProvision ${verifyScope}`],
      [{ purposeAgreed: false }, `openid dpv:NotAPurpose ${verifyScope}`],
    ];
    for (const [rules, scope] of cases) {
      await using world = await bent([{ rules }]);
      const { body } = await world.consumer.redeem((await world.authorize({ scope })).redirect.code);
      const granted = scope.replace(' dpv:ServiceProvision', '');
      expect(String(body.scope).split(' ').toSorted()).toEqual(granted.split(' ').toSorted());
    }
    await using world = await bent([{ rules: { entitlementChecked: false } }]);
    const client = new Consumer(world.operator, 'withoutScopes');
    expect(await world.number(await client.token(shareScope))).toBe(world.subscriber.phoneNumber);
  });

  it('mends PKCE methods, decides over several values, and shows pages', async () => {
    const plainPkce: Bend = {
      provider: {
        authorization: ({ parameters }, next) => {
          if (parameters.code_challenge_method === 'plain') {
            parameters.code_challenge = s256(String(parameters.code_challenge));
            parameters.code_challenge_method = 'S256';
          }
          return next();
        },
      },
    };
    const lastParameterWins: Bend = {
      provider: {
        authorization: ({ parameters }, next) => {
          if (Array.isArray(parameters.scope)) parameters.scope = parameters.scope.at(-1);
          return next();
        },
      },
    };
    const otpPage: Bend = {
      provider: {
        authorization: async ({ ctx, parameters }, next, inside) => {
          if (inside.simAt(ctx.req.socket) !== undefined || parameters.prompt !== undefined) return next();
          ctx.type = 'html';
          ctx.body = '<form><input type="tel"></form>';
        },
      },
    };
    await using world = await bent([plainPkce, lastParameterWins, otpPage]);
    const code = await world.consumer.code({ code_challenge: verifier, code_challenge_method: 'plain' });
    expect((await world.consumer.redeem(code, { code_verifier: verifier })).status).toBe(200);
    const scope = `openid ${world.operator.purpose} ${verifyScope}`;
    expect((await world.authorize({ scope: ['openid', scope] })).redirect).toHaveProperty('code');
    const page = await world.consumer.authorize({ prompt: undefined });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await world.consumer.authorize()).redirect.error).toBe('login_required');
  });

  it('gives refresh tokens to those who asked', async () => {
    const refreshWhenAsked = (): Bend => {
      const asked = new Set<string | null>();
      return {
        provider: {
          authorization: async ({ ctx, parameters }, next) => {
            await next();
            if (scopesIn(parameters).includes('offline_access'))
              asked.add(redirectParameters(ctx).get('code'));
          },
          token: async ({ ctx, parameters }, next) => {
            await next();
            if (asked.has(String(parameters.code)))
              Object.assign(metadataIn(ctx) ?? {}, { refresh_token: randomUUID() });
          },
        },
      };
    };
    await using world = await bent([refreshWhenAsked], 'r4.1');
    const scope = `openid ${world.operator.purpose} ${verifyScope}`;
    for (const asked of [true, false]) {
      const code = await world.consumer.code({ scope: asked ? `${scope} offline_access` : scope });
      expect('refresh_token' in (await world.consumer.redeem(code)).body).toBe(asked);
    }
  });
});
