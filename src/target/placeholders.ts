import { Misuse } from '../model/misuse.ts';

/** Where a container can be reached: the engine's host, and the port of it that each port is published on. */
export interface Places {
  readonly host: string;
  readonly ports: Readonly<Record<number, number>>;
}

const portPlaceholder = /\$\{port:([^}]*)\}/g;

/**
 * The same value with `${port:8443}` and `${host}` replaced in all its texts: by the port that a port of the container
 * is published on, and by the host of the container engine. Throws a Misuse for a port that is not among them.
 */
export function withPlaces<T>(value: T, places: Places, where: string): T {
  // Casts: each kind of value becomes one of the same kind.
  if (typeof value === 'string') {
    return value.replaceAll('${host}', places.host).replace(portPlaceholder, (found, port: string) => {
      const published = places.ports[Number(port)];
      if (published !== undefined) return String(published);
      throw new Misuse(`${where} has ${found}, and image.ports does not name ${port}; add it there`);
    }) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => withPlaces(one, places, where)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [name, withPlaces(inner, places, where)]),
  ) as T;
}
