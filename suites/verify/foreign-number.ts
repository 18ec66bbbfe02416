import { answered, check, verified } from '#check';

// Reserved for fiction by the North American Numbering Plan.
const foreign = '+12015550123';

export default check({
  id: 'verify/foreign-number',
  title: 'A number that the operator does not know is answered with false, which tells nothing about it',
  requirement: 'VERIFY-UNKNOWN-NUMBER-FALSE',
  when: async ({ consumer, subscriber }) => ({
    own: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    foreign: await consumer.verify(subscriber, { phoneNumber: foreign }),
  }),
  provided: { own: answered(200) },
  expect: { foreign: verified(false) },
});
