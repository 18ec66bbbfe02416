import { check, refusedByRedirect, withCode } from '#check';

export default check({
  id: 'request-object/replay',
  title: 'A request object is accepted once',
  requirement: 'AUTH-RO-REPLAY',
  needs: ['signed request objects', 'private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const first = await consumer.authorize(subscriber, 'any operation', { requestObject: {} });
    const again = await consumer.authorize(subscriber, 'any operation', {
      requestObject: { replay: first.sent.requestObject ?? '' },
    });
    return { first, again };
  },
  provided: { first: withCode() },
  expect: { again: refusedByRedirect('invalid_request_object', 'invalid_request') },
});
