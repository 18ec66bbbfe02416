/** A point in which Prism finds a message to differ from the contract. */
export interface Violation {
  readonly side: 'request' | 'response';
  /** e.g. `body phoneNumber`; empty for the message as a whole. */
  readonly place: string;
  readonly severity: string;
  /** The keyword of the schema, or an HTTP status. */
  readonly code: string;
  readonly message: string;
}

/** Reads the header `sl-violations`; undefined where it cannot be read, as when there were too many for a header. */
export function readViolations(header: string | undefined): readonly Violation[] | undefined {
  if (header === undefined) return [];
  const list = parsed(header);
  return Array.isArray(list) ? list.flatMap((one: unknown) => violationOf(one)) : undefined;
}

function violationOf(entry: unknown): readonly Violation[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const location: unknown = Reflect.get(entry, 'location');
  const [side, ...place] = Array.isArray(location) ? location.map(String) : [];
  if (side !== 'request' && side !== 'response') return [];
  const read = (name: string): string => String(Reflect.get(entry, name) ?? '');
  return [
    {
      side,
      place: place.join(' '),
      severity: read('severity'),
      code: read('code'),
      message: read('message'),
    },
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
