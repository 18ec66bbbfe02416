import { answered, check, refused } from '#check';

export default check({
  id: 'share/network-authentication',
  title: 'A token that was not obtained by network or SIM authentication cannot read the number',
  requirement: 'SHARE-NBA-REQUIRED',
  scenarios: [
    'share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication',
    'share:@NumberVerification_phone_number_share205_must_have_used_network_authentication',
    'share:@NumberVerification_phone_number_share205_must_have_used_network_or_sim_based_authentication',
  ],
  when: async ({ consumer, notByNetwork, subscriber }) => ({
    byNetwork: await consumer.devicePhoneNumber(subscriber),
    otherwise: await notByNetwork.devicePhoneNumber(subscriber),
  }),
  provided: { byNetwork: answered(200) },
  expect: { otherwise: refused(403, 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK') },
});
