import type { HeaderLines } from '../model/exchange.ts';

/** Cookies by host and name; enough for one redirect chain. */
export type CookieJar = Map<string, string>;

/** Keeps the cookies that a response sets for its host. */
export function keepCookies(jar: CookieJar, url: string, headers: HeaderLines): void {
  const host = new URL(url).hostname;
  for (const [name, line] of headers) {
    if (name.toLowerCase() !== 'set-cookie') continue;
    const [pair = ''] = line.split(';');
    const equals = pair.indexOf('=');
    if (equals < 1) continue;
    const key = `${host} ${pair.slice(0, equals).trim()}`;
    const value = pair.slice(equals + 1).trim();
    if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(key);
    else jar.set(key, value);
  }
}

/** The Cookie header for a URL; undefined when there is none to send. */
export function cookieHeader(jar: CookieJar, url: string): string | undefined {
  const host = new URL(url).hostname;
  const pairs = [...jar]
    .filter(([key]) => key.startsWith(`${host} `))
    .map(([key, value]) => `${key.slice(host.length + 1)}=${value}`);
  return pairs.length === 0 ? undefined : pairs.join('; ');
}
