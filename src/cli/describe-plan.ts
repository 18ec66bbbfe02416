import type { Budget } from '../model/run.ts';
import type { Target } from '../model/target.ts';
import type { Plan, TripCount } from '../runner/plan.ts';
import { predictSeconds } from '../runner/predict.ts';

// Seconds for an answer: a data centre nearby, a good mobile connection, a slow one behind an aggregator.
const usualLatencies = [0.05, 0.3, 0.9];

/** A plan and its budget as text: what would be done, what it would cost with the look before, and what does not apply. */
export function describePlan(plan: Plan, target: Target, before?: Budget): string {
  const { planned, inapplicable, budget, trips } = plan;
  const { limits } = target;
  const atBest = (secondsPerAnswer: number) =>
    `at least ${Math.ceil(predictSeconds(plan, limits, secondsPerAnswer))} s where an answer takes ${secondsPerAnswer} s`;
  const lines = [
    `Plan for ${target.name}, profile ${target.profile}, Number Verification ${target.release.name} at ${target.apiBaseUrl}`,
    '',
    `${planned.length} checks would be performed:`,
    ...chapters(planned.map(({ check }) => check.id)),
    '',
    'Budget at most:',
    `  ${budget.authorizations} authorization requests, each a trip of a device${started(target)}`,
    ...(trips === undefined ? [] : [`  ${tripsLine(trips)}`]),
    `  ${budget.tokenRequests} token requests`,
    `  ${budget.apiCalls} API calls`,
    `  ${budget.discoveryRequests} requests for metadata and keys`,
    `  ${budget.probes} rounds of probes, each with one connection to every host or endpoint`,
    `  ${budget.longestWaitSeconds} s of waiting for tokens to expire, in parallel with the rest`,
    `  ${limits.concurrency} requests at once${limits.requestsPerSecond === undefined ? '' : `, ${limits.requestsPerSecond} a second`}`,
    ...(before === undefined || planned.length === 0 ? [] : lookLines(before)),
    '',
    'Time, if every wait is as long as the budget allows:',
    ...usualLatencies.map((seconds) => `  ${atBest(seconds)}`),
  ];
  const spared = planned.flatMap(({ check, hands }) =>
    hands?.spared === undefined ? [] : [`  ${check.id}: ${hands.spared}`],
  );
  if (spared.length > 0) {
    lines.push('', `${spared.length} checks would stay inconclusive without a trip:`, ...spared);
  }
  if (inapplicable.length > 0) {
    lines.push('', `${inapplicable.length} checks do not apply:`);
    for (const { check, lacking, reason } of inapplicable)
      lines.push(`  ${check.id}: ${reason ?? `the target has no ${lacking.join(', no ')}`}`);
  }
  lines.push('', 'Nothing was sent.');
  return `${lines.join('\n')}\n`;
}

// Start calls have no budget of their own: there is one for each authorization request, and none else.
function started({ start }: Target): string {
  return start === undefined ? '' : ', and each after a start call that makes it';
}

// A person who knows what to do, with the phone in the hand: scan, wait, look up.
const secondsPerTrip = 20;

/** What people with phones are asked for, in words. */
export function tripsLine({ atMost, withReuse }: TripCount): string {
  const minutes = (trips: number): number => Math.ceil((trips * secondsPerTrip) / 60);
  const reuse =
    withReuse < atMost
      ? `, about ${withReuse} (${minutes(withReuse)} min) where tokens can be used again`
      : '';
  return `${atMost} trips by hand at most (${minutes(atMost)} min at ${secondsPerTrip} s each)${reuse}`;
}

function lookLines({ authorizations, tokenRequests, discoveryRequests }: Budget): readonly string[] {
  return [
    '',
    'Before, to see whether a run can succeed (not with --no-doctor), at most:',
    '  one connection to every host, and one over every device',
    `  ${authorizations} authorization requests, ${tokenRequests} token requests, ${discoveryRequests} for metadata; one of each, two for metadata, where all is well`,
  ];
}

function chapters(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const chapter = id.split('/')[0] ?? '';
    counts.set(chapter, (counts.get(chapter) ?? 0) + 1);
  }
  return [...counts].map(([chapter, count]) => `  ${String(count).padStart(3)} ${chapter}`);
}
