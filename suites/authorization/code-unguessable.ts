import { type Authorization, check, each, expectation, parameterOf, withCode } from '#check';

const sample = 10;
// 128 bits in base64url; a shorter code can be guessed or counted up.
const shortestCode = 22;

const unguessable = expectation(
  `${sample} different codes of at least ${shortestCode} characters`,
  (authorizations: readonly Authorization[]) => {
    const codes = authorizations.map((one) => parameterOf(one, 'code') ?? '');
    const shortest = Math.min(...codes.map((code) => code.length));
    const different = new Set(codes).size;
    return [
      ...(different === sample
        ? []
        : [{ of: 'codes', expected: `${sample} different`, actual: `${different} different` }]),
      ...(shortest >= shortestCode
        ? []
        : [
            {
              of: 'length',
              expected: `at least ${shortestCode} characters`,
              actual: `${shortest} characters`,
            },
          ]),
    ];
  },
);

export default check({
  id: 'authorization/code-unguessable',
  title: 'Authorization codes are long and never repeat',
  requirement: 'AUTH-CODE-ENTROPY',
  when: async ({ consumer, subscriber }) => {
    const drawn = await Promise.all(
      Array.from({ length: sample }, () => consumer.authorize(subscriber, 'any operation')),
    );
    return { drawn, codes: drawn };
  },
  provided: { drawn: each(withCode()) },
  expect: { codes: unguessable },
});
