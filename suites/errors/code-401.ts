import { answered, check, nobodysNumber, withCodeOfRelease, withoutSubscriber } from '#check';

export default check({
  id: 'errors/code-401',
  title: 'A 401 carries a code that the release allows',
  requirement: 'ERROR-CODE-401',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const error = await consumer.verify('no token', body, {
      headers: { authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' },
    });
    return {
      works: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
      error,
      code: error,
    };
  },
  provided: { works: answered(200), error: answered(401) },
  atPreflight: withoutSubscriber({
    when: async ({ consumer }) => {
      const error = await consumer.verify(
        'no token',
        { phoneNumber: nobodysNumber },
        { headers: { authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' } },
      );
      return { error, code: error };
    },
    provided: { error: answered(401) },
    expect: { code: withCodeOfRelease() },
  }),
  expect: { code: withCodeOfRelease() },
});
