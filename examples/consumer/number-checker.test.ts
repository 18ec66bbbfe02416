// The contract tests of the consumer: each plays against Pact's mock of the provider and leaves an interaction in the pact.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createNumberChecker, type NumberChecker } from './number-checker.ts';

const { regex, string } = MatchersV3;

// From the range that Ofcom keeps for fiction. At verification the provider's own numbers take their place: the state says so.
const phoneNumber = '+447700900123';
const otherPhoneNumber = '+447700900124';
const malformedNumber = '+0123';
const correlator = 'b4333c46-49c0-4f62-80d7-f0ef930f1c46';

const ownToken = "the access token belongs to the subscriber's device";
const lacksVerify = 'the token lacks the verify scope';
const lacksShare = 'the token lacks the device-phone-number scope';
const expired = 'the token has expired';
const notByNetwork = 'the token was not obtained by network authentication';

interface Story {
  readonly given: string;
  readonly asking: string;
  readonly act: (checker: NumberChecker) => Promise<unknown>;
  /** The body of POST /verify; without one it is GET /device-phone-number. */
  readonly question?: Readonly<Record<string, string>>;
  readonly answer: readonly [status: number, body: Readonly<Record<string, unknown>>];
  readonly outcome: unknown;
}

// An operator may write it in capitals, or name a character set.
const json = regex('^(?i)application/json(\\s*;.*)?$', 'application/json');
const hashed = createHash('sha256').update(phoneNumber).digest('hex');
const refusal = (status: number, code: string): Story['answer'] => [
  status,
  { status, code, message: string('What a person may read.') },
];
const denied = refusal(403, 'PERMISSION_DENIED');

const stories: readonly Story[] = [
  {
    given: ownToken,
    asking: "a check of the subscriber's own number",
    act: ({ check }) => check(phoneNumber),
    question: { phoneNumber },
    answer: [200, { devicePhoneNumberVerified: true }],
    outcome: { kind: 'match' },
  },
  {
    given: ownToken,
    asking: "a check of the hash of the subscriber's own number",
    act: ({ checkHashed }) => checkHashed(phoneNumber),
    question: { hashedPhoneNumber: hashed },
    answer: [200, { devicePhoneNumberVerified: true }],
    outcome: { kind: 'match' },
  },
  {
    given: ownToken,
    asking: 'a check of another number',
    act: ({ check }) => check(otherPhoneNumber),
    question: { phoneNumber: otherPhoneNumber },
    answer: [200, { devicePhoneNumberVerified: false }],
    outcome: { kind: 'mismatch' },
  },
  {
    given: ownToken,
    asking: 'a check of a malformed number',
    act: ({ check }) => check(malformedNumber),
    question: { phoneNumber: malformedNumber },
    answer: refusal(400, 'INVALID_ARGUMENT'),
    outcome: { kind: 'malformed number' },
  },
  {
    given: expired,
    asking: 'a check with an expired token',
    act: ({ check }) => check(phoneNumber),
    question: { phoneNumber },
    answer: refusal(401, 'UNAUTHENTICATED'),
    outcome: { kind: 'sign in again' },
  },
  {
    given: lacksVerify,
    asking: 'a check with a token for something else',
    act: ({ check }) => check(phoneNumber),
    question: { phoneNumber },
    answer: denied,
    outcome: { kind: 'not permitted' },
  },
  {
    given: notByNetwork,
    asking: 'a check with a token that was obtained over Wi-Fi',
    act: ({ check }) => check(phoneNumber),
    question: { phoneNumber },
    answer: refusal(403, 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK'),
    outcome: { kind: 'use mobile data' },
  },
  {
    given: ownToken,
    asking: 'a request for the number of the phone',
    act: (checker) => checker.phoneNumber(),
    answer: [200, { devicePhoneNumber: phoneNumber }],
    outcome: { kind: 'number', phoneNumber },
  },
  {
    given: lacksShare,
    asking: 'a request for the number of the phone with a token for something else',
    act: (checker) => checker.phoneNumber(),
    answer: denied,
    outcome: { kind: 'not permitted' },
  },
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'number-checker-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the number checker', () => {
  // One after the other: they write the same file.
  test.each(stories)('$asking, given that $given', async (story) => {
    const { given, asking, act, question, answer, outcome } = story;
    const [status, body] = answer;
    const [method, path] = question === undefined ? ['GET', '/device-phone-number'] : ['POST', '/verify'];
    await new PactV4({
      consumer: 'number-checker',
      provider: 'number-verification',
      dir: folder,
      logLevel: 'warn',
    })
      .addInteraction()
      .given(given, { phoneNumber, otherPhoneNumber })
      .uponReceiving(asking)
      .withRequest(method, path, (request) => {
        request.headers({
          authorization: regex('^Bearer .+$', 'Bearer example'),
          'x-correlator': correlator,
        });
        if (question !== undefined) request.jsonBody(question);
      })
      .willRespondWith(status, (response) => {
        response.headers({ 'x-correlator': correlator, 'Content-Type': json }).jsonBody(body);
      })
      .executeTest(async ({ url }) => {
        const checker = createNumberChecker({
          baseUrl: url,
          accessToken: async () => 'example',
          correlator: () => correlator,
        });
        expect(await act(checker)).toEqual(outcome);
      });
  });

  test('has the pact that it is committed with; after a change, run vitest with -u', async () => {
    const written = await readFile(join(folder, 'number-checker-number-verification.json'), 'utf8');
    await expect(`${written.trimEnd()}\n`).toMatchFileSnapshot(
      'pacts/number-checker-number-verification.json',
    );
  });

  test('has no plan for an answer that the API does not know', async () => {
    const checker = createNumberChecker({
      baseUrl: 'http://127.0.0.1',
      accessToken: async () => 'example',
      fetch: async () => new Response('{}', { status: 418 }),
    });
    await expect(checker.phoneNumber()).rejects.toThrow('the operator answered 418 without a code');
  });
});
