import { expect, test } from 'vitest';

import type { AccessToken, TokenAnswer } from '../check/observations.ts';
import { Obstacle } from '../model/obstacle.ts';
import { refuseSpentEvidence, refuseStaleCode, refuseStaleEvidence } from './stated-lifetime.ts';

const bornAt = 1_000_000;

test('a refusal of a token that grew old on the way proves nothing', () => {
  expect(() => refuseStaleEvidence(token(5), { status: 401, receivedAt: bornAt + 4_100 })).toThrow(Obstacle);
});

test('a refusal within the lifetime is evidence', () => {
  expect(() => refuseStaleEvidence(token(5), { status: 401, receivedAt: bornAt + 3_900 })).not.toThrow();
});

test('an old token that still works is evidence', () => {
  expect(() => refuseStaleEvidence(token(5), { status: 200, receivedAt: bornAt + 9_000 })).not.toThrow();
});

test('a token that was left to expire on purpose is evidence', () => {
  const outlived: AccessToken = { ...token(5), outlived: true };
  expect(() => refuseStaleEvidence(outlived, { status: 401, receivedAt: bornAt + 9_000 })).not.toThrow();
});

test('a lifetime of nothing is the doing of the operator', () => {
  expect(() => refuseStaleEvidence(token(0), { status: 401, receivedAt: bornAt + 100 })).not.toThrow();
});

test('a refusal of a code that grew old on the way proves nothing, unless that was the purpose', () => {
  const target = { codeLifetimeSeconds: 5 };
  const late = { status: 400, receivedAt: bornAt + 5_100 };
  expect(() => refuseStaleCode(target, { startedAt: bornAt }, late)).toThrow(Obstacle);
  expect(() => refuseStaleCode(target, { startedAt: bornAt, outlived: true }, late)).not.toThrow();
  expect(() => refuseStaleCode(target, { startedAt: bornAt + 2_000 }, late)).not.toThrow();
  // A person may have been in no hurry; the code is no older than the answer that brought it.
  expect(() =>
    refuseStaleCode(target, { startedAt: bornAt, returnedAt: bornAt + 2_000 }, late),
  ).not.toThrow();
  // A target that says nothing about its codes lets them live for a while.
  expect(() => refuseStaleCode({}, { startedAt: bornAt }, late)).not.toThrow();
});

test('a refusal of a token that another check had proves nothing, unless it was spoilt since', () => {
  const reused: AccessToken = { ...token(60), reused: 'a-token' };
  expect(() => refuseSpentEvidence(reused, { status: 401 })).toThrow(Obstacle);
  expect(() => refuseSpentEvidence(reused, { status: 403 })).not.toThrow();
  expect(() => refuseSpentEvidence({ ...reused, value: 'spoilt' }, { status: 401 })).not.toThrow();
  expect(() => refuseSpentEvidence(token(60), { status: 401 })).not.toThrow();
});

function token(lifetime: number): AccessToken {
  // Cast: of an answer only its body and its time count here.
  const answer = { json: { expires_in: lifetime }, sentAt: bornAt } as TokenAnswer;
  return { value: 'a-token', answer, subscriberNumber: undefined };
}
