import { describe, expect, test } from 'vitest';

import { defaultRelease } from '../../generated/releases.ts';
import { allFaults } from '../../src/cli/faults.ts';
import { notPassed, runExploration } from './run-exploration.ts';

// Enough for every case that a constraint names, and for what is drawn beside them.
const requests = 600;
const chapters = /^(verify|share|errors|correlator)\//;

/** Faults that exploration finds, each with one of the checks that do. */
const foundBy: Readonly<Record<string, string>> = {
  'charset-refused': 'verify-charset-utf-8',
  'content-type-not-looked-at': 'verify-media-type',
  'correlator-demanded': 'device-phone-number-x-correlator-absent',
  'correlator-limit-of-55': 'verify-x-correlator-valid',
  'correlator-never-returned': 'verify-x-correlator-valid',
  'correlator-renamed': 'device-phone-number-x-correlator-valid',
  'correlator-replaced-on-share': 'device-phone-number-x-correlator-valid',
  'correlator-replaced-on-verify': 'verify-x-correlator-valid',
  'correlator-unchecked-on-share': 'device-phone-number-x-correlator-character',
  'correlator-unchecked-on-verify': 'verify-x-correlator-too-long',
  'empty-correlator-refused': 'verify-x-correlator-empty',
  'empty-object-false': 'verify-no-property',
  'extra-property-accepted': 'verify-extra-property',
  'first-property-wins': 'verify-both-properties',
  'foreign-number-not-found': 'verify-phone-number-foreign',
  'form-body-accepted': 'verify-form',
  'former-release-behind-new-path': 'verify-hashed-phone-number-character',
  'hashes-unsupported': 'verify-hashed-phone-number-valid',
  'length-unchecked': 'verify-phone-number-too-long',
  'lenient-number-parser': 'verify-phone-number-before',
  'loose-json-accepted': 'verify-json-dialect',
  'malformed-hash-false': 'verify-hashed-phone-number-too-short',
  'malformed-json-crashes': 'verify-json-truncated',
  'missing-plus-added': 'verify-phone-number-prefix',
  'newline-after-number': 'verify-phone-number-line-break',
  'no-body-false': 'verify-body-missing',
  'no-token-403-on-verify': 'verify-authorization-missing',
  'non-object-body-crashes': 'verify-body-type',
  'number-by-any-method': 'device-phone-number-method',
  'number-coerced': 'verify-phone-number-type',
  'number-in-porting-conflict': 'verify-phone-number-foreign',
  'number-trimmed': 'verify-phone-number-before',
  'pattern-unchecked': 'verify-phone-number-character',
  'share-by-post': 'device-phone-number-method',
  'short-number-refused': 'verify-phone-number-valid',
  'token-as-correlator': 'verify-x-correlator-valid',
  'unauthenticated-calls-astray': 'device-phone-number-authorization-missing',
  'unknown-hash-not-found': 'verify-hashed-phone-number-valid',
  'unknown-property-accepted': 'verify-unknown-property',
  'wrong-type-crashes': 'verify-phone-number-type',
};

const right = 'the answer fits its schema, and is wrong about the subscriber';
const otherTokens =
  'it takes a token that was obtained otherwise, or for another scope; no schema says which';
const pair = 'it takes two things that are wrong at once, or two answers side by side';
const beyond = 'the contract has no such input';

/** Faults that no schema can show, and why. */
const beyondSchemas: Readonly<Record<string, string>> = {
  'address-checked-again': 'it takes a call over the mobile connection of another SIM',
  'always-true': right,
  'body-checked-before-token': pair,
  'contract-holder-number': right,
  'correlator-decoded': 'the schema has nothing against a header that nobody asked for',
  'correlator-missing-on-errors': 'in the schema the header of an answer is optional',
  'correlator-missing-on-share-errors': 'in the schema the header of an answer is optional',
  'correlator-name-by-case':
    'the schema has the name in one spelling; that case does not count is a rule of HTTP',
  'correlator-of-neighbour': pair,
  'digits-hashed-alone': right,
  'either-scope-opens-verify': otherTokens,
  'empty-message': 'to the schema an empty text is a text',
  'example-number-returned': right,
  'hash-always-false': right,
  'hash-always-true': right,
  'hash-without-plus-accepted': right,
  'html-404': beyond,
  'identifier-missing-as-422': otherTokens,
  'last-digit-ignored': right,
  'msisdn-query-honoured': beyond,
  'number-in-share-refusal': 'to the schema the message is any text',
  'otp-token-reads-number': otherTokens,
  'otp-token-verifies': otherTokens,
  'plain-always-false': right,
  'sharing-at-former-path':
    '404 is an error that the guidelines allow, so there is nothing to hold against a schema',
  'true-number-in-message': 'to the schema the message is any text',
  'unbound-token-verifies': otherTokens,
  'upper-case-hash-false': right,
  'verify-by-get': beyond,
  'verify-scope-reads-number': otherTokens,
  'verify-scope-refused-as-401': otherTokens,
};

const faults = (await allFaults()).filter(({ caughtBy }) => caughtBy.some((id) => chapters.test(id)));
const byId = new Map(faults.map((one) => [one.id, one]));
// That these find them is what the kill matrix proves.
const seenBySchemas = faults.filter(({ caughtBy }) => caughtBy.some((id) => id.startsWith('schema/')));

describe('of the faults that the chapters of the operations name', () => {
  test('each is found by exploration, or by the chapter schema, or cannot be shown by a schema', () => {
    const told = [
      ...Object.keys(foundBy),
      ...Object.keys(beyondSchemas),
      ...seenBySchemas.map(({ id }) => id),
    ];
    expect(told.toSorted()).toEqual(faults.map(({ id }) => id).toSorted());
  });

  test.each(Object.entries(foundBy))('%s is found by explore/%s', async (id, name) => {
    const fault = byId.get(id);
    if (fault === undefined) throw new RangeError(id);
    const check = `explore/${name}`;
    const exploring = { release: fault.release ?? defaultRelease, seed: 1, requests, faults: [fault] };
    const { run, leaksIn } = await runExploration({ ...exploring, only: [check] });
    const [found, ...others] = notPassed(run);
    expect([found?.id, found?.outcome, others]).toEqual([check, 'failed', []]);
    expect(found?.replay).toMatch(/\bcurl -sS -i -X [A-Z]+ .*"\$API\/(verify|device-phone-number)"/);
    expect(leaksIn(JSON.stringify(run))).toEqual([]);
    const { run: again } = await runExploration({ ...exploring, only: [check] });
    expect(notPassed(again)[0]).toMatchObject({ signature: found?.signature, replay: found?.replay });
  });
});
