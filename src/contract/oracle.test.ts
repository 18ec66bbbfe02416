import { afterAll, beforeAll, expect, test } from 'vitest';

import { releases } from '../../generated/releases.ts';
import type { Release } from '../model/release.ts';
import { mountedContract } from './mounted-contract.ts';
import { type Oracle, startOracle } from './oracle.ts';

// Cast: there is a release r3.2, as another test sees to.
const release = releases.find(({ name }) => name === 'r3.2') as Release;
const path = `${release.basePath}/verify`;
let oracle: Oracle;

beforeAll(async () => {
  oracle = await startOracle({ contract: mountedContract(release), environment: process.env });
  // Prism takes its time to start where many tests share two cores.
}, 60_000);
afterAll(() => oracle[Symbol.asyncDispose]());

const sound = {
  request: '{"phoneNumber":"+447700900123"}',
  scheme: 'Bearer',
  status: 200,
  response: '{"devicePhoneNumberVerified":true}',
  location: '',
};
const refusal = '{"status":400,"code":"INVALID_ARGUMENT","message":"No."}';

test.each<[string, Partial<typeof sound>, readonly string[] | string]>([
  ['nothing in a sound exchange', {}, []],
  ['the type of a member', { response: '{"devicePhoneNumberVerified":"true"}' }, ['response type']],
  ['a request outside the pattern', { request: '{"phoneNumber":"x"}' }, ['request pattern']],
  ['a missing scheme', { scheme: 'Basic' }, ['request 401']],
  ['nothing in the scheme in another case', { scheme: 'bearer' }, []],
  [
    'the answer to malformed JSON',
    { request: '{', status: 400, response: '{}' },
    ['response required', 'response required', 'response required'],
  ],
  ['nothing in the sound answer to null', { request: 'null', status: 400, response: refusal }, []],
  [
    'nothing in the sound answer to a bare string',
    { request: '"x"', status: 400, response: refusal },
    ['request type'],
  ],
  ['an undocumented status', { status: 418 }, ['response ']],
  ['a redirect, which is not followed', { status: 302, location: 'http://127.0.0.1:1/' }, ['response ']],
  ['no judgement of a 501', { status: 501 }, 'Prism passes no judgement on an answer with HTTP 501'],
])('Prism finds %s', async (_what, change, expected) => {
  const { request, scheme, status, response, location } = { ...sound, ...change };
  const opinion = await oracle.examine(
    {
      method: 'POST',
      path,
      headers: [
        ['Authorization', `${scheme} any`],
        ['Content-Type', 'application/json'],
      ],
      body: Buffer.from(request),
    },
    {
      status,
      headers: [
        ['content-type', 'application/json'],
        ...(location === '' ? [] : [['location', location] as const]),
      ],
      body: Buffer.from(response),
    },
  );
  expect(
    opinion.kind === 'none' ? opinion.why : opinion.violations.map(({ side, code }) => `${side} ${code}`),
  ).toEqual(expected);
});
