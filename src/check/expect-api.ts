import { contractDifferences } from '../schema/contract-differences.ts';
import { all, either, type Expectation, expectation, needing, shown, where } from './expectation.ts';
import { answered, headerValues, inJson, kindOf, member, memberOf } from './expect-received.ts';
import type { ApiAnswer } from './observations.ts';
import { revealsDigits } from './reveals-number.ts';

// The one member of each operation's 200.
const answerOf: Readonly<Record<ApiAnswer['operation'], string>> = {
  phoneNumberVerify: 'devicePhoneNumberVerified',
  phoneNumberShare: 'devicePhoneNumber',
};

/** 200 with devicePhoneNumberVerified as told. */
export function verified(answer: boolean): Expectation<ApiAnswer> {
  return needing(
    'answers that depend on the subscriber',
    all(
      answered(200),
      member('devicePhoneNumberVerified', String(answer), (value) => value === answer, shown),
    ),
  );
}

/** 200 with what the operation is for, whatever it says: an empty answer serves nobody. */
export function served(): Expectation<ApiAnswer> {
  return all<ApiAnswer>(
    answered(200),
    where(
      'with the member that the operation is for',
      'body',
      (answer) => memberOf(answer, answerOf[answer.operation]),
      (value) => value !== undefined,
      () => 'without it',
    ),
  );
}

/** 200 with the phone number of the subscriber who signed in. */
export function ownNumber(): Expectation<ApiAnswer> {
  return needing(
    'answers that depend on the subscriber',
    all<ApiAnswer>(
      answered(200),
      where(
        "with devicePhoneNumber the subscriber's own",
        'devicePhoneNumber',
        (answer) => memberOf(answer, 'devicePhoneNumber'),
        (value, answer) => value === answer.subscriberNumber,
        (value) => (typeof value === 'string' ? 'another number, or another spelling' : kindOf(value)),
      ),
    ),
  );
}

/** An error with this status and one of these codes. Texts are free, so `message` is not looked at. */
export function refused(
  status: number | readonly number[],
  ...codes: readonly string[]
): Expectation<ApiAnswer> {
  const statuses = typeof status === 'number' ? [status] : status;
  return expectation(
    `refused with ${statuses.join(' or ')}${codes.length === 0 ? '' : ` ${codes.join(' or ')}`}`,
    (answer) => {
      const [first, ...rest] = statuses;
      if (first === undefined) throw new TypeError('refused() needs a status');
      const wrongStatus = answered(first, ...rest).examine(answer);
      if (wrongStatus.length > 0) return wrongStatus;
      const code = memberOf(answer, 'code');
      if (codes.length === 0 || codes.some((one) => one === code)) return [];
      return [{ of: 'code', expected: codes.join(' or '), actual: shown(code) }];
    },
  );
}

/** As the OpenAPI document of the release has it: documented status, media type, headers and body. */
export function asContracted(): Expectation<ApiAnswer> {
  return all<ApiAnswer>(
    inJson(),
    expectation('as the OpenAPI document of the release has it', (answer) =>
      contractDifferences(answer.release.name, answer.operation, answer.status, { json: answer.json }),
    ),
  );
}

/** The x-correlator of the request comes back, byte by byte, once. */
export function echoed(): Expectation<ApiAnswer> {
  return where(
    'with the x-correlator of the request',
    'x-correlator',
    (answer) => headerValues(answer, 'x-correlator'),
    (values, answer) => values.length === 1 && values[0] === answer.sentCorrelator,
    (values) =>
      values.length === 0 ? 'absent' : values.length > 1 ? `${values.length} times` : 'another value',
  );
}

/** The code of the error body is one that the release allows for the HTTP status. */
export function withCodeOfRelease(): Expectation<ApiAnswer> {
  return where(
    'with a code that the release allows for its status',
    'code',
    (answer) => memberOf(answer, 'code'),
    (code, answer) => (answer.release.codes[String(answer.status)] ?? []).some((allowed) => allowed === code),
  );
}

/** ErrorInfo: status, code and message are all there, in application/json. */
export function errorInfo(): Expectation<ApiAnswer> {
  return all<ApiAnswer>(
    inJson(),
    member('status', 'there', (value) => value !== undefined),
    member('code', 'a string', (value) => typeof value === 'string'),
    member('message', 'a string', (value) => typeof value === 'string'),
  );
}

/** The status member is the HTTP status, as a number. */
export function withStatusOfHttp(): Expectation<ApiAnswer> {
  return where(
    'with the HTTP status as a number in status',
    'status',
    (answer) => memberOf(answer, 'status'),
    (status, answer) => status === answer.status,
  );
}

/** No spelling of the subscriber's number anywhere in the answer. */
export function withoutNumber(): Expectation<ApiAnswer> {
  return where(
    "without the subscriber's number",
    'answer',
    (answer) => `${answer.headers.map(([, value]) => value).join('\n')}\n${answer.text}`,
    (text, answer) => !revealsDigits(text, answer.subscriberNumber),
    () => "the subscriber's number stands in it",
  );
}

// Commonalities: words in capitals, joined by underscores, after the name of the API where a code is its own.
const wellFormedCode = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*(\.[A-Z][A-Z0-9]*(_[A-Z0-9]+)*)?$/;

/** Refused with any 4xx whose code is one as CAMARA writes them: a list of errors that is not exhaustive forbids none. */
export function refusedAsCamara(): Expectation<ApiAnswer> {
  return all<ApiAnswer>(
    where(
      'refused with a 4xx',
      'HTTP status',
      (answer) => answer.status,
      (status) => status >= 400 && status < 500,
      String,
    ),
    where(
      'with a code as CAMARA writes them',
      'code',
      (answer) => memberOf(answer, 'code'),
      (code) => typeof code === 'string' && wellFormedCode.test(code),
    ),
  );
}

/** Refused because no number can be derived from the token: INVALID_TOKEN_CONTEXT where the release has it, else any error of CAMARA. */
export function refusedForWantOfNumber(): Expectation<ApiAnswer> {
  return expectation('refused with the code of the release for a token without a number', (answer) => {
    const hasCode = answer.release.codes['403']?.includes('INVALID_TOKEN_CONTEXT') === true;
    // What code a documented status carries is for ERROR-CODE-401 and ERROR-CODE-403 to say.
    const demand = hasCode
      ? refused(403, 'INVALID_TOKEN_CONTEXT')
      : either(refused([401, 403]), refusedAsCamara());
    return demand.examine(answer);
  });
}
