import { z } from 'zod';

import { type CheckList, checkListFormat, type HistoryEntry, historyFormat } from '../model/history.ts';
import { levels } from '../model/level.ts';
import type { Authority, ReleaseName } from '../model/requirement.ts';
import { runVerdicts } from '../model/run.ts';

const level = z.enum(levels);
const release = z.custom<ReleaseName>(
  (value) => typeof value === 'string' && /^r[0-9]+\.[0-9]+$/.test(value),
);
const count = z.int().min(0);
// Names that a history of its own making has; anything else would lead out of its folder.
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);

/** A line of a history, as it is read. Members that a later version adds are let through unseen. */
export const historyEntry: z.ZodType<HistoryEntry> = z.object({
  format: z.literal(historyFormat),
  run: fileName,
  startedAt: z.iso.datetime(),
  durationMs: z.number().min(0),
  tool: z.string(),
  target: z.object({
    name: z.string(),
    release,
    profile: z.string(),
    api: z.string(),
    issuer: z.string().optional(),
    capabilities: z.array(z.string()).optional(),
  }),
  catalogue: z
    .object({
      digest: z.string(),
      rules: count,
      checks: count,
      selected: z.enum(['all', 'part']).exactOptional(),
    })
    .optional(),
  faults: z.array(z.string()),
  seed: z.int(),
  verdict: z.enum(runVerdicts),
  counts: z.object({
    passed: count,
    failed: count,
    warning: count,
    note: count,
    inconclusive: count,
    inapplicable: count,
    waived: count,
    deviation: count.optional(),
  }),
  checks: fileName,
  outcomes: z.string().regex(/^[vwnaqpx]*$/),
  signatures: z.record(z.string(), z.string()),
  files: z.array(fileName),
});

/** A list of checks, as it is read. */
export const checkList: z.ZodType<CheckList> = z.object({
  format: z.literal(checkListFormat),
  digest: fileName,
  checks: z.array(
    z.object({ id: z.string(), requirement: z.string(), level, title: z.string(), meaning: z.string() }),
  ),
  rules: z.array(
    z.object({
      id: z.string(),
      level,
      authority: z.custom<Authority>((value) => typeof value === 'string'),
      rule: z.string(),
    }),
  ),
});
