/** A value as TypeScript source. */
export function literal(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

/** A union of string literals as TypeScript source. */
export function union(members: Iterable<string>): string {
  return [...members].map((member) => `\n  | '${member}'`).join('');
}
