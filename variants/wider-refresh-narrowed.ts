import { variant } from './variant.ts';

export default variant({
  id: 'wider-refresh-narrowed',
  story:
    'A refresh for more gets what was granted, and says so. RFC 6749 3.3: the server may ignore the requested scope in part.',
  bend: {
    provider: {
      token: ({ parameters }, next) => {
        if (parameters.grant_type === 'refresh_token') delete parameters.scope;
        return next();
      },
    },
  },
});
