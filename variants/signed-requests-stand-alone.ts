import { variant } from './variant.ts';

const parametersOfTheRequest = ['scope', 'login_hint', 'login_hint_token', 'id_token_hint'];

export default variant({
  id: 'signed-requests-stand-alone',
  story:
    'Parameters beside a signed backchannel request are refused. CIBA Core 7.1.1: they are claims of the JWT and stand nowhere else.',
  bend: {
    provider: {
      backchannel: async ({ ctx, parameters }, next) => {
        const isMixed = parametersOfTheRequest.some((name) => parameters[name] !== undefined);
        if (parameters.request === undefined || !isMixed) {
          await next();
          return;
        }
        ctx.status = 400;
        ctx.set('cache-control', 'no-store');
        ctx.body = { error: 'invalid_request', error_description: 'everything belongs into the request' };
      },
    },
  },
});
