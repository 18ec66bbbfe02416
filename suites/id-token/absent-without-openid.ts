import { check, issued, member, orNone } from '#check';

export default check({
  id: 'id-token/absent-without-openid',
  title: 'No ID token is returned when openid was not asked for',
  requirement: 'IDTOKEN-ABSENT-WITHOUT-OPENID',
  when: async ({ consumer, subscriber }) => {
    const asked = await consumer.authorize(subscriber, 'any operation', {
      scope: (values) => values.filter((value) => value !== 'openid'),
    });
    return {
      withOpenid: await consumer.redeem(await consumer.authorize(subscriber, 'any operation')),
      withoutOpenid: await consumer.ifCode(asked, (authorization) => consumer.redeem(authorization)),
    };
  },
  provided: { withOpenid: issued() },
  expect: { withoutOpenid: orNone(member('id_token', 'absent', (value) => value === undefined)) },
});
