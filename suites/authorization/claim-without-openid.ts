import { type AuthorizationChanges, check, invalidRequest, withCode } from '#check';

const withoutOpenid = (values: readonly string[]): readonly string[] =>
  values.filter((value) => value !== 'openid');

const ways: readonly (readonly [name: string, how: string, changes: AuthorizationChanges])[] = [
  [
    'phone-scope',
    'by the scope phone',
    { scope: (values: readonly string[]) => [...withoutOpenid(values), 'phone'] },
  ],
  [
    'claims-parameter',
    'by the parameter claims',
    { scope: withoutOpenid, parameters: { claims: '{"id_token":{"phone_number":null}}' } },
  ],
];

export default ways.map(([name, how, changes]) =>
  check({
    id: `authorization/claim-without-openid/${name}`,
    title: `A standard claim that is asked for ${how}, but without openid, is an invalid_request`,
    requirement: 'AUTH-CODE-OPENID-MISSING-CLAIM',
    when: async ({ consumer, subscriber }) => ({
      withOpenid: await consumer.authorize(subscriber, 'any operation'),
      without: await consumer.authorize(subscriber, 'any operation', changes),
    }),
    provided: { withOpenid: withCode() },
    expect: { without: invalidRequest() },
  }),
);
