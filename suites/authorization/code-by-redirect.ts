import { all, byQueryOfRedirect, check, withCode } from '#check';

export default check({
  id: 'authorization/code-by-redirect',
  title: 'A request over the mobile network returns a code in the query of the registered redirect URI',
  requirement: 'AUTH-CODE-SUCCESS-REDIRECT',
  when: async ({ consumer, subscriber }) => ({
    authorization: await consumer.authorize(subscriber, 'any operation'),
  }),
  expect: { authorization: all(withCode(), byQueryOfRedirect()) },
});
