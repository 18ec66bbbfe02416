import { Misuse } from '../model/misuse.ts';
import type { HeaderLines } from '../model/exchange.ts';
import type { WirePath } from '../model/network-path.ts';
import type { StartCall, Target } from '../model/target.ts';
import { readSecret, type SecretSurroundings } from './read-secret.ts';
import { literalIn, secretHint } from './reference.ts';
import { credentialName } from './refuse-literals.ts';
import type { TargetFile } from './target-file.ts';
import type { HeaderMap, StartEntry } from './wire-entry.ts';

type Authorization = NonNullable<TargetFile['authorization']>;
type Wishes = Pick<Authorization, 'tokenParameters' | 'rename' | 'start' | 'loginHint' | 'nonce'>;
type Wire = Pick<
  Target,
  'tokenParameters' | 'rename' | 'start' | 'loginHint' | 'nonce' | 'headers' | 'backend' | 'secrets'
>;

// What the suite itself says in these headers is what checks are about.
const ours: Readonly<Record<'api' | 'token' | 'authorization', readonly string[]>> = {
  api: ['accept', 'authorization', 'content-type', 'content-length', 'dpop', 'host', 'x-correlator'],
  token: ['accept', 'authorization', 'content-type', 'content-length', 'dpop', 'host'],
  authorization: ['content-type', 'content-length', 'cookie', 'host'],
};

/** What a target wants on the wire beyond the standard. */
export async function wireOf(
  file: Pick<TargetFile, 'headers' | 'backend'>,
  wishes: Partial<Wishes>,
  around: SecretSurroundings,
): Promise<Wire> {
  const secrets: string[] = [];
  const lines = (map: HeaderMap, where: string, reserved: readonly string[]) =>
    headerLines(map, where, reserved, around, secrets);
  const headers = {
    api: await lines(file.headers.api, 'headers.api', ours.api),
    token: await lines(file.headers.token, 'headers.token', ours.token),
    authorization: await lines(file.headers.authorization, 'headers.authorization', ours.authorization),
  };
  const { tokenParameters = {}, rename = {}, start, loginHint = 'off', nonce = 'send' } = wishes;
  const backend = await backendOf(file.backend, around, secrets);
  const begin =
    start === undefined
      ? undefined
      : startOf(start, await lines(start.headers, 'authorization.start.headers', []));
  return {
    ...(Object.keys(tokenParameters).length === 0 ? {} : { tokenParameters }),
    ...(Object.keys(rename).length === 0 ? {} : { rename }),
    ...(begin === undefined ? {} : { start: begin }),
    ...(loginHint === 'off' ? {} : { loginHint }),
    ...(nonce === 'omit' ? { nonce } : {}),
    ...(Object.values(headers).every((some) => some.length === 0) ? {} : { headers }),
    ...(backend === undefined ? {} : { backend }),
    ...(secrets.length === 0 ? {} : { secrets }),
  };
}

async function backendOf(
  { proxy, dns }: TargetFile['backend'],
  around: SecretSurroundings,
  secrets: string[],
): Promise<WirePath | undefined> {
  if (proxy === undefined) return dns === undefined ? undefined : { kind: 'direct', dns };
  const wrong = (advice: string): Misuse => new Misuse(`${around.path}: backend.proxy ${advice}`);
  if (dns !== undefined) {
    throw new Misuse(
      `${around.path}: backend has both proxy and dns; leave dns out, because the proxy looks names up`,
    );
  }
  const literal = literalIn(proxy);
  const url = URL.parse(literal ?? (await readSecret(proxy, 'backend.proxy', around)));
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw wrong('does not refer to a URL of a proxy; supply one, e.g. http://proxy.example:3128');
  }
  const [name, password] = [decoded(url.username), decoded(url.password)];
  if (name === undefined || password === undefined) {
    throw wrong('has a % in its user or password that encodes nothing; write %25 for the sign itself');
  }
  if (name === '' && password === '') return { kind: 'proxy', url: url.href };
  if (literal !== undefined) {
    throw wrong(
      'has a password in it; write { env: NAME } of the whole URL, because a secret itself must not stand in the file',
    );
  }
  secrets.push(password);
  url.username = url.password = '';
  return { kind: 'proxy', url: url.href, user: { name, password } };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function startOf({ method, url, body, authentication, urlAt }: StartEntry, headers: HeaderLines): StartCall {
  return {
    method,
    url,
    headers,
    ...(body === undefined ? {} : { body }),
    authenticated: authentication === 'client',
    urlAt,
  };
}

async function headerLines(
  map: HeaderMap,
  where: string,
  reserved: readonly string[],
  around: SecretSurroundings,
  secrets: string[],
): Promise<HeaderLines> {
  const lines: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(map)) {
    const place = `${where}.${name}`;
    if (reserved.includes(name.toLowerCase())) {
      throw new Misuse(`${around.path}: ${place} is set by the suite itself; leave it out`);
    }
    const literal = literalIn(value);
    if (literal !== undefined && credentialName.test(name))
      throw new Misuse(`${around.path}: ${place} looks like a secret; ${secretHint}`);
    const text = literal ?? (await readSecret(value, place, around));
    if (literal === undefined) secrets.push(text);
    lines.push([name, text]);
  }
  return lines;
}
