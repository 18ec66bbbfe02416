import {
  type Authorization,
  check,
  expectation,
  memberOf,
  type Received,
  refusedBySomeRedirect,
  withCode,
  withIssuer,
} from '#check';

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
  when: async ({ consumer, subscriber }) => {
    const metadata = await consumer.metadata();
    const success = await consumer.authorize(subscriber, 'any operation');
    const error = await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => [...values, 'dpv:NotAPurpose'],
    });
    return {
      success,
      error,
      issuerOnSuccess: { metadata, authorization: success },
      issuerOnError: { metadata, authorization: error },
    };
  },
  provided: { success: withCode(), error: refusedBySomeRedirect() },
  atPreflight: { provided: { success: refusedBySomeRedirect(), error: refusedBySomeRedirect() } },
  expect: { issuerOnSuccess: withIssuerWhereAnnounced, issuerOnError: withIssuerWhereAnnounced },
});
