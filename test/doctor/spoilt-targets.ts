import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse, stringify } from 'yaml';

import type { EmbeddedFacts } from '../../src/cli/embedded.ts';
import { writeTargetFile } from '../../src/cli/write-target-file.ts';
import { emptyFolder } from '../cli/run-command.ts';

/** A target file as YAML knows it, to be spoilt. */
export interface Draft {
  [key: string]: unknown;
  api: Record<string, string>;
  authorization: {
    [key: string]: unknown;
    issuer: string;
    clients: Record<string, Record<string, unknown>>;
  };
  devices: Record<string, Record<string, unknown>>;
  limits: Record<string, number>;
}

/** A folder with the target file of an operator, and secrets that do not fit it. */
export interface Desk {
  readonly folder: string;
  readonly draft: () => Draft;
}

/** Writes the target file of an operator, and what mistakes are made with. */
export async function deskOf(operator: EmbeddedFacts): Promise<Desk> {
  const folder = await emptyFolder();
  await writeTargetFile(join(folder, 'sound.yaml'), operator);
  await mkdir(join(folder, 'wrong'));
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const asJson = (key: typeof publicKey): string => JSON.stringify(key.export({ format: 'jwk' }));
  await writeFile(join(folder, 'wrong', 'other.jwk.json'), asJson(privateKey));
  await writeFile(join(folder, 'wrong', 'public.jwk.json'), asJson(publicKey));
  await writeFile(join(folder, 'wrong', 'secret'), 'a-secret-of-nobody');
  const text = await readFile(join(folder, 'sound.yaml'), 'utf8');
  return { folder, draft: () => parse(text) as Draft };
}

/** Writes a spoilt copy of the sound file; returns its path. */
export async function spoiltFile({ folder, draft }: Desk, spoil: (draft: Draft) => void): Promise<string> {
  const document = draft();
  spoil(document);
  const path = join(folder, 'target.yaml');
  await writeFile(path, stringify(document));
  return path;
}
