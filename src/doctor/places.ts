import { hostAndPortOf } from '../http/host-and-port.ts';
import type { OperationName, Target } from '../model/target.ts';

/** A server that the target file names. */
export interface Place {
  readonly origin: string;
  /** The host as it is looked up. */
  readonly host: string;
  readonly port: number;
  /** The keys of the target file that name it. */
  readonly keys: readonly string[];
}

/** The servers that a target file names, each once. */
export function placesOf(target: Target): readonly Place[] {
  const written: readonly (readonly [key: string, url: string | undefined])[] = [
    [apiKeyOf(target), target.apiBaseUrl],
    ['authorization.issuer', target.issuer],
    ['authorization.start.url', target.start?.url],
    ...Object.entries(target.endpoints ?? {}).map(
      ([name, url]) => [`authorization.endpoints.${name}`, url] as const,
    ),
  ];
  return placesIn(written);
}

/** The servers of some URLs, each once, with the keys that name them. */
export function placesIn(
  written: readonly (readonly [key: string, url: string | undefined])[],
): readonly Place[] {
  const found = written.flatMap(([key, url]) => {
    const parsed = URL.parse(url ?? '');
    return parsed === null ? [] : [{ key, origin: parsed.origin }];
  });
  return [...Map.groupBy(found, ({ origin }) => origin)].map(([origin, of]) => ({
    origin,
    ...hostAndPortOf(origin),
    keys: of.map(({ key }) => key),
  }));
}

/** The key that says where the API is: a root to which the base path of the release was appended, or all of it. */
export function apiKeyOf({ apiBaseUrl, release }: Target): 'api.root' | 'api.baseUrl' {
  return apiBaseUrl.endsWith(release.basePath) ? 'api.root' : 'api.baseUrl';
}

/** The way to an operation, below the base path. */
export function pathOf(operation: OperationName): string {
  return operation === 'verify' ? 'POST /verify' : 'GET /device-phone-number';
}
