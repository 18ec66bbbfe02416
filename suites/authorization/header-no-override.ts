import { check, enrichmentHeaders, orNone, verified, withCode } from '#check';

export default check({
  id: 'authorization/header-no-override',
  title: 'An enrichment header sent by the device never replaces the identity known from the network',
  requirement: 'AUTH-CODE-HEADER-SPOOF',
  when: async ({ consumer, subscriber, stranger }) => {
    const spoofed = await consumer.authorize(subscriber, 'number-verification:verify', {
      headers: enrichmentHeaders(stranger.phoneNumber),
    });
    return {
      withoutHeaders: await consumer.authorize(subscriber, 'number-verification:verify'),
      claimedNumber: await consumer.ifCode(spoofed, async (authorization) =>
        consumer.verify(consumer.tokenIn(await consumer.redeem(authorization)), {
          phoneNumber: stranger.phoneNumber,
        }),
      ),
    };
  },
  provided: { withoutHeaders: withCode() },
  expect: { claimedNumber: orNone(verified(false)) },
});
