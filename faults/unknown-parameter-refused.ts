import { fault } from '#operator';

const known: ReadonlySet<string> = new Set(
  (
    'response_type client_id redirect_uri scope state nonce prompt code_challenge code_challenge_method response_mode ' +
    'display max_age ui_locales claims_locales id_token_hint login_hint acr_values claims request request_uri'
  ).split(' '),
);

export default fault({
  id: 'unknown-parameter-refused',
  story:
    'An API gateway in front of the provider validates the query against a schema that forbids further members.',
  caughtBy: ['authorization/unknown-parameter'],
  atPreflight: { caughtBy: ['authorization/unknown-parameter'] },
  bend: {
    provider: {
      authorization: async ({ ctx, parameters }, next) => {
        if (Object.keys(parameters).every((name) => known.has(name))) return next();
        ctx.status = 400;
        ctx.body = { error: 'invalid_request' };
      },
    },
  },
});
