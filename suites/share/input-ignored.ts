import {
  type ApiAnswer,
  check,
  either,
  enrichmentHeaders,
  expectation,
  memberOf,
  refused,
  served,
} from '#check';

interface Pair {
  readonly plain: ApiAnswer;
  readonly withInput: ApiAnswer;
}

const sameNumber = expectation('answered with the same number', ({ plain, withInput }: Pair) =>
  memberOf(plain, 'devicePhoneNumber') === memberOf(withInput, 'devicePhoneNumber')
    ? []
    : [{ of: 'devicePhoneNumber', expected: 'the number as without input', actual: 'another' }],
);

const refusedInput = expectation('refused with 400', ({ withInput }: Pair) =>
  refused(400).examine(withInput),
);

export default check({
  id: 'share/input-ignored',
  title: 'Nothing in the request changes whose number is returned',
  requirement: 'SHARE-INPUT-IGNORED',
  when: async ({ consumer, subscriber, stranger }) => {
    const plain = await consumer.devicePhoneNumber(subscriber);
    const withInput = await consumer.devicePhoneNumber(subscriber, {
      query: { phoneNumber: stranger.phoneNumber, msisdn: stranger.phoneNumber.slice(1) },
      headers: enrichmentHeaders(stranger.phoneNumber),
    });
    return { plain, answers: { plain, withInput } };
  },
  provided: { plain: served() },
  expect: { answers: either(sameNumber, refusedInput) },
});
