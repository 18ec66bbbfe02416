import { type Exchange, headerOf } from '../model/exchange.ts';
import type { Limits } from '../model/target.ts';
import { doubt, type Told, trouble, well } from './diagnosis.ts';
import type { Patient } from './patient.ts';

// An answer that needs more than this part of the time limit will pass it some time when many are asked for at once.
const usualShare = 0.5;
const secondsAnHour = 3600;
const rateHeaders = /^(x-)?ratelimit(-(limit|policy|remaining|reset))?$/;

/** What the limits of the file allow fits the answers so far: their speed, and what they say of a rate. */
export function examineLimits(
  { session }: Patient,
  limits: Limits,
  plannedRequests: number,
): readonly Told[] {
  const exchanges = [...session.recording.exchanges.values()];
  return [
    toldOfTime(exchanges, limits),
    toldOfRate(exchanges, limits),
    ...toldOfPace(limits, plannedRequests),
  ];
}

function toldOfTime(exchanges: readonly Exchange[], { timeoutSeconds }: Limits): Told {
  const slowest = Math.max(0, ...exchanges.map(({ durationMs }) => durationMs)) / 1000;
  const tried = `timed ${exchanges.length} answers`;
  const cameBack = `the slowest took ${slowest.toFixed(slowest < 1 ? 3 : 1)} s, and limits.timeoutSeconds is ${timeoutSeconds}`;
  const key = 'limits.timeoutSeconds';
  const advice = `write at least ${Math.max(1, Math.ceil(slowest * 3))}`;
  if (slowest >= timeoutSeconds) return trouble(tried, cameBack, { key, advice });
  return slowest > timeoutSeconds * usualShare
    ? doubt(tried, cameBack, { key, advice })
    : well(tried, cameBack);
}

function toldOfRate(exchanges: readonly Exchange[], { requestsPerSecond }: Limits): Told {
  const tried = 'looked for signs of a rate limit';
  const throttled = exchanges.filter(({ response }) => response?.status === 429);
  const told = headersOf(exchanges);
  const key = 'limits.requestsPerSecond';
  if (throttled.length > 0) {
    const now = requestsPerSecond === undefined ? 'without a limit' : `at ${requestsPerSecond} a second`;
    const wait = headerOf(throttled.at(-1)?.response?.headers ?? [], 'retry-after');
    const cameBack = `429 for ${throttled.length} of ${exchanges.length} requests ${now}${wait === undefined ? '' : `, Retry-After ${wait}`}${told}`;
    return trouble(tried, cameBack, {
      key,
      advice: 'write what the operator allows, or have it allow more to this client',
    });
  }
  if (told === '') return well(tried, 'none');
  return requestsPerSecond === undefined
    ? doubt(tried, `none was reached${told}`, { key, advice: 'write what the operator allows' })
    : well(tried, `none was reached${told}`);
}

function toldOfPace({ requestsPerSecond }: Limits, planned: number): readonly Told[] {
  const seconds = requestsPerSecond === undefined ? 0 : planned / requestsPerSecond;
  if (seconds <= secondsAnHour) return [];
  const cameBack = `at ${requestsPerSecond} a second they take ${(seconds / secondsAnHour).toFixed(1)} hours`;
  const advice = 'write what the operator allows, if that is more; or run by --suite';
  return [
    doubt(`counted the ${planned} requests of a run`, cameBack, { key: 'limits.requestsPerSecond', advice }),
  ];
}

function headersOf(exchanges: readonly Exchange[]): string {
  const last = exchanges.findLast(({ response }) => response?.headers.some(([name]) => isRate(name)));
  const lines = (last?.response?.headers ?? []).filter(([name]) => isRate(name));
  return lines.map(([name, value]) => `, ${name}: ${value}`).join('');
}

function isRate(name: string): boolean {
  return rateHeaders.test(name.toLowerCase());
}
