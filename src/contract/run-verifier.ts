import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { Obstacle } from '../model/obstacle.ts';
import type { Interaction, Pact } from './pact-file.ts';
import { noTelemetry, pactProgram } from './pact-program.ts';

const plain = z.union([z.string(), z.number()]).transform(String);
const mismatch = z.discriminatedUnion('type', [
  z.object({ type: z.literal('StatusMismatch'), expected: plain, actual: plain }),
  z.object({ type: z.literal('HeaderMismatch'), key: z.string(), expected: plain, actual: plain.nullish() }),
  z.object({ type: z.literal('BodyTypeMismatch'), expected: plain, actual: plain.nullish() }),
  z.object({
    type: z.literal('BodyMismatch'),
    path: z.string(),
    expected: plain.nullish(),
    actual: plain.nullish(),
  }),
]);
const result = z.object({
  result: z.boolean(),
  errors: z.array(
    z.object({
      mismatch: z.discriminatedUnion('type', [
        z.object({ type: z.literal('mismatches'), mismatches: z.array(mismatch) }),
        z.object({ type: z.literal('error') }),
      ]),
    }),
  ),
  // What a pending interaction broke: our levels weigh it, so it is read all the same.
  pendingErrors: z.array(z.unknown()),
});

/** One point in which an answer is not what the pact expects, as Pact's matchers see it. */
export type Mismatch = z.infer<typeof mismatch>;

/** Where the provider is reached: a place of ours, on this machine. */
export interface VerifierOptions {
  readonly port: number;
  /** Where values for `fromProviderState` are asked for. */
  readonly statePath: string;
  /** How long one request may take, flows and waits included. */
  readonly requestMs: number;
}

// The verifier itself needs a fraction of a second; a busy machine many times as much.
const startingMs = 60_000;

/** Lets Pact's verifier play one interaction. Throws an Obstacle where it could not. */
export async function runVerifier(
  pact: Pact,
  { document }: Interaction,
  { port, statePath, requestMs }: VerifierOptions,
): Promise<readonly Mismatch[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nv-conformance-pact-'));
  try {
    const [file, report] = [join(folder, 'pact.json'), join(folder, 'result.json')];
    await writeFile(file, JSON.stringify(aloneIn(pact, document)));
    const options = {
      hostname: '127.0.0.1',
      port: String(port),
      file,
      'state-change-url': `http://127.0.0.1:${port}${statePath}`,
      json: report,
      'request-timeout': String(requestMs),
      // Whatever goes wrong on this machine goes wrong again; the default is to try for two minutes.
      retries: '1',
      loglevel: 'none',
    };
    await execute(
      ['verifier', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])],
      requestMs + startingMs,
    );
    return mismatchesIn(await readFile(report, 'utf8').catch(() => ''));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Alone, so that each has its own token, evidence and verdict. A broker's links would be followed.
function aloneIn({ document }: Pact, interaction: Interaction['document']): unknown {
  const { _links: _, ...rest } = document;
  // A pending one would end well whatever came; what it weighs is for our levels to say.
  return { ...rest, interactions: [{ ...interaction, pending: false }] };
}

function execute(words: readonly string[], timeout: number): Promise<void> {
  const program = pactProgram();
  // Of the environment nothing is handed on: neither filters, nor proxies. There is no TLS on the way to us, and reading the
  // certificates of the machine takes longer than the rest.
  const env = { ...noTelemetry, SSL_CERT_FILE: devNull };
  return new Promise((resolve, reject) => {
    execFile(program, [...words], { env, timeout, maxBuffer: 50_000_000 }, (cause) => {
      // 1 is its verdict, which is in its report.
      if (cause === null || cause.code === 1) resolve();
      else
        reject(new Obstacle('environment', `Pact's verifier did not run (${String(cause.code)})`, { cause }));
    });
  });
}

function mismatchesIn(report: string): readonly Mismatch[] {
  const parsed = result.safeParse(jsonOf(report));
  if (!parsed.success) throw new Obstacle('suite', "Pact's verifier left no result that can be read");
  const { errors, result: kept } = parsed.data;
  const mismatches = errors.flatMap(({ mismatch: one }) => (one.type === 'error' ? [] : one.mismatches));
  if (mismatches.length === 0 && !kept) throw new Obstacle('suite', "Pact's verifier broke off");
  return mismatches;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
