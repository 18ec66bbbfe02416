import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import type { ClientFacts } from '#operator';
import { stringify } from 'yaml';

import type { EmbeddedFacts } from './embedded.ts';
import { schemaLine } from './schema-line.ts';

// What an app on the device does: it asks the operator's entitlement server over the SIM's own connection.
const tokenProgram = `const [{ readFileSync }, { request }, { request: secureRequest }, { connect }] = await Promise.all(
  ['fs', 'http', 'https', 'tls'].map((name) => import('node:' + name)),
);
const [gateway, address, authority] = process.argv.slice(2);
const url = new URL(address);

function show(response) {
  let body = '';
  response.on('data', (chunk) => (body += chunk));
  response.on('end', () => console.log(JSON.parse(body).operatorToken));
}

if (url.protocol === 'http:') {
  request(gateway, { path: address, headers: { host: url.host } }, show).end();
} else {
  const ca = readFileSync(authority);
  request(gateway, { method: 'CONNECT', path: url.host })
    .on('connect', (_response, socket) => {
      const createConnection = () => connect({ socket, ca, host: url.hostname });
      secureRequest(url, { createConnection, headers: { connection: 'close' } }, show).end();
    })
    .end();
}
`;

// Keys and secrets are for their owner alone, even those of a simulated operator.
const ownerOnly = { mode: 0o600 };

/** Writes a target file for a running operator; keys and secrets go into a folder beside it. */
export async function writeTargetFile(
  path: string,
  operator: EmbeddedFacts,
  profile: 'operator' | 'aggregator' = 'operator',
): Promise<void> {
  const folder = `${basename(path, extname(path))}.secrets`;
  await mkdir(join(dirname(path), folder), { recursive: true });
  const clients: Record<string, unknown> = {};
  for (const [role, facts] of Object.entries(operator.clients)) {
    clients[role] = await clientEntry(role, facts, dirname(path), folder);
  }
  const { subscriber, stranger, withoutConsent } = operator.subscribers;
  const tokens: Record<string, { readonly file: string }> = {};
  for (const [kind, token] of Object.entries(operator.tokens ?? {})) {
    const file = `${folder}/${kind}.token`;
    await writeFile(join(dirname(path), file), token, ownerOnly);
    tokens[kind] = { file };
  }
  const ca = `${folder}/ca.pem`;
  if (operator.authorityPem !== undefined) await writeFile(join(dirname(path), ca), operator.authorityPem);
  const operatorTokens = await operatorTokenEntries(operator, dirname(path), folder, ca);
  const document = {
    name: `reference-${profile}`,
    release: operator.release,
    profile,
    api: { root: operator.apiRoot },
    ...(operator.authorityPem === undefined ? {} : { tls: { ca: { file: ca } } }),
    authorization: {
      issuer: operator.issuer,
      purpose: operator.purpose,
      ...(operator.codeLifetimeSeconds === undefined
        ? {}
        : { codeLifetimeSeconds: operator.codeLifetimeSeconds }),
      flows: [
        'authorization_code',
        ...(operatorTokens === undefined ? [] : ['ciba', 'jwt_bearer', 'refresh_token']),
      ],
      dpop: operator.dpop ?? 'none',
      clients,
    },
    devices: {
      subscriber: { phoneNumber: subscriber.phoneNumber, path: { proxy: subscriber.gateway } },
      ...(operator.gatewayOverIPv6 === undefined
        ? {}
        : { subscriberOverIPv6: { path: { proxy: operator.gatewayOverIPv6 } } }),
      stranger: { phoneNumber: stranger.phoneNumber, path: { proxy: stranger.gateway } },
      withoutConsent: { phoneNumber: withoutConsent.phoneNumber, path: { proxy: withoutConsent.gateway } },
      offNetwork: { path: 'direct' },
    },
    ...(operatorTokens === undefined ? {} : { operatorTokens }),
    operations: ['verify', 'device-phone-number'],
    tokens,
    limits: { concurrency: 8, timeoutSeconds: 10 },
  };
  await writeFile(path, `${schemaLine(path)}${stringify(document)}`);
}

/** Where operator tokens come from; undefined where SIM based flows are not on offer. */
async function operatorTokenEntries(
  { operatorTokens, operatorTokenUrl, subscribers }: EmbeddedFacts,
  base: string,
  folder: string,
  ca: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (operatorTokens === undefined || operatorTokenUrl === undefined) return undefined;
  const program = `${folder}/operator-token.mjs`;
  await writeFile(join(base, program), tokenProgram);
  for (const name of ['expired', 'pending'] as const) {
    await writeFile(join(base, `${folder}/${name}-operator-token`), operatorTokens[name], ownerOnly);
  }
  const tokenOf = ({ gateway }: { readonly gateway: string }) => ({
    command: ['node', program, gateway, operatorTokenUrl, ca],
  });
  return {
    subscriber: tokenOf(subscribers.subscriber),
    stranger: tokenOf(subscribers.stranger),
    withoutConsent: tokenOf(subscribers.withoutConsent),
    expired: { file: `${folder}/expired-operator-token` },
    pending: { file: `${folder}/pending-operator-token` },
  };
}

async function clientEntry(role: string, facts: ClientFacts, base: string, folder: string): Promise<unknown> {
  const { id, redirectUri, authentication, jwk, secret } = facts;
  const common = { id, redirectUri, authentication };
  if (jwk !== undefined) {
    const file = `${folder}/${role}.jwk.json`;
    await writeFile(join(base, file), JSON.stringify(jwk), ownerOnly);
    return { ...common, key: { file } };
  }
  const file = `${folder}/${role}.secret`;
  await writeFile(join(base, file), secret ?? '', ownerOnly);
  return { ...common, secret: { file } };
}
