import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startOperator, type Operator, type SimName } from '../index.ts';
import { Consumer } from '../testing/consumer.ts';
import { send } from '../testing/device.ts';

describe('the entitlement server', () => {
  let operator: Operator;
  beforeAll(async () => {
    operator = await startOperator();
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const fetchToken = async (name: SimName) =>
    send(new URL(operator.operatorTokenUrl), { gateway: operator.subscribers[name].gateway });

  it('gives each device tokens of its own, a new one each time', async () => {
    const answers = [
      await fetchToken('subscriber'),
      await fetchToken('subscriber'),
      await fetchToken('stranger'),
    ];
    const tokens = answers.map(({ body }) => JSON.parse(body).operatorToken);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0]?.headers['cache-control']).toBe('no-store');
    for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/);
    expect(new Set([...tokens, ...Object.values(operator.operatorTokens)]).size).toBe(8);
    expect(operator.issueOperatorToken('stranger')).toMatch(/^[\w-]{32}$/);
  });

  it('gives nothing to who is no device of the network', async () => {
    const off = await send(new URL(operator.operatorTokenUrl));
    expect([off.status, JSON.parse(off.body)]).toEqual([
      403,
      { error: 'the request did not come from a SIM' },
    ]);
    operator.network.useWifi('stranger');
    expect((await fetchToken('stranger')).status).toBe(403);
    operator.network.useMobileData('stranger');
    const { gateway } = operator.subscribers.subscriber;
    const post = await send(new URL(operator.operatorTokenUrl), { gateway, method: 'POST' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET']);
  });
});

it('refuses a code for a subscriber without consent, by redirect', async () => {
  await using operator = await startOperator();
  const { gateway } = operator.subscribers.withoutConsent;
  const { status, redirect } = await new Consumer(operator).authorize({}, { gateway });
  expect([status, redirect.error, redirect.state]).toEqual([302, 'consent_required', 'state-1']);
});
