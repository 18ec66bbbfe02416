/** A list that has at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Tells whether a list has an item. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
