import { check, refusedByRedirect, refusedOffNetwork, withCode } from '#check';

export default ['token', 'id_token', 'code id_token'].map((responseType) =>
  check({
    id: `authorization/response-type-unsupported/${responseType.replace(' ', '-')}`,
    title: `Only response_type=code is served: ${responseType} gets an error and no token`,
    requirement: 'AUTH-CODE-RESPONSE-TYPE-UNSUPPORTED',
    when: async ({ consumer, subscriber }) => ({
      code: await consumer.authorize(subscriber, 'any operation'),
      other: await consumer.authorize(subscriber, 'any operation', {
        parameters: { response_type: responseType },
      }),
    }),
    provided: { code: withCode() },
    atPreflight: { provided: { code: refusedOffNetwork() } },
    expect: {
      other: refusedByRedirect('unsupported_response_type', 'unauthorized_client', 'invalid_request'),
    },
  }),
);
