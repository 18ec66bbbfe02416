import type { Target } from '../model/target.ts';
import type { Plan } from '../runner/plan.ts';
import { predictSeconds } from '../runner/predict.ts';

// Seconds for an answer: a data centre nearby, a good mobile connection, a slow one behind an aggregator.
const usualLatencies = [0.05, 0.3, 0.9];

/** A plan and its budget as text: what would be done, what it would cost, and what does not apply. */
export function describePlan({ planned, inapplicable, budget }: Plan, target: Target): string {
  const { limits } = target;
  const atBest = (secondsPerAnswer: number) =>
    `at least ${Math.ceil(predictSeconds({ planned, inapplicable, budget }, limits, secondsPerAnswer))} s where an answer takes ${secondsPerAnswer} s`;
  const lines = [
    `Plan for ${target.name}, profile ${target.profile}, Number Verification ${target.release.name} at ${target.apiBaseUrl}`,
    '',
    `${planned.length} checks would be performed:`,
    ...chapters(planned.map(({ check }) => check.id)),
    '',
    'Budget at most:',
    `  ${budget.authorizations} authorization requests, each a trip of a device`,
    `  ${budget.tokenRequests} token requests`,
    `  ${budget.apiCalls} API calls`,
    `  ${budget.discoveryRequests} requests for metadata and keys`,
    `  ${budget.probes} rounds of probes, each with one connection to every host or endpoint`,
    `  ${budget.longestWaitSeconds} s of waiting for tokens to expire, in parallel with the rest`,
    `  ${limits.concurrency} requests at once${limits.requestsPerSecond === undefined ? '' : `, ${limits.requestsPerSecond} a second`}`,
    '',
    'Time, if every wait is as long as the budget allows:',
    ...usualLatencies.map((seconds) => `  ${atBest(seconds)}`),
  ];
  if (inapplicable.length > 0) {
    lines.push('', `${inapplicable.length} checks do not apply:`);
    for (const { check, lacking, reason } of inapplicable)
      lines.push(`  ${check.id}: ${reason ?? `the target has no ${lacking.join(', no ')}`}`);
  }
  lines.push('', 'Nothing was sent.');
  return `${lines.join('\n')}\n`;
}

function chapters(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const chapter = id.split('/')[0] ?? '';
    counts.set(chapter, (counts.get(chapter) ?? 0) + 1);
  }
  return [...counts].map(([chapter, count]) => `  ${String(count).padStart(3)} ${chapter}`);
}
