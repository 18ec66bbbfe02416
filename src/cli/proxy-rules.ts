import type { RequirementId } from '../../generated/requirements.ts';
import type { Violation } from '../contract/violation.ts';

/** An operation of the API as the proxy sees it pass. */
export interface ProxiedOperation {
  readonly name: 'verify' | 'device-phone-number';
  readonly method: string;
  readonly path: string;
  readonly success: RequirementId;
}

export const proxiedOperations: readonly ProxiedOperation[] = [
  { name: 'verify', method: 'POST', path: '/verify', success: 'VERIFY-SUCCESS-GENERIC' },
  {
    name: 'device-phone-number',
    method: 'GET',
    path: '/device-phone-number',
    success: 'SHARE-SUCCESS-GENERIC',
  },
];

/** A way to be outside the contract that an implementation must not serve. */
export interface Barrier {
  readonly name: string;
  readonly title: string;
  readonly requirement: RequirementId;
  readonly concerns: (violation: Violation) => boolean;
}

const coded =
  (place: string, ...codes: readonly string[]) =>
  (violation: Violation): boolean =>
    violation.place === place && codes.includes(violation.code);

/** What Prism finds wrong with requests, and the rule that says what becomes of them. */
export const barriers: readonly Barrier[] = [
  {
    name: 'without-token',
    title: 'A call without a Bearer token is not served',
    requirement: 'APIAUTH-MISSING',
    concerns: ({ code }) => code === '401',
  },
  {
    name: 'invalid-correlator',
    title: 'A call whose x-correlator does not fit the pattern is not served',
    requirement: 'CORRELATOR-INVALID',
    concerns: coded('header x-correlator', 'pattern', 'maxLength'),
  },
  {
    name: 'media-type',
    title: 'A body that is not sent as application/json is not served',
    requirement: 'VERIFY-MEDIA-TYPE',
    concerns: ({ code }) => code === '415',
  },
  {
    name: 'phone-number-pattern',
    title: 'A phoneNumber that does not fit the pattern is not served',
    requirement: 'VERIFY-PHONE-PATTERN',
    concerns: coded('body phoneNumber', 'pattern'),
  },
  {
    name: 'hash-pattern',
    title: 'A hashedPhoneNumber that does not fit the pattern is not served',
    requirement: 'VERIFY-HASH-PATTERN',
    concerns: coded('body hashedPhoneNumber', 'pattern'),
  },
  {
    name: 'empty-object',
    title: 'A body without a number is not served',
    requirement: 'VERIFY-BODY-EMPTY-OBJECT',
    concerns: coded('body', 'minProperties'),
  },
  {
    name: 'both-properties',
    title: 'A body with more than one property is not served',
    requirement: 'VERIFY-BODY-BOTH',
    concerns: coded('body', 'maxProperties'),
  },
  {
    name: 'body-missing',
    title: 'A call without a body is not served',
    requirement: 'VERIFY-BODY-MISSING',
    concerns: coded('body', 'required'),
  },
  {
    name: 'wrong-type',
    title: 'A body, or a number in it, of another JSON type is not served',
    requirement: 'VERIFY-BODY-WRONG-TYPE',
    concerns: ({ place, code }) => place.startsWith('body') && code === 'type',
  },
];
