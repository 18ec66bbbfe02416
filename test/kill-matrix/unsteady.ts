import { setTimeout as sleep } from 'node:timers/promises';

import { errorInfo, type BendSource, type Inside, type ApiCall } from '#operator';

/**
 * A fault that shows now and then only. It has no place in faults/, because in a whole run it would hit whichever check
 * comes along; the checks that are made to find it do so each time.
 */
export interface UnsteadyFault {
  readonly id: string;
  readonly foundBy: readonly string[];
  readonly bend: BendSource;
}

// As long as a look-up may take; calls that are sent at once arrive well within.
const lookUpMilliseconds = 50;
const crash = errorInfo(500, 'INTERNAL', 'Something went wrong on our side.');
const unknown = errorInfo(401, 'UNAUTHENTICATED', 'A valid access token is needed.');

function everyNth(nth: number, instead: ReturnType<typeof errorInfo>): BendSource {
  return () => {
    let count = 0;
    return {
      api: (call, next, inside) => {
        count += 1;
        return count % nth === 0 ? inside.echoing(call, instead) : next(call);
      },
    };
  };
}

function asAccount(call: ApiCall, inside: Inside, accountId: string | undefined): ApiCall {
  const token = inside.accessTokenOf(call);
  return token === undefined || accountId === undefined ? call : { ...call, token: { ...token, accountId } };
}

/** Faults of concurrency, of connections that are kept, and of one node among several. */
export const unsteadyFaults: readonly UnsteadyFault[] = [
  {
    id: 'every third call crashes',
    foundBy: ['consistency/token-steady', 'consistency/repeatable'],
    bend: everyNth(3, crash),
  },
  {
    id: 'every seventh call crashes',
    foundBy: ['consistency/token-steady', 'consistency/repeatable'],
    bend: everyNth(7, crash),
  },
  {
    id: 'one of two nodes does not know the token',
    foundBy: ['consistency/token-steady', 'consistency/repeatable'],
    bend: everyNth(2, unknown),
  },
  {
    id: 'the correlator is kept in one place for all calls that are under way',
    foundBy: ['correlator/at-once'],
    bend: () => {
      let current: string | undefined;
      return {
        api: async (call, next) => {
          current = call.headers['x-correlator'];
          await sleep(lookUpMilliseconds);
          const answer = await next(call);
          return current === undefined
            ? answer
            : { ...answer, headers: { ...answer.headers, 'x-correlator': current } };
        },
      };
    },
  },
  {
    id: 'the subscriber is kept in one place for all calls that are under way',
    foundBy: ['consistency/numbers-at-once', 'consistency/two-subscribers'],
    bend: () => {
      let current: string | undefined;
      return {
        api: async (call, next, inside) => {
          current = inside.accessTokenOf(call)?.accountId;
          await sleep(lookUpMilliseconds);
          return next(asAccount(call, inside, current));
        },
      };
    },
  },
  {
    id: 'the first call on a connection says whose connection it is',
    foundBy: ['consistency/number-of-both', 'consistency/hash-of-both'],
    bend: () => {
      const accounts = new WeakMap<object, string>();
      return {
        api: (call, next, inside) => {
          const accountId = accounts.get(call.origin) ?? inside.accessTokenOf(call)?.accountId;
          if (accountId !== undefined) accounts.set(call.origin, accountId);
          return next(asAccount(call, inside, accountId));
        },
      };
    },
  },
  {
    id: 'the first call on a connection gives all later ones its correlator',
    foundBy: ['correlator/full-range', 'correlator/header-case'],
    bend: () => {
      const correlators = new WeakMap<object, string>();
      return {
        api: async (call, next) => {
          const answer = await next(call);
          const correlator = correlators.get(call.origin) ?? call.headers['x-correlator'];
          if (correlator === undefined) return answer;
          correlators.set(call.origin, correlator);
          return { ...answer, headers: { ...answer.headers, 'x-correlator': correlator } };
        },
      };
    },
  },
];
