import { type Authorization, check, expectation, type Received, memberOf, withIssuer } from '#check';

interface Redirect {
  readonly metadata: Received;
  readonly authorization: Authorization;
}

const withIssuerWhereAnnounced = expectation(
  'with iss equal to the issuer, where the metadata announces iss',
  ({ metadata, authorization }: Redirect) =>
    memberOf(metadata, 'authorization_response_iss_parameter_supported') === true
      ? withIssuer().examine(authorization)
      : [],
);

export default check({
  id: 'authorization/iss',
  title: 'Redirects carry the issuer, on success and on error, where the metadata announces it',
  requirement: 'AUTH-CODE-ISS-PARAM',
  when: async ({ consumer, subscriber, offNetwork }) => {
    const metadata = await consumer.metadata();
    return {
      success: {
        metadata,
        authorization: await consumer.authorize(subscriber, 'number-verification:verify'),
      },
      error: { metadata, authorization: await consumer.authorize(offNetwork, 'number-verification:verify') },
    };
  },
  expect: { success: withIssuerWhereAnnounced, error: withIssuerWhereAnnounced },
});
