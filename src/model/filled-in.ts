/** A JSON value with the names in braces in its texts, such as `{state}`, filled in; unknown names stay as they are. */
export function filledIn(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  if (Array.isArray(value)) return value.map((one) => filledIn(one, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filledIn(one, values)]));
}

/** Whether a name in braces stands somewhere in a JSON value. */
export function mentions(value: unknown, name: string): boolean {
  return JSON.stringify(value ?? null).includes(`{${name}}`);
}
