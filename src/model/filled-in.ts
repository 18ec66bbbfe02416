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

/** What a JSON pointer (RFC 6901) points at; undefined where there is nothing. */
export function valueAt(json: unknown, pointer: string): unknown {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.reduce<unknown>(
    (here, name) => (typeof here === 'object' && here !== null ? Reflect.get(here, name) : undefined),
    json,
  );
}
