import { basename } from 'node:path';

import { z } from 'zod';

import { runVerdicts } from '../model/run.ts';
import { statementType, testResultType } from '../report/statement.ts';
import { type Envelope, envelopeShape, inTotoType, isSealedBy, keyIdOf, readPublicKey } from './envelope.ts';
import { readGiven } from './read-given.ts';
import { sha256 } from './sign.ts';

interface VerifyOptions {
  readonly key: string;
  readonly report?: readonly string[];
}

// What is verified and told; in-toto wants members that a reader does not know to be ignored.
const statementShape = z.object({
  _type: z.literal(statementType),
  subject: z.array(z.object({ name: z.string(), digest: z.object({ sha256: z.string() }) })).min(1),
  predicateType: z.literal(testResultType),
  predicate: z.object({
    result: z.enum(['PASSED', 'WARNED', 'FAILED']),
    configuration: z.array(
      z.object({
        name: z.string(),
        uri: z.string().optional(),
        digest: z.object({ sha256: z.string() }).optional(),
        annotations: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
    verdict: z.enum(runVerdicts),
    finishedAt: z.iso.datetime(),
    validUntil: z.iso.datetime(),
  }),
});
type ReadStatement = z.infer<typeof statementShape>;

/** `nv-conformance verify-attestation`: 0 where signature, validity and reports hold, 1 where one does not. Offline. */
export async function verifyAttestationCommand(path: string, given: unknown, now: Date): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const options = given as VerifyOptions;
  const [text, key] = await Promise.all([readGiven(path), readPublicKey('--key', options.key)]);
  const reports = await Promise.all(
    (options.report ?? []).map(async (report) => ({ report, bytes: await readGiven(report) })),
  );
  const envelope = parsed(text, envelopeShape);
  if (envelope === undefined) return refuse(`${path}: this is no DSSE envelope`);
  // Before the payload is read: what nobody signed is not looked into.
  if (!isSealedBy(envelope, key)) {
    return refuse(`${path}: the signature is not of the key ${keyIdOf(key)}, or the content was changed`);
  }
  const statement = statementIn(envelope);
  if (statement === undefined) return refuse(`${path}: the envelope holds no test result of in-toto`);
  const { predicate, subject } = statement;
  if (Date.parse(predicate.validUntil) < now.getTime()) {
    return refuse(`${path}: the attestation was valid until ${predicate.validUntil}, which is over`);
  }
  for (const { report, bytes } of reports) {
    const digest = sha256(bytes);
    if (subject.some((one) => one.digest.sha256 === digest)) continue;
    const known = subject.some(({ name }) => name === basename(report))
      ? 'is not the file that was signed'
      : `is none of the files that were signed (${subject.map(({ name }) => shown(name)).join(', ')})`;
    return refuse(`${report}: this ${known}`);
  }
  tell(statement, keyIdOf(key), reports.length);
  return 0;
}

function tell({ predicate, subject }: ReadStatement, keyId: string, reports: number): void {
  const target = predicate.configuration.find(({ name }) => name === 'target');
  const about = target?.annotations ?? {};
  const lines = [
    `The attestation holds: ${predicate.verdict} (${predicate.result})`,
    `  target     ${[about['name'], about['release'], about['profile'], target?.uri].map(shown).join(', ')}`,
    ...(Array.isArray(about['faults']) && about['faults'].length > 0
      ? [`  bent by    ${about['faults'].map(shown).join(', ')}`]
      : []),
    ...['plan', 'catalogue'].map(
      (name) =>
        `  ${name.padEnd(9)}  sha256 ${shown(predicate.configuration.find((one) => one.name === name)?.digest?.sha256)}`,
    ),
    `  finished   ${predicate.finishedAt}`,
    `  valid      until ${predicate.validUntil}`,
    `  signed by  ${keyId}`,
    `  reports    ${subject.map(({ name }) => shown(name)).join(', ')}${reports === 0 ? '; name them with --report to compare them' : `; ${reports} compared`}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

// A statement is signed, and its texts are still those of somebody else.
function shown(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[^\x20-\x7e]/g, '?') : 'not told';
}

function statementIn({ payloadType, payload }: Envelope): ReadStatement | undefined {
  return payloadType === inTotoType ? parsed(Buffer.from(payload, 'base64'), statementShape) : undefined;
}

function parsed<Shape extends z.ZodType>(bytes: Buffer, shape: Shape): z.infer<Shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}
