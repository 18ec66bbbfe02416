import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** The program, as Debian's package `glewlwyd` installs it. */
export const program = '/usr/bin/glewlwyd';
const schema = '/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3';
const modules = '/usr/lib/glewlwyd';

/** The scopes that Glewlwyd is taught. */
export const scopes = [
  'dpv:FraudPreventionAndDetection',
  'number-verification:verify',
  'number-verification:device-phone-number:read',
] as const;

/** A client as it is registered. */
export interface GlewlwydClient {
  readonly id: string;
  readonly redirectUri: string;
  readonly secret?: string;
  readonly publicKey?: object;
}

export interface GlewlwydOptions {
  /** Where it listens. */
  readonly port: number;
  /** Where the world sees it. */
  readonly externalUrl: string;
  readonly clients: readonly GlewlwydClient[];
  readonly users: readonly string[];
  readonly tokenLifetimeSeconds: number;
}

export interface Glewlwyd extends AsyncDisposable {
  readonly issuer: string;
  readonly jwks: string;
  /** The cookie of a session of each user, who has granted all scopes to all clients. */
  readonly sessions: Readonly<Record<string, string>>;
}

/** Whether the package is installed. */
export async function hasGlewlwyd(): Promise<boolean> {
  return access(program).then(
    () => true,
    () => false,
  );
}

// It is up after a quarter of a second; a busy machine takes its time.
const startUpMs = 20_000;
const pluginName = 'oidc';

/** Starts Glewlwyd with an empty database of its own, and sets it up by its own administration API. */
export async function startGlewlwyd(folder: string, options: GlewlwydOptions): Promise<Glewlwyd> {
  const database = new DatabaseSync(join(folder, 'glewlwyd.db'));
  database.exec(await readFile(schema, 'utf8'));
  // Readers do not wait for writers, and no write waits for the disk.
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
  const configuration = join(folder, 'glewlwyd.conf');
  await writeFile(configuration, configurationOf(folder, options));
  const child = spawn(program, [`--config-file=${configuration}`], { stdio: 'ignore' });
  try {
    const origin = `http://127.0.0.1:${options.port}`;
    await answering(`${origin}/config`, child);
    const sessions = await setUp(origin, options);
    const issuer = `${options.externalUrl}/api/${pluginName}`;
    return {
      issuer,
      jwks: `${origin}/api/${pluginName}/jwks`,
      sessions,
      [Symbol.asyncDispose]: () => end(child),
    };
  } catch (cause) {
    await end(child);
    throw cause;
  }
}

async function setUp(origin: string, options: GlewlwydOptions): Promise<Record<string, string>> {
  const call = async (method: string, path: string, cookie: string, body: object): Promise<Response> => {
    const response = await fetch(`${origin}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const signIn = async (username: string, password: string): Promise<string> => {
    const response = await call('POST', '/auth/', '', { username, password });
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const admin = await signIn('admin', 'password');
  for (const name of scopes) {
    const scope = { name, display_name: name, description: name, password_required: false, scheme: {} };
    await call('POST', '/scope/', admin, scope);
  }
  await call('POST', '/mod/plugin/', admin, pluginOf(options));
  const all = ['openid', ...scopes];
  for (const { id, redirectUri, secret, publicKey } of options.clients) {
    await call('POST', '/client/', admin, {
      client_id: id,
      name: id,
      enabled: true,
      confidential: true,
      scope: [],
      redirect_uri: [redirectUri],
      authorization_type: ['code'],
      token_endpoint_auth_method: [secret === undefined ? 'private_key_jwt' : 'client_secret_basic'],
      ...(secret === undefined ? { jwks: { keys: [publicKey] } } : { client_secret: secret }),
    });
  }
  const sessions: Record<string, string> = {};
  for (const username of options.users) {
    const password = `password-of-${username}`;
    const scope = ['g_profile', ...all];
    await call('POST', '/user/', admin, { username, name: username, password, enabled: true, scope });
    const session = await signIn(username, password);
    for (const { id } of options.clients) {
      await call('PUT', `/auth/grant/${id}`, session, { scope: all.join(' ') });
    }
    sessions[username] = session;
  }
  return sessions;
}

function pluginOf({ externalUrl, tokenLifetimeSeconds }: GlewlwydOptions): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: 'key-1', alg: 'RS256', use: 'sig' };
  return {
    module: 'oidc',
    name: pluginName,
    display_name: 'OpenID Connect',
    order_rank: 0,
    readonly: false,
    enabled: true,
    parameters: {
      iss: `${externalUrl}/api/${pluginName}`,
      'jwt-type': 'rsa',
      'jwt-key-size': '256',
      'jwks-private': JSON.stringify({ keys: [key] }),
      'default-kid': 'key-1',
      'jwks-show': true,
      'access-token-duration': tokenLifetimeSeconds,
      'refresh-token-duration': 60,
      'code-duration': tokenLifetimeSeconds,
      'refresh-token-rolling': false,
      'subject-type': 'pairwise',
      'auth-type-code-enabled': true,
      'auth-type-code-revoke-replayed': true,
      'auth-type-token-enabled': false,
      'auth-type-id-token-enabled': true,
      'auth-type-none-enabled': false,
      'auth-type-password-enabled': false,
      'auth-type-client-enabled': false,
      'auth-type-device-enabled': false,
      'auth-type-refresh-enabled': false,
      'allow-non-oidc': false,
      'allowed-scope': ['openid', ...scopes],
      'pkce-allowed': true,
      'pkce-method-plain-allowed': false,
      'oauth-as-iss-id': true,
      'request-parameter-allow': true,
      'request-maximum-exp': 300,
      'client-jwks-parameter': 'jwks',
      'client-pubkey-parameter': 'pubkey',
      'name-claim': 'no',
      'email-claim': 'no',
      'scope-claim': 'no',
      'address-claim': { type: 'no' },
      claims: [],
      // An opaque name of the line, by which the API finds the subscriber.
      'additional-parameters': [{ 'user-parameter': 'name', 'token-parameter': 'line' }],
      'introspection-revocation-allowed': false,
      'register-client-allowed': false,
      'session-management-allowed': false,
      'oauth-dpop-allowed': false,
    },
  };
}

function configurationOf(folder: string, { port, externalUrl }: GlewlwydOptions): string {
  return `port=${port}
bind_address="127.0.0.1"
external_url="${externalUrl}"
login_url="login.html"
api_prefix="api"
static_files_path="/usr/share/glewlwyd/webapp/"
log_mode="console"
log_level="NONE"
cookie_domain="127.0.0.1"
cookie_secure=0
session_expiration=3600
session_key="GLEWLWYD_SESSION"
admin_scope="g_admin"
profile_scope="g_profile"
user_module_path="${modules}/user"
client_module_path="${modules}/client"
user_auth_scheme_module_path="${modules}/scheme"
plugin_module_path="${modules}/plugin"
hash_algorithm="SHA512"
database = { type = "sqlite3"; path = "${join(folder, 'glewlwyd.db')}"; };
`;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startUpMs;
  while (Date.now() < deadline && child.exitCode === null) {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await pause(50);
  }
  throw new Error(`Glewlwyd did not start (exit code ${child.exitCode})`);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
