import type { Difference } from '../model/comparison.ts';
import type { HistoryEntry } from '../model/history.ts';

/** What differs between two runs besides what the checks found. */
export function differencesOf(before: HistoryEntry, after: HistoryEntry): readonly Difference[] {
  const [ones, others] = [factsOf(before), factsOf(after)];
  // Cast: the keys are those of the type, a Record.
  return (Object.keys(ones) as readonly Difference['of'][]).flatMap((of): readonly Difference[] => {
    const [one, other] = [ones[of], others[of]];
    if (one === undefined || other === undefined || one === other) return [];
    if (of !== 'capabilities') return [{ of, before: one, after: other }];
    const [mine, theirs] = [before.target.capabilities ?? [], after.target.capabilities ?? []];
    return [{ of, before: only(mine, theirs), after: only(theirs, mine) }];
  });
}

/** What can differ between two runs, in words that are the same where it does not; undefined where it is not known. */
export function factsOf(entry: HistoryEntry): Readonly<Record<Difference['of'], string | undefined>> {
  const { target } = entry;
  return {
    tool: entry.tool,
    catalogue: catalogueOf(entry),
    release: target.release,
    profile: target.profile,
    target: target.name,
    api: steady(target.api),
    issuer: steady(target.issuer ?? 'none'),
    capabilities: target.capabilities?.join(', '),
    faults: entry.faults.join(', ') || 'none',
    seed: String(entry.seed),
  };
}

// Enough digits to tell two states apart; run.json has them all. A run of before does not say what its checks were chosen from.
const digestStart = /^(?:sha256:)?(.{1,12}).*$/;

function catalogueOf({ catalogue }: HistoryEntry): string | undefined {
  return (
    catalogue &&
    `${catalogue.digest.replace(digestStart, '$1')}${catalogue.selected === 'part' ? ', a part' : ''}`
  );
}

// On loopback a free port is taken, another one each time.
function steady(address: string): string {
  return address.replace(/^(https?:\/\/(?:127\.[0-9.]+|\[::1\]|localhost)):[0-9]+/, '$1');
}

function only(these: readonly string[], those: readonly string[]): string {
  return these.filter((one) => !those.includes(one)).join(', ') || 'nothing more';
}
