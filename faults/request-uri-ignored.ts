import { fault } from '#operator';

export default fault({
  id: 'request-uri-ignored',
  story: 'The provider does not know request_uri, and therefore ignores it like any unknown parameter.',
  caughtBy: ['authorization/request-uri'],
  atPreflight: { caughtBy: ['authorization/request-uri'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        delete parameters.request_uri;
        return next();
      },
    },
  },
});
