import type { Reception } from './desk.ts';

/** What is said to whoever brings an answer that is not taken. */
export const refusals: Readonly<
  Record<Exclude<Reception, 'taken'>, readonly [status: number, words: string]>
> = {
  'already taken': [409, 'This answer was taken before; it is good once.'],
  'no trip': [409, 'No trip is under way that this could be the answer to.'],
  'other state': [400, 'This is not the answer to the trip that is under way: its state is another.'],
  'not the redirect URI': [
    400,
    'This is not where the phone is expected: it does not begin with the redirect URI.',
  ],
};
