type MaskValue = (name: string, plain: string) => string;

/** Masks the values of a form body, name by name. */
export function maskForm(body: string, mask: MaskValue): string {
  return [...new URLSearchParams(body)].map(([name, plain]) => `${name}=${mask(name, plain)}`).join('&');
}

/** Masks the strings of a JSON body, member by member; undefined when it is not JSON. */
export function maskJson(body: string, mask: MaskValue): string | undefined {
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch {
    return undefined;
  }
  return JSON.stringify(masked('', document, mask));
}

function masked(name: string, value: unknown, mask: MaskValue): unknown {
  if (typeof value === 'string') return mask(name, value);
  // A number in the place of a phone number is personal too.
  if (typeof value === 'number') {
    const written = mask(name, String(value));
    return written === String(value) ? value : written;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => masked(name, item, mask));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([member, inner]) => [mask('', member), masked(member, inner, mask)]),
    );
  }
  return value;
}
