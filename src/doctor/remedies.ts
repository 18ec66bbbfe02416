import type { Remedy } from './diagnosis.ts';

/** Of an answer of 5xx. */
export const broken: Remedy = { key: '', advice: 'the operator has to find out what broke there' };

/** Of an answer of 429. */
export const throttled: Remedy = {
  key: 'limits.requestsPerSecond',
  advice: 'lower limits.requestsPerSecond to what the operator allows',
};
