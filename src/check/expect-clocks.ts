import { type Expectation, expectation, where } from './expectation.ts';
import { headerValues } from './expect-received.ts';
import type { IdToken, Received } from './observations.ts';

/** Answers of the authorization server and of the API, to read their clocks from. */
export interface Clocks {
  readonly tokenAnswer: Received;
  readonly idToken: IdToken;
  readonly apiAnswer: Received;
}

// Dates are whole seconds and answers are on their way for a while; the rest is what clocks may differ by.
const toleranceSeconds = 5;
// Farther off than this is no clock but another unit, which id-token/times reports.
const wrongUnitSeconds = 86_400;

/** A header Date that tells a time. */
export function dated(): Expectation<Received> {
  return where(
    'with a header Date that tells the time',
    'date',
    (received) => headerValues(received, 'date')[0],
    (date) => !Number.isNaN(Date.parse(date ?? '')),
  );
}

/** The clocks agree with each other; whether ours is right is not known, so it is only what they are compared by. */
export function agreeingClocks(): Expectation<Clocks> {
  return expectation(`told the same time, give or take ${toleranceSeconds} s`, (clocks) => {
    const ahead = {
      'Date of the token endpoint': aheadByDate(clocks.tokenAnswer),
      'iat of the ID token': Number(clocks.idToken.claims['iat']) - clocks.idToken.receivedAt / 1000,
      'Date of the API': aheadByDate(clocks.apiAnswer),
    };
    const told = Object.entries(ahead).filter(([, seconds]) => Math.abs(seconds) < wrongUnitSeconds);
    const spread = Math.max(...told.map(([, one]) => one)) - Math.min(...told.map(([, one]) => one));
    if (spread <= toleranceSeconds) return [];
    const seen = told.map(([name, seconds]) => `${name} ${Math.round(seconds)} s`);
    return [
      {
        of: 'seconds ahead of our clock',
        expected: `at most ${toleranceSeconds} s apart`,
        actual: seen.join(', '),
      },
    ];
  });
}

function aheadByDate(received: Received): number {
  return (Date.parse(headerValues(received, 'date')[0] ?? '') - received.receivedAt) / 1000;
}
