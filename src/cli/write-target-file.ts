import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import type { ClientFacts, Operator } from '#operator';
import { stringify } from 'yaml';

// Keys and secrets are for their owner alone, even those of a simulated operator.
const ownerOnly = { mode: 0o600 };

/** Writes a target file for a running operator; keys and secrets go into a folder beside it. */
export async function writeTargetFile(path: string, operator: Operator): Promise<void> {
  const folder = `${basename(path, extname(path))}.secrets`;
  await mkdir(join(dirname(path), folder), { recursive: true });
  const clients: Record<string, unknown> = {};
  for (const [role, facts] of Object.entries(operator.clients)) {
    clients[role] = await clientEntry(role, facts, dirname(path), folder);
  }
  const { subscriber, stranger } = operator.subscribers;
  const document = {
    name: 'reference-operator',
    release: operator.release,
    api: { root: operator.apiRoot },
    authorization: { issuer: operator.issuer, purpose: operator.purpose, clients },
    devices: {
      subscriber: { phoneNumber: subscriber.phoneNumber, path: { proxy: subscriber.gateway } },
      stranger: { phoneNumber: stranger.phoneNumber, path: { proxy: stranger.gateway } },
      offNetwork: { path: 'direct' },
    },
    operations: ['verify', 'device-phone-number'],
    limits: { concurrency: 8, timeoutSeconds: 10 },
  };
  await writeFile(path, stringify(document));
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
