import { createHash, type KeyObject } from 'node:crypto';

import { Misuse } from '../model/misuse.ts';
import { statementOf } from '../report/statement.ts';
import type { FinishedRun } from '../runner/run.ts';
import { passGate } from './leak-gate.ts';
import type { Rendered } from './write-reports.ts';

/** How a run is to be attested. */
export interface Signing {
  readonly key: KeyObject;
  /** For how many days from the end of the run the attestation is to be relied on. */
  readonly days: number;
}

const attestationName = 'attestation.dsse.json';
const dayInMs = 24 * 60 * 60 * 1000;
// A hundred years; far beyond it a date can no longer be written.
const mostDays = 36_525;

/** What `--sign` and `--valid-days` ask for; undefined where nothing is to be signed. Throws a Misuse. */
export async function parseSigning(path: string | undefined, days: string): Promise<Signing | undefined> {
  if (path === undefined) return undefined;
  const number = Number(days);
  if (!Number.isSafeInteger(number) || number < 1 || number > mostDays) {
    throw new Misuse(
      `--valid-days ${days}: write a whole number from 1 to ${mostDays}, e.g. --valid-days 90`,
    );
  }
  // Loaded where something is signed: a run that is not needs no library for it.
  const { readPrivateKey } = await import('./envelope.ts');
  return { key: await readPrivateKey('--sign', path), days: number };
}

/** A signed statement about the reports of a run: an in-toto test result in a DSSE envelope. Throws a Leak. */
export async function attest(
  { run, leaksIn }: FinishedRun,
  reports: readonly Rendered[],
  { key, days }: Signing,
): Promise<Rendered> {
  const { seal } = await import('./envelope.ts');
  const validUntil = new Date(Date.parse(run.startedAt) + run.durationMs + days * dayInMs);
  const subject = reports.map(({ name, bytes }) => ({ name, digest: { sha256: sha256(bytes) } }));
  const payload = Buffer.from(JSON.stringify(statementOf(run, subject, { validUntil, sha256 })));
  const bytes = Buffer.from(`${JSON.stringify(seal(payload, key), undefined, 1)}\n`);
  passGate('the statement to be signed', payload, leaksIn);
  passGate(attestationName, bytes, leaksIn);
  return { name: attestationName, bytes };
}

/** The hex SHA-256 of some bytes. */
export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
