import { check, orNone, refused, withCode } from '#check';

export default check({
  id: 'authorization/scope-not-entitled',
  title: 'A client without the scope of an operation gets no token that opens it',
  requirement: 'AUTH-CODE-SCOPE-NOT-ENTITLED',
  needs: ['operation apart in the scope'],
  when: async ({ withoutScopes, subscriber }) => {
    const asked = await withoutScopes.authorize(subscriber, 'number-verification:verify');
    return {
      entitled: await withoutScopes.authorize(subscriber, 'number-verification:verify', {
        scope: (values) => values.filter((value) => !value.startsWith('number-verification')),
      }),
      answer: await withoutScopes.ifCode(asked, async (authorization) =>
        withoutScopes.ifToken(await withoutScopes.redeem(authorization), (token) =>
          withoutScopes.verify(token, { phoneNumber: subscriber.phoneNumber }),
        ),
      ),
    };
  },
  provided: { entitled: withCode() },
  expect: { answer: orNone(refused([403, 401])) },
});
