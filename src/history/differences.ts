import type { Difference } from '../model/comparison.ts';
import type { HistoryEntry } from '../model/history.ts';

/** What differs between two runs besides what the checks found. */
export function differencesOf(before: HistoryEntry, after: HistoryEntry): readonly Difference[] {
  const points: readonly (readonly [Difference['of'], string | undefined, string | undefined])[] = [
    ['tool', before.tool, after.tool],
    ['suite', suiteOf(before), suiteOf(after)],
    ['release', before.target.release, after.target.release],
    ['profile', before.target.profile, after.target.profile],
    ['target', before.target.name, after.target.name],
    ['api', steady(before.target.api), steady(after.target.api)],
    ['issuer', steady(before.target.issuer ?? 'none'), steady(after.target.issuer ?? 'none')],
    ['capabilities', ...apart(before.target.capabilities, after.target.capabilities)],
    ['faults', before.faults.join(', ') || 'none', after.faults.join(', ') || 'none'],
    ['seed', String(before.seed), String(after.seed)],
  ];
  return points.flatMap(([of, one, other]) =>
    one === undefined || other === undefined || one === other ? [] : [{ of, before: one, after: other }],
  );
}

// A run of before, or of pacts, does not say what its checks were chosen from.
function suiteOf({ suite }: HistoryEntry): string | undefined {
  return suite && `${suite.fingerprint}${suite.selected === 'part' ? ', a part' : ''}`;
}

// On loopback a free port is taken, another one each time.
function steady(address: string): string {
  return address.replace(/^(https?:\/\/(?:127\.[0-9.]+|\[::1\]|localhost)):[0-9]+/, '$1');
}

/** What each has that the other has not. */
function apart(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly [string | undefined, string | undefined] {
  if (before === undefined || after === undefined) return [undefined, undefined];
  const only = (these: readonly string[], those: readonly string[]): string =>
    these.filter((one) => !those.includes(one)).join(', ') || 'nothing more';
  return [only(before, after), only(after, before)];
}
