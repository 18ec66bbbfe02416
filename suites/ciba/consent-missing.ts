import { check, orNone, requested, tokenRefused } from '#check';

export default check({
  id: 'ciba/consent-missing',
  title: 'A subscriber who has not consented is reported as access_denied, and no token is issued',
  requirement: 'CIBA-ACCESS-DENIED',
  when: async ({ consumer, subscriber, withoutConsent }) => {
    const request = await consumer.requestBackchannel(
      await consumer.operatorToken(withoutConsent),
      'number-verification:verify',
    );
    return {
      consenting: await consumer.requestBackchannel(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
      ),
      denial: await consumer.ifRequested(request, (answer) => consumer.redeemBackchannel(answer)),
    };
  },
  provided: { consenting: requested() },
  expect: { denial: orNone(tokenRefused([400, 403], 'access_denied')) },
});
