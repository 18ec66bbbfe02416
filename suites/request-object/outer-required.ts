import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default ['scope', 'response_type'].map((name) =>
  check({
    id: `request-object/outer-required/${name.replace('_', '-')}`,
    title: `A request with ${name} inside the request object only is refused`,
    requirement: 'AUTH-RO-OUTER-REQUIRED',
    needs: ['signed request objects', 'private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      both: await consumer.authorize(subscriber, 'any operation', { requestObject: {} }),
      insideOnly: await consumer.authorize(subscriber, 'any operation', {
        requestObject: {},
        parameters: { [name]: null },
      }),
    }),
    provided: { both: withCode() },
    atPreflight: { provided: { both: refusedOffNetwork() } },
    expect: { insideOnly: refusedByRedirect('invalid_request', 'invalid_request_object') },
  }),
);
