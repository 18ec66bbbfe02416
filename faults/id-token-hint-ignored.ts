import { fault } from '#operator';

export default fault({
  id: 'id-token-hint-ignored',
  story: 'The network says who it is, so the developers saw no use in id_token_hint and do not look at it.',
  caughtBy: ['authorization/id-token-hint/refused'],
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        delete parameters.id_token_hint;
        return next();
      },
    },
  },
});
