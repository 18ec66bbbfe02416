import { describe, expect, it } from 'vitest';

import { claimsOf, errorInfo, metadataIn } from '../index.ts';
import type { Bend, Inside, ProviderBend } from '../index.ts';
import { askBackchannel, assertion, jwtBearerGrant, poll, signed } from '../testing/backchannel.ts';
import { bent } from '../testing/bent.ts';
import { Consumer, shareScope } from '../testing/consumer.ts';

const own = '+447700900123';

/** A fresh operator token for a number that somebody claims to have. */
function hintFor(claimed: unknown, inside: Inside): string | undefined {
  const sim = inside.sims.find(({ phoneNumber }) => claimed === `tel:${phoneNumber}`);
  return sim && `operatortoken:${inside.issueOperatorToken(sim)}`;
}

describe('a bent backchannel', () => {
  it('believes a phone number, in either flow', async () => {
    const believesHint: ProviderBend = ({ parameters }, next, inside) => {
      parameters.login_hint = hintFor(parameters.login_hint, inside) ?? parameters.login_hint;
      return next();
    };
    const believesSubject: ProviderBend = ({ parameters }, next, inside) => {
      const claims = claimsOf(parameters.assertion);
      const client = inside.clientOf(claims?.iss);
      const sub = hintFor(claims?.sub, inside);
      if (client !== undefined && sub !== undefined) {
        parameters.assertion = inside.signAsClient(client, { ...claims, sub });
      }
      return next();
    };
    await using world = await bent([{ provider: { backchannel: believesHint, token: believesSubject } }]);
    const { consumer, operator } = world;
    const scope = `openid ${operator.purpose} ${shareScope}`;
    const asked = await askBackchannel(consumer, '', { login_hint: `tel:${own}`, scope });
    const { body } = await poll(consumer, asked.body.auth_req_id);
    expect(await world.number(body.access_token)).toBe(own);
    const jwt = await assertion(consumer, '', { sub: `tel:${own}`, scope });
    const answer = await consumer.post({ grant_type: jwtBearerGrant, assertion: jwt });
    expect(await world.number(answer.body.access_token)).toBe(own);
  });

  it('forgives what is wrong with a request object', async () => {
    const audienceUnchecked: ProviderBend = ({ parameters }, next, inside) => {
      const client = inside.clientOf(parameters.client_id);
      const claims = claimsOf(parameters.request);
      if (client !== undefined && claims !== undefined) {
        parameters.request = inside.signAsClient(client, { ...claims, aud: inside.issuer });
      }
      return next();
    };
    await using world = await bent([{ provider: { authorization: audienceUnchecked } }]);
    const { consumer, operator } = world;
    const now = Math.floor(Date.now() / 1000);
    const parameters = {
      response_type: 'code',
      client_id: consumer.client.id,
      redirect_uri: consumer.client.redirectUri,
      scope: `openid ${operator.purpose}`,
    };
    const claims = {
      ...parameters,
      iss: 'nv-main',
      aud: 'https://other-as.invalid',
      iat: now,
      exp: now + 60,
      jti: '1',
    };
    const request = await signed(consumer, claims);
    expect((await world.authorize({ ...parameters, request })).redirect).toHaveProperty('code');
  });

  it('takes operator tokens and requests again, and asks nobody for consent', async () => {
    const rules = {
      operatorTokensAreSingleUse: false,
      authenticationRequestsAreSingleUse: false,
      consentChecked: false,
    };
    await using world = await bent([{ rules }]);
    const { consumer, operator } = world;
    const { subscriber, withoutConsent } = operator.operatorTokens;
    expect((await askBackchannel(consumer, withoutConsent)).status).toBe(200);
    expect((await askBackchannel(new Consumer(operator, 'otherFlow'), subscriber)).status).toBe(200);
    const { body } = await askBackchannel(consumer, subscriber);
    for (const _ of [1, 2]) expect((await poll(consumer, body.auth_req_id)).status).toBe(200);
    // The codes of the other flow are not concerned.
    const code = await consumer.code();
    expect([(await consumer.redeem(code)).status, (await consumer.redeem(code)).status]).toEqual([200, 400]);
  });

  it('redeems the requests of any client, or none is ever done', async () => {
    const anyClient: Bend = {
      provider: {
        token: (exchange, next, inside) => {
          const id = String(exchange.parameters.auth_req_id);
          const clientId = inside.claimedClient(exchange)?.id;
          const asked = inside.store.find('BackchannelAuthenticationRequest', id);
          if (asked !== undefined && clientId !== undefined) {
            inside.store.change('BackchannelAuthenticationRequest', id, { clientId });
            inside.store.change('Grant', asked.grantId ?? '', { clientId });
          }
          return next();
        },
      },
    };
    const expiredTaken: Bend = {
      provider: {
        backchannel: ({ parameters }, next, inside) => {
          const sim = inside.simOf(inside.operatorTokenIn(parameters.login_hint, true)?.accountId);
          if (sim !== undefined) parameters.login_hint = `operatortoken:${inside.issueOperatorToken(sim)}`;
          return next();
        },
      },
    };
    await using world = await bent([anyClient, expiredTaken]);
    const { body } = await askBackchannel(world.consumer, world.operator.operatorTokens.expired);
    expect((await poll(world.second, body.auth_req_id)).status).toBe(200);
    const neverDone: Bend = {
      provider: {
        backchannel: async ({ ctx }, next, inside) => {
          await next();
          const id = String(metadataIn(ctx)?.auth_req_id);
          inside.store.change('BackchannelAuthenticationRequest', id, { grantId: undefined });
        },
      },
    };
    await using stuck = await bent([neverDone]);
    const asked = await askBackchannel(stuck.consumer, stuck.operator.operatorTokens.subscriber);
    expect((await poll(stuck.consumer, asked.body.auth_req_id)).body.error).toBe('authorization_pending');
  });

  it('has an API that knows authentication by the network only', async () => {
    const onlyNetwork: Bend = {
      api: (call, next, inside) =>
        inside.accessTokenOf(call)?.authenticationMethods.includes('sc') === true
          ? inside.echoing(call, errorInfo(403, 'PERMISSION_DENIED', 'It was not the network.'))
          : next(call),
    };
    await using world = await bent([onlyNetwork]);
    const scope = `openid ${world.operator.purpose} ${shareScope}`;
    const asked = await askBackchannel(world.consumer, world.operator.operatorTokens.subscriber, { scope });
    const { body } = await poll(world.consumer, asked.body.auth_req_id);
    expect((await world.consumer.share(String(body.access_token))).status).toBe(403);
    expect(await world.number(await world.consumer.token(shareScope))).toBe(own);
  });
});
