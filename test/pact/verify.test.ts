import { describe, expect, test } from 'vitest';

import { renderJson } from '../../src/report/json.ts';
import { renderText } from '../../src/report/text.ts';
import { verifyBent } from './verify-bent.ts';
import { jsonBody, ownToken, pactWith, question } from './wrong-pacts.ts';

const ownNumber = '+447700900555';

async function verifyOne(interaction: Readonly<Record<string, unknown>>, release?: string) {
  const { run, leaksIn } = await verifyBent([], {
    document: pactWith(interaction),
    ...(release === undefined ? {} : { release }),
  });
  expect(leaksIn(renderJson(run))).toEqual([]);
  const [check] = run.checks;
  if (check === undefined || run.checks.length !== 1) throw new Error('one interaction is one check');
  return { run, check };
}

describe('a pact with a wrong expectation', () => {
  test('fails, and says what was expected and what came', async () => {
    const { run, check } = await verifyOne({
      providerStates: [ownToken],
      request: question(ownNumber),
      response: {
        status: 201,
        headers: { 'X-Shard': ['7'], 'Content-Type': ['application/json'] },
        body: jsonBody({ verified: true, devicePhoneNumberVerified: 'yes' }),
      },
    });
    expect([run.verdict, check.id, check.authority, check.consequence]).toEqual([
      'non-conformant',
      'pact/ticket-shop/a-question',
      'consumer',
      'violation',
    ]);
    expect(check.findings).toEqual([
      { of: 'HTTP status', expected: '201', actual: '200' },
      { of: 'header X-Shard', expected: '7', actual: 'absent' },
      { of: 'body at $', expected: 'with verified', actual: 'with devicePhoneNumberVerified' },
      { of: 'body at $.devicePhoneNumberVerified', expected: '"yes"', actual: 'true' },
    ]);
    const told = renderText(run, { color: false, columns: 110 });
    expect(told).toContain('Breaks the pacts of its consumers with Number Verification r3.2');
    expect(told).toContain(
      "MUST: Given that the access token belongs to the subscriber's device, Ticket Shop gets the answer that it",
    );
    expect(told).toContain(
      'nv-conformance pact verify TARGET.yaml --pact … --check pact/ticket-shop/a-question',
    );
    expect(told).not.toContain('conformant');
  });

  test('is a warning where the consumer does not rely on it yet', async () => {
    const { run, check } = await verifyOne({
      pending: true,
      providerStates: [ownToken],
      request: question(ownNumber),
      response: { status: 204 },
    });
    expect([run.verdict, check.outcome, check.level, check.consequence]).toEqual([
      'inconclusive',
      'failed',
      'SHOULD',
      'warning',
    ]);
  });

  test("names Pact's matcher where one was not met", async () => {
    const { check } = await verifyOne({
      providerStates: [ownToken],
      request: { method: 'GET', path: '/device-phone-number' },
      response: {
        status: 200,
        body: jsonBody({ devicePhoneNumber: '+1' }),
        matchingRules: {
          body: {
            '$.devicePhoneNumber': { combine: 'AND', matchers: [{ match: 'regex', regex: '^\\+1$' }] },
          },
        },
      },
    });
    expect(check.findings).toEqual([
      {
        of: 'body at $.devicePhoneNumber',
        expected: String.raw`a value that matches ^\+1$, such as "+1"`,
        actual: '"+‹number of subscriber›"',
      },
    ]);
  });
});

describe('an interaction that cannot be played', () => {
  test.each([
    {
      why: 'its provider state is not known',
      interaction: { providerStates: [{ name: 'the moon is full' }], request: question(ownNumber) },
      obstacle: /^the provider state "the moon is full" is not known; .*"the token has expired"/,
    },
    {
      why: 'it asks for two states',
      interaction: {
        providerStates: [ownToken, { name: 'the token has expired' }],
        request: question(ownNumber),
      },
      obstacle: /^the interaction asks for 2 provider states at once/,
    },
    {
      why: 'it is about another API',
      interaction: { request: { method: 'GET', path: '/tickets' } },
      obstacle:
        /^the pact asks for \/tickets, which is no operation of r3\.2; its operations are \/verify and/,
    },
    {
      why: 'it is about another release',
      interaction: { request: { method: 'GET', path: '/number-verification/v1/verify' } },
      obstacle: /^the pact asks for \/number-verification\/v1\/verify/,
    },
    {
      why: 'it is a message',
      interaction: { type: 'Asynchronous/Messages' },
      obstacle: /^the interaction is a message/,
    },
  ])('is inconclusive: $why', async ({ interaction, obstacle }) => {
    const { run, check } = await verifyOne({ response: { status: 200 }, ...interaction });
    expect([run.verdict, check.outcome, check.cause]).toEqual(['inconclusive', 'inconclusive', 'config']);
    expect(check.obstacle).toMatch(obstacle);
    expect(check.exchanges).toEqual([]);
  });
});

