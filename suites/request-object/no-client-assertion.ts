import { check, clientRefused, issued } from '#check';

export default check({
  id: 'request-object/no-client-assertion',
  title: 'A request object does not serve as client assertion',
  requirement: 'AUTH-RO-NOT-CLIENT-ASSERTION',
  needs: ['signed request objects', 'private_key_jwt'],
  when: async ({ consumer, subscriber }) => {
    const { sent } = await consumer.authorize(subscriber, 'any operation', {
      requestObject: { claims: () => ({ sub: consumer.clientId }) },
    });
    return {
      byAssertion: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      byRequestObject: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), {
        assertion: { replay: sent.requestObject ?? '' },
      }),
    };
  },
  provided: { byAssertion: issued() },
  expect: { byRequestObject: clientRefused() },
});
