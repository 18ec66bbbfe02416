import { z } from 'zod';

import { levels } from '../model/level.ts';
import { Misuse } from '../model/misuse.ts';
import { type Run, runFormat, runVerdicts } from '../model/run.ts';

// What a comparison reads of a run; all else is let through.
const readable = z.looseObject({
  format: z.literal(runFormat),
  tool: z.looseObject({ name: z.string(), version: z.string() }),
  target: z.looseObject({ name: z.string(), release: z.string(), profile: z.string(), api: z.string() }),
  startedAt: z.iso.datetime(),
  verdict: z.enum(runVerdicts),
  faults: z.array(z.string()),
  seed: z.int(),
  checks: z.array(
    z.looseObject({
      id: z.string(),
      requirement: z.string(),
      level: z.enum(levels),
      title: z.string(),
      outcome: z.enum(['passed', 'failed', 'inconclusive', 'inapplicable']),
      expectations: z.array(z.string()),
    }),
  ),
  requirements: z.array(z.looseObject({ id: z.string() })),
});

/** A run out of the text of its run.json. Throws a Misuse that says what is wrong with it. */
export function parseRun(path: string, text: string): Run {
  const found = readable.safeParse(jsonOf(path, text));
  // Cast: the schema of run.json has the rest, and nothing here reads it.
  if (found.success) return found.data as unknown as Run;
  const issue = found.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? '' : `: ${issue.path.join('.')}`;
  throw new Misuse(
    `${path} is not a run of nv-conformance${where}${issue === undefined ? '' : ` (${issue.message})`}; write the path of a run.json`,
  );
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Misuse(`${path} is not JSON, or only a part of it; write the path of a run.json`, { cause });
  }
}
