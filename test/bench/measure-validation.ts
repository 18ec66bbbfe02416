import { contractDifferences } from '../../src/schema/contract-differences.ts';

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

/** Bodies of answers that the generated validators judge in a second, once for each round; each round judges `count`. */
export function measureValidation(count: number, rounds: number): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    let differing = 0;
    for (let index = 0; index < count; index += 1) {
      const [operation, status, json] = answers[index % answers.length] ?? answers[0];
      if (contractDifferences('r3.2', operation, status, { json }).length > 0) differing += 1;
    }
    const seconds = (performance.now() - startedAt) / 1000;
    if (differing !== Math.floor(count / answers.length))
      throw new Error('the validators missed what differs');
    return count / seconds;
  });
}
