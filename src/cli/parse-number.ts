import { Misuse } from '../model/misuse.ts';

/** A whole number that an option gives. Throws a Misuse. */
export function parseNumber(option: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Misuse(`${option} ${text}: write a whole number, e.g. ${option} 1`);
}
