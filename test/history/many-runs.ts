import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { requirements } from '../../generated/requirements.ts';
import { historyFile, listFile } from '../../src/history/read-history.ts';
import { lineOf } from '../../src/history/write-history.ts';
import type { Run } from '../../src/model/run.ts';
import { keptOf } from '../../src/history/kept-of.ts';
import { catalogueRules } from '../report/catalogue-rules.ts';
import { type Made, madeRun } from './kept-runs.ts';

const checksPerRule = 1.5;
const night = 86_400_000;
const firstNight = Date.UTC(2025, 10, 1, 2, 0, 0);

/** A run of one night of one of many targets: as large as real ones, and a little different every night. */
export function nightlyRun(target: number, nightNumber: number, more: Partial<Run> = {}): Run {
  const checks = Object.fromEntries(
    Array.from({ length: Math.round(requirements.length * checksPerRule) }, (_, place) => [
      `chapter-${place % 16}/a-check-with-a-name-${place}`,
      endingAt(target, nightNumber, place),
    ]),
  );
  const run = madeRun(checks, {
    startedAt: new Date(firstNight + nightNumber * night).toISOString(),
    durationMs: 20_000 + ((nightNumber * 7919 + target * 131) % 15_000),
    target: {
      name: `operator-${target}`,
      release: 'r3.2',
      profile: 'operator',
      api: 'https://api.example.com/number-verification/v2',
    },
    ...more,
  });
  return {
    ...run,
    checks: run.checks.map((check, place) => ({
      ...check,
      requirement: ruleAt(place).id,
      title: ruleAt(place).rule,
    })),
    requirements: catalogueRules,
  };
}

/** Writes the histories of many targets, without pages and reports. */
export async function writeHistories(root: string, targets: number, nights: number): Promise<void> {
  await mkdir(root, { recursive: true });
  for (let target = 0; target < targets; target += 1) {
    const folder = join(root, `operator-${target}`, 'r3.2');
    await mkdir(folder, { recursive: true });
    const sample = keptOf(nightlyRun(target, 0));
    await writeFile(join(root, listFile(sample.list.digest)), JSON.stringify(sample.list));
    const lines: string[] = [];
    for (let one = 0; one < nights; one += 1) {
      // Nights repeat, so that thousands are made in seconds; the entries are theirs alone.
      const { entry } = target === 0 || one < 7 ? keptOf(nightlyRun(target, one)) : sample;
      const startedAt = new Date(firstNight + one * night).toISOString();
      const run = startedAt.replaceAll(/[-:]/g, '');
      lines.push(
        lineOf({
          list: sample.list,
          entry: { ...entry, run, startedAt, files: ['report.html', 'run.json'] },
        }),
      );
    }
    await writeFile(join(folder, historyFile), lines.join(''));
  }
}

function ruleAt(place: number): (typeof requirements)[number] {
  const rule = requirements[place % requirements.length];
  if (rule === undefined) throw new RangeError('there are no requirements');
  return rule;
}

function endingAt(target: number, nightNumber: number, place: number): Made['ending'] {
  const chance = (target * 37 + place * 101 + Math.floor(nightNumber / 9) * 53) % 97;
  if (chance === 0) return 'violation';
  if (chance === 1) return 'warning';
  if (chance === 2) return 'inconclusive';
  return chance < 6 ? 'inapplicable' : 'passed';
}