describe('the numbers of a pact', () => {
  const matched = { status: 200, body: jsonBody({ devicePhoneNumberVerified: true }) };

  test('become those of the subscriber by the parameters of the state', async () => {
    const { run, check } = await verifyOne({
      providerStates: [ownToken],
      request: question(ownNumber),
      response: matched,
    });
    expect(check.outcome).toBe('passed');
    const sent = check.exchanges.map((id) => run.exchanges[id]?.request.body ?? '');
    expect(sent.at(-1)).toBe('{"phoneNumber":"+‹number of subscriber›"}');
  });

  test('become those of the subscriber by fromProviderState', async () => {
    const { check } = await verifyOne({
      providerStates: [{ name: ownToken.name }],
      request: {
        ...question(ownNumber),
        generators: { body: { '$.phoneNumber': { type: 'ProviderState', expression: '${phoneNumber}' } } },
      },
      response: matched,
    });
    expect(check.outcome).toBe('passed');
  });

  test('stay as they are where the state says nothing of them', async () => {
    const { check } = await verifyOne({
      providerStates: [{ name: ownToken.name }],
      request: question(ownNumber),
      response: { status: 200, body: jsonBody({ devicePhoneNumberVerified: false }) },
    });
    expect(check.outcome).toBe('passed');
  });
});

describe('what is sent', () => {
  test('is what the pact says, with the token of the state and with nothing of ours', async () => {
    const { run, check } = await verifyOne({
      providerStates: [ownToken],
      request: {
        method: 'POST',
        path: '/number-verification/v2/verify',
        query: { channel: ['shop'] },
        headers: { 'Content-Type': ['application/json'], 'X-Shop': ['7'], Authorization: ['Bearer example'] },
        body: jsonBody({ phoneNumber: ownNumber }),
      },
      response: { status: 200 },
    });
    expect(check.outcome).toBe('passed');
    const call = check.exchanges.map((id) => run.exchanges[id]).at(-1);
    expect(call?.leg).toBe('api');
    expect(new URL(call?.request.url ?? '').pathname).toBe('/number-verification/v2/verify');
    expect(new URL(call?.request.url ?? '').search).toBe('?channel=shop');
    const names = call?.request.headers.map(([name]) => name).toSorted();
    expect(names).toEqual(['accept', 'authorization', 'content-type', 'x-shop']);
    expect(call?.request.headers.find(([name]) => name === 'authorization')?.[1]).toMatch(/^Bearer ‹/);
  });

  test('carries no token where the pact asks for no state and has none', async () => {
    const { run, check } = await verifyOne({
      request: { method: 'GET', path: '/device-phone-number' },
      response: { status: 401 },
    });
    expect(check.outcome).toBe('passed');
    expect(check.exchanges.map((id) => run.exchanges[id]?.leg)).toEqual(['api']);
  });
});

test.each([
  ["the access token belongs to another subscriber's device", '/verify', 200],
  ['the token lacks the device-phone-number scope', '/device-phone-number', 403],
  ['no phone number belongs to the token', '/device-phone-number', 403],
  ['the token was never issued', '/verify', 401],
  ['no access token is sent', '/device-phone-number', 401],
])('the state that %s can be met', async (name, path, status) => {
  const { check } = await verifyOne({
    providerStates: [{ name, params: { phoneNumber: ownNumber } }],
    request: path === '/verify' ? question(ownNumber) : { method: 'GET', path },
    response: {
      status,
      ...(status === 200 ? { body: jsonBody({ devicePhoneNumberVerified: false }) } : {}),
    },
  });
  expect([check.outcome, check.obstacle]).toEqual(['passed', undefined]);
});

test('pacts of the specifications 2 and 3 are verified as well', async () => {
  const request = {
    method: 'POST',
    path: '/verify',
    headers: { 'Content-Type': 'application/json' },
    body: { phoneNumber: ownNumber },
  };
  const document = (version: string, states: object, rules: object): object => ({
    consumer: { name: 'Ticket Shop' },
    provider: { name: 'number-verification' },
    interactions: [
      {
        description: 'a question',
        ...states,
        request,
        response: { status: 200, body: { devicePhoneNumberVerified: 'text' }, matchingRules: rules },
      },
    ],
    metadata: { pactSpecification: { version } },
  });
  const type = { match: 'type' };
  const pacts = [
    document('2.0.0', { providerState: ownToken.name }, { '$.body.devicePhoneNumberVerified': type }),
    document(
      '3.0.0',
      { providerStates: [ownToken] },
      { body: { '$.devicePhoneNumberVerified': { matchers: [type] } } },
    ),
  ];
  for (const one of pacts) {
    const { run } = await verifyBent([], { document: one });
    expect(run.checks[0]?.findings).toEqual([
      {
        of: 'body at $.devicePhoneNumberVerified',
        expected: 'a value of the same type as "text"',
        actual: expect.stringMatching(/^(true|false)$/) as unknown,
      },
    ]);
  }
});
