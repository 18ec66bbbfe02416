import { fault, scopesIn } from '#operator';

export default fault({
  id: 'backchannel-claims-without-openid',
  story:
    'Standard claims are not offered in the backchannel, so asking for them is quietly ignored, with or without openid.',
  caughtBy: ['ciba/openid-missing'],
  bend: {
    provider: {
      backchannel: ({ parameters }, next) => {
        const scopes = scopesIn(parameters).filter((name) => name !== 'phone');
        if (!scopes.includes('openid')) parameters.scope = ['openid', ...scopes].join(' ');
        return next();
      },
    },
  },
});
