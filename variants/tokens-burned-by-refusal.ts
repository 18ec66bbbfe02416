import { variant } from './variant.ts';

export default variant({
  id: 'tokens-burned-by-refusal',
  story:
    'A call that is refused with 400 uses the access token up as well. Whether it does is not defined: TOKEN-SINGLE-USE asks about the call after a success only.',
  release: 'r4.1',
  bend: {
    api: async (call, next, inside) => {
      const token = inside.accessTokenOf(call);
      const answer = await next(call);
      if (answer.status === 400 && token !== undefined) {
        inside.store.change('AccessToken', token.value, { spent: true });
      }
      return answer;
    },
  },
});
