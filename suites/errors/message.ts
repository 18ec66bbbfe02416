import {
  answered,
  type ApiAnswer,
  check,
  eachThatIs,
  memberOf,
  nobodysNumber,
  refused,
  some,
  where,
  withoutSubscriber,
} from '#check';

const readable = where(
  'with a message that people can read, other than the code',
  'message',
  (answer: ApiAnswer) => memberOf(answer, 'message'),
  (message, answer) =>
    typeof message === 'string' && message.trim() !== '' && message !== memberOf(answer, 'code'),
);

export default check({
  id: 'errors/message',
  title: 'The message of an error is a text that people can read',
  requirement: 'ERROR-MESSAGE',
  when: async ({ consumer, subscriber }) => {
    const errors = [
      await consumer.verify(subscriber, {}),
      await consumer.verify('no token', { phoneNumber: subscriber.phoneNumber }),
    ];
    return {
      works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      errors,
      messages: errors,
    };
  },
  provided: { works: answered(200), errors: some(answered(400, 401)) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const errors = [await consumer.verify('no token', { phoneNumber: nobodysNumber })];
      return { errors, messages: errors };
    },
    provided: { errors: some(answered(401)) },
    expect: { messages: eachThatIs(refused([401]), readable) },
  }),
  expect: { messages: eachThatIs(refused([400, 401]), readable) },
});
