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
  const keys = new Map<string, string[]>();
  for (const [key, url] of written) {
    if (url === undefined || !URL.canParse(url)) continue;
    const { origin } = new URL(url);
    keys.set(origin, [...(keys.get(origin) ?? []), key]);
  }
  return [...keys].map(([origin, of]) => ({ origin, ...hostAndPortOf(origin), keys: of }));
}

const usualPorts: Readonly<Record<string, number>> = { 'https:': 443, 'socks5:': 1080, 'socks5h:': 1080 };

/** Where a URL leads. */
export function hostAndPortOf(url: string): { readonly host: string; readonly port: number } {
  const { hostname, port, protocol } = new URL(url);
  const usual = usualPorts[protocol] ?? 80;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || usual) };
}

/** The key that says where the API is: a root to which the base path of the release was appended, or all of it. */
export function apiKeyOf({ apiBaseUrl, release }: Target): 'api.root' | 'api.baseUrl' {
  return apiBaseUrl.endsWith(release.basePath) ? 'api.root' : 'api.baseUrl';
}

/** The way to an operation, below the base path. */
export function pathOf(operation: OperationName): string {
  return operation === 'verify' ? 'POST /verify' : 'GET /device-phone-number';
}

/** Nobody but this machine is on the way. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
