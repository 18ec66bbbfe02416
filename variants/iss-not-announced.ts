import { changeRedirect, metadataIn } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'iss-not-announced',
  story:
    'RFC 9207 is not supported, neither in the metadata nor in redirects. AUTH-CODE-ISS-PARAM demands iss only where it is announced.',
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        delete metadataIn(ctx)?.authorization_response_iss_parameter_supported;
      },
      authorization: async ({ ctx }, next) => {
        await next();
        changeRedirect(ctx, ({ searchParams }) => searchParams.delete('iss'));
      },
    },
  },
});
