import { closest } from 'fastest-levenshtein';
import { z } from 'zod';

import { Misuse } from '../model/misuse.ts';
import type { Waiver } from '../model/waiver.ts';

function said(hint: string) {
  return z.string({ error: hint }).regex(/\S/, hint);
}

const dayHint = 'write the last day on which it holds, e.g. 2027-01-31';
const signatureHint =
  'write the signature that the report shows for the failure: f and 11 hex digits, e.g. f3a9c41d0be7';

/** A waiver as the author of a target file writes it. */
export const waiverEntry = z.strictObject(
  {
    check: said('write the id of a check, e.g. tokens/single-use'),
    signature: z.string({ error: signatureHint }).regex(/^f[0-9a-f]{11}$/, signatureHint),
    owner: said('write who answers for the failure, e.g. "API team, api@operator.example"'),
    reason: said('write why the failure is accepted for now'),
    ticket: said('write where the repair is followed, e.g. "NV-123" or a URL'),
    until: z.iso.date({ error: dayHint }),
  },
  { error: 'write { check, signature, owner, reason, ticket, until }' },
);

interface Around {
  readonly path: string;
  readonly checkIds?: (() => Promise<readonly string[]>) | undefined;
}

/** The waivers of a file, once each names a check that there is, and none stands there twice. Throws a Misuse otherwise. */
export async function checkedWaivers(
  waivers: readonly Waiver[],
  { path, checkIds }: Around,
): Promise<readonly Waiver[]> {
  const ids = await checkIds?.();
  const wrong = waivers.flatMap((one, index) => {
    const where = `${path}: waivers.${index}`;
    if (ids !== undefined && !ids.includes(one.check)) {
      return [`${where}.check is "${one.check}", and there is no such check; ${suggestion(one.check, ids)}`];
    }
    const first = waivers.findIndex(
      (other) => other.check === one.check && other.signature === one.signature,
    );
    return first < index ? [`${where} covers the same failure as waivers.${first}; remove one of them`] : [];
  });
  if (wrong.length > 0) throw new Misuse(wrong.join('\n'));
  return waivers;
}

function suggestion(id: string, checkIds: readonly string[]): string {
  const family = checkIds.filter((one) => one.startsWith(`${id}/`));
  // A waiver covers one failure, and every case of a family fails by itself.
  if (family.length > 0) return `write one of its cases: ${family.join(', ')}`;
  return `did you mean ${closest(id, checkIds)}? "nv-conformance list checks" shows them all`;
}
