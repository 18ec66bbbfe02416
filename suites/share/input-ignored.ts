import { check, either, enrichmentHeaders, ownNumber, refused } from '#check';

export default check({
  id: 'share/input-ignored',
  title: 'Nothing in the request changes whose number is returned',
  requirement: 'SHARE-INPUT-IGNORED',
  when: async ({ consumer, subscriber, stranger }) => ({
    plain: await consumer.devicePhoneNumber(subscriber),
    withInput: await consumer.devicePhoneNumber(subscriber, {
      query: { phoneNumber: stranger.phoneNumber, msisdn: stranger.phoneNumber.slice(1) },
      headers: enrichmentHeaders(stranger.phoneNumber),
    }),
  }),
  expect: { plain: ownNumber(), withInput: either(ownNumber(), refused(400)) },
});
