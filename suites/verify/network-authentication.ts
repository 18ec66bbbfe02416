import { answered, check, refused } from '#check';

export default check({
  id: 'verify/network-authentication',
  title: 'A token that was not obtained by network or SIM authentication does not open verify',
  requirement: 'VERIFY-NBA-REQUIRED',
  scenarios: [
    'verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication',
    'verify:@NumberVerification_phone_number_verify205_must_have_used_network_authentication',
    'verify:@NumberVerification_phone_number_verify205_must_have_used_network_or_sim_based_authentication',
  ],
  when: async ({ consumer, notByNetwork, subscriber }) => ({
    byNetwork: await consumer.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
    otherwise: await notByNetwork.verify(subscriber, { phoneNumber: subscriber.phoneNumber }),
  }),
  provided: { byNetwork: answered(200) },
  expect: { otherwise: refused(403, 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK') },
});
