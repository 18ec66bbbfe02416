import type { Diagnosis } from '../doctor/diagnosis.ts';

const indent = '                            ';

/** A diagnosis as text: one line where all is well, three where something is to be done. */
export function tellDiagnosis({ step, tried, cameBack, state, key, advice }: Diagnosis): string {
  const lines = [`${state.padEnd(10)}${step.padEnd(17)} ${tried}: ${cameBack}`];
  if (key !== undefined) lines.push(`${indent}change ${key}`);
  if (advice !== undefined) lines.push(`${indent}${advice}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** A trouble on one line: what, where, and what to do. */
export function tellInOneLine({ tried, cameBack, key, advice }: Diagnosis): string {
  const remedy = [key, advice].filter((one) => one !== undefined).join(': ');
  return `${tried}: ${cameBack}${remedy === '' ? '' : `; ${remedy}`}`;
}

/** What it comes to, and what could not be told any more. */
export function tellNotExamined(
  told: readonly Diagnosis[],
  notExamined: readonly string[],
  path: string,
): string {
  const count = (state: Diagnosis['state']): number => told.filter((one) => one.state === state).length;
  const troubles = count('trouble');
  const doubts = count('doubt');
  const lines = [
    ...(notExamined.length === 0 ? [] : [`Not examined, because of that: ${notExamined.join(', ')}.`]),
    troubles > 0
      ? `${amount(troubles, 'trouble')}${doubts === 0 ? '' : `, ${amount(doubts, 'doubt')}`}. Mend the first, and ask again.`
      : `No trouble${doubts === 0 ? '' : `, ${amount(doubts, 'doubt')}`}. Next: nv-conformance run ${path}`,
  ];
  return `\n${lines.join('\n')}\n`;
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
