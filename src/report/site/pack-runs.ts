import { deflateRawSync } from 'node:zlib';

import { endings, transitions } from '../../model/comparison.ts';
import { letters } from '../../model/history.ts';
import { categoryNames, differenceNames, endingNames, reasonNames } from '../comparison-wording.ts';
import { verdictNames } from '../verdict-names.ts';
import { visible } from '../visible.ts';
import { moment } from '../wording.ts';
import { categoryKinds } from './change-list.ts';
import type { ShownRun } from './site-model.ts';

/** What the script needs to compare any two runs: each check and each list of checks once, and a few letters for each run. */
export function packRuns(runs: readonly ShownRun[]): string {
  const places = new Map<string, number>();
  const checks: (readonly string[])[] = [];
  const lists = new Map<string, readonly number[]>();
  for (const { list } of runs.map(({ kept }) => kept)) {
    if (lists.has(list.digest)) continue;
    const numbers = list.checks.map(({ id, meaning, level, title }) => {
      const key = `${id} ${meaning}`;
      const place = places.get(key) ?? checks.length;
      if (place === checks.length) {
        places.set(key, place);
        checks.push([id, meaning, level, visible(title)]);
      }
      return place;
    });
    lists.set(list.digest, numbers);
  }
  const digests = [...lists.keys()];
  const data = {
    endings,
    letters,
    transitions,
    names: {
      categories: categoryNames,
      endings: endingNames,
      reasons: reasonNames,
      differences: differenceNames,
    },
    kinds: categoryKinds,
    checks,
    lists: [...lists.values()],
    runs: runs.map(({ kept: { entry, list }, facts }) => ({
      label: visible(`${moment(entry.startedAt)}, version ${entry.tool}: ${verdictNames[entry.verdict]}`),
      list: digests.indexOf(list.digest),
      outcomes: entry.outcomes,
      signatures: entry.signatures,
      catalogue: entry.catalogue ?? null,
      tool: entry.tool,
      facts,
    })),
  };
  return deflateRawSync(JSON.stringify(data)).toString('base64');
}
