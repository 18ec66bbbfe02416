import * as http from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProxyAgent, fetch as proxiedFetch } from 'undici';

import { startOperator, type Operator } from '../index.ts';
import { Consumer, shareScope } from '../testing/consumer.ts';
import { send } from '../testing/device.ts';

describe('the mobile network', () => {
  let operator: Operator;
  let consumer: Consumer;
  let gateway: string;
  beforeAll(async () => {
    operator = await startOperator();
    consumer = new Consumer(operator);
    ({ gateway } = operator.subscribers.subscriber);
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const numberBehind = async (proxy: string): Promise<unknown> =>
    (await consumer.share(await consumer.token(shareScope, proxy))).body.devicePhoneNumber;

  it('carries CONNECT as well as absolute targets', async () => {
    const dispatcher = new ProxyAgent({ uri: gateway, proxyTunnel: true });
    const url = `${operator.issuer}/authorize?${new URLSearchParams({
      response_type: 'code',
      client_id: consumer.client.id,
      redirect_uri: consumer.client.redirectUri,
      scope: `openid ${operator.purpose} ${shareScope}`,
    })}`;
    const response = await proxiedFetch(url, { dispatcher, redirect: 'manual' });
    expect(response.headers.get('location')).toContain('?code=');
    await dispatcher.close();
  });

  it.each([undefined, 'none', 'login', 'consent', 'login consent'])(
    'lets nobody in from outside, with prompt=%s, and shows no page',
    async (prompt) => {
      const { status, redirect, body, headers } = await consumer.authorize({ prompt });
      expect(status).toBe(302);
      expect(redirect).toMatchObject({ error: 'login_required', state: 'state-1', iss: operator.issuer });
      expect(redirect).not.toHaveProperty('code');
      expect(body).toBe('');
      expect(headers).not.toHaveProperty('set-cookie');
    },
  );

  it('believes no header', async () => {
    const { subscriber, stranger } = operator.subscribers;
    const names = [
      'x-msisdn',
      'msisdn',
      'x-up-calling-line-id',
      'x-network-info',
      'x-forwarded-for',
      'forwarded',
    ];
    for (const name of names) {
      const headers = {
        [name]: name.includes('forward') ? `for=${new URL(gateway).host}` : stranger.phoneNumber,
      };
      expect((await consumer.authorize({}, { headers })).redirect.error).toBe('login_required');
      const scope = `openid ${operator.purpose} ${shareScope}`;
      const { redirect } = await consumer.authorize({ scope }, { headers, gateway });
      const { body } = await consumer.redeem(redirect.code);
      expect((await consumer.share(String(body.access_token))).body.devicePhoneNumber).toBe(
        subscriber.phoneNumber,
      );
    }
  });

  it('forwards to this machine only', async () => {
    const other = await send(new URL('http://192.0.2.1/authorize'), { gateway });
    expect(other.status).toBe(403);
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    const proxy = new URL(gateway);
    http
      .request({ host: proxy.hostname, port: proxy.port, method: 'CONNECT', path: '192.0.2.1:443' })
      .once('connect', (response) => resolve(response.statusCode))
      .end();
    expect(await promise).toBe(403);
  });

  it('forgets a connection when it closes', async () => {
    await numberBehind(gateway);
    operator.network.detach('subscriber');
    await expect.poll(() => operator.network.openConnections).toBeLessThanOrEqual(1);
    operator.network.useMobileData('subscriber');
  });

  it('knows nobody behind Wi-Fi, nor lets a detached device through', async () => {
    operator.network.useWifi('subscriber');
    expect((await consumer.authorize({}, { gateway })).redirect.error).toBe('login_required');
    operator.network.detach('subscriber');
    expect((await consumer.authorize({}, { gateway })).status).toBe(502);
    operator.network.useMobileData('subscriber');
    expect(await numberBehind(gateway)).toBe(operator.subscribers.subscriber.phoneNumber);
  });

  it('follows the SIM to another device', async () => {
    const { subscriber, stranger } = operator.subscribers;
    operator.network.swapSims();
    expect(await numberBehind(subscriber.gateway)).toBe(stranger.phoneNumber);
    expect(await numberBehind(stranger.gateway)).toBe(subscriber.phoneNumber);
    operator.network.swapSims();
    expect(await numberBehind(subscriber.gateway)).toBe(subscriber.phoneNumber);
  });
});
