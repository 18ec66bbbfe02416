import { answered, check, eachThatIs, refusedAsCamara, served } from '#check';

export default check({
  id: 'errors/documented',
  title: 'A token without a number is refused with a status that the OpenAPI document lists',
  requirement: 'ERROR-DOCUMENTED',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    return {
      works: await consumer.verify(subscriber, body),
      refusals: [await consumer.verify(consumer.suppliedToken('without a number'), body)],
    };
  },
  provided: { works: served() },
  expect: { refusals: eachThatIs(refusedAsCamara(), answered(400, 401, 403)) },
});
