import { closest } from 'fastest-levenshtein';

import { releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import type { Check } from '../check/check.ts';
import { Misuse } from '../model/misuse.ts';
import type { Release } from '../model/release.ts';
import type { Requirement } from '../model/requirement.ts';
import { narrate } from '../runner/narrate.ts';
import { allChecks } from './catalogue.ts';
import { everyExploration } from './exploration.ts';
import { allFaults } from './faults.ts';

/** `nv-conformance explain`: tells what is known of a check, a requirement or a fault. */
export async function explainCommand(id: string): Promise<number> {
  const [ordinary, faults] = await Promise.all([allChecks(), allFaults()]);
  const checks = [...ordinary, ...everyExploration()];
  const check = checks.find((one) => one.id === id);
  const requirement = requirements.find((one) => one.id === id);
  const fault = faults.find((one) => one.id === id);
  const lines =
    check !== undefined
      ? explainCheck(
          check,
          faults.filter((one) => one.caughtBy.includes(id)),
          await narrate(check, newestReleaseOf(check)),
        )
      : requirement !== undefined
        ? explainRequirement(requirement, checks)
        : fault !== undefined
          ? explainFault(fault)
          : undefined;
  if (lines === undefined) {
    const known = [checks, requirements, faults].flatMap((list) => list.map((one) => one.id));
    throw new Misuse(
      `explain ${id}: there is no such check, requirement or fault; did you mean ${closest(id, known)}?`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

type NamedFault = Awaited<ReturnType<typeof allFaults>>[number];

// The rule as it stands today.
function newestReleaseOf(check: Check): Release {
  const requirement = requirements.find((one) => one.id === check.requirement);
  const newest = releases.findLast(({ name }) => requirement?.inReleases.includes(name) ?? true);
  if (newest === undefined) throw new Error(`${check.id} belongs to no release: a bug of ours`);
  return newest;
}

function explainCheck(
  check: Check,
  faults: readonly NamedFault[],
  steps: readonly string[],
): readonly string[] {
  const requirement = requirements.find((one) => one.id === check.requirement);
  return [
    `check ${check.id}`,
    `  ${check.title}`,
    '',
    ...steps.map((line) => `  ${line}`),
    '',
    ...check.says.map((line) => `  ${line}`),
    ...(check.scenarios.length === 0
      ? []
      : ['', ...check.scenarios.map((one) => `  official scenario ${one}`)]),
    ...(faults.length === 0 ? [] : ['', ...faults.map((one) => `  catches the fault ${one.id}`)]),
    '',
    ...(requirement === undefined ? [] : describeRequirement(requirement)),
  ];
}

function explainRequirement(requirement: Requirement, checks: readonly Check[]): readonly string[] {
  const ours = checks.filter((one) => one.requirement === requirement.id);
  const none =
    requirement.untestable === undefined ? 'no check yet' : `untestable: ${requirement.untestable}`;
  return [
    ...describeRequirement(requirement),
    '',
    ...(ours.length === 0 ? [`  ${none}`] : ours.map((one) => `  check ${one.id}: ${one.title}`)),
  ];
}

function describeRequirement(one: Requirement): readonly string[] {
  return [
    `requirement ${one.id} (${one.level}, ${one.authority}, ${one.inReleases.join(' ')})`,
    `  ${one.rule}`,
    `  stimulus       ${one.stimulus}`,
    `  expected       ${one.expected}`,
    `  usual cause    ${one.typicalFault}`,
    `  to mend it     ${one.remedy}`,
    ...(one.differences === undefined ? [] : [`  releases       ${one.differences}`]),
    ...(one.reading === undefined ? [] : [`  our reading    ${one.reading}`]),
    ...one.sources.map(
      ({ document, release, heading, url }) =>
        `  source         ${document} ${release} ${heading}${url === undefined ? '' : ` <${url}>`}`,
    ),
  ];
}

function explainFault({ id, story, caughtBy }: NamedFault): readonly string[] {
  return [
    `fault ${id}`,
    `  ${story}`,
    '',
    ...caughtBy.map((check) => `  caught by ${check}`),
    '',
    `  see it: nv-conformance run --fault ${id}`,
  ];
}
