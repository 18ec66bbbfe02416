import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default ['iss', 'iat', 'exp'].map((name) =>
  check({
    id: `request-object/mandatory-claims/${name}`,
    title: `A request object without ${name} is refused`,
    requirement: 'AUTH-RO-MANDATORY-CLAIMS',
    needs: ['signed request objects', 'private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      complete: await consumer.authorize(subscriber, 'any operation', { requestObject: {} }),
      incomplete: await consumer.authorize(subscriber, 'any operation', {
        requestObject: { claims: () => ({ [name]: undefined }) },
      }),
    }),
    provided: { complete: withCode() },
    atPreflight: { provided: { complete: refusedOffNetwork() } },
    expect: { incomplete: refusedByRedirect('invalid_request_object', 'invalid_request') },
  }),
);
