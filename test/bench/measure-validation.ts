import { contractDifferences } from '../../src/schema/contract-differences.ts';
import { prismJudgement } from './prism-validation.ts';

// Answers as they come: served, refused, and one that differs.
const answers = [
  ['phoneNumberVerify', 200, { devicePhoneNumberVerified: true }],
  ['phoneNumberShare', 200, { devicePhoneNumber: '+447700900123' }],
  [
    'phoneNumberVerify',
    400,
    { status: 400, code: 'INVALID_ARGUMENT', message: 'The number is not well formed.' },
  ],
  [
    'phoneNumberShare',
    401,
    { status: 401, code: 'UNAUTHENTICATED', message: 'A valid access token is needed.' },
  ],
  ['phoneNumberVerify', 403, { status: '403', code: 'PERMISSION_DENIED', message: 'Not with this token.' }],
] as const;

/** Answers judged in a second, once for each round. */
export interface ValidationSpeed {
  readonly ours: readonly number[];
  readonly prism: readonly number[];
}

/** Has the same answers judged by the generated validators, `count` a round, and by Prism, `prismCount` a round. */
export async function measureValidation(
  count: number,
  prismCount: number,
  rounds: number,
): Promise<ValidationSpeed> {
  const prism = await prismJudgement('r3.2');
  const perRound = Array.from({ length: rounds }, () => ({
    ours: speedOf(
      count,
      (operation, status, json) => contractDifferences('r3.2', operation, status, { json }).length === 0,
    ),
    prism: speedOf(prismCount, prism),
  }));
  return { ours: perRound.map((one) => one.ours), prism: perRound.map((one) => one.prism) };
}

type Judge = (operation: (typeof answers)[number][0], status: number, json: unknown) => boolean;

function speedOf(count: number, fits: Judge): number {
  const startedAt = performance.now();
  let differing = 0;
  for (let index = 0; index < count; index += 1) {
    const [operation, status, json] = answers[index % answers.length] ?? answers[0];
    if (!fits(operation, status, json)) differing += 1;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  if (differing !== Math.floor(count / answers.length)) throw new Error('a validator missed what differs');
  return count / seconds;
}
