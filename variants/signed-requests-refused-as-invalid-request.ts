import { metadataIn } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'signed-requests-refused-as-invalid-request',
  story:
    'A signed backchannel request that is not sound is an invalid_request. It has an invalid parameter value, which the ICM profile, appendix A, calls so as well.',
  bend: {
    provider: {
      backchannel: async ({ ctx }, next) => {
        await next();
        const response = metadataIn(ctx);
        if (response?.error === 'invalid_request_object') response.error = 'invalid_request';
      },
    },
  },
});
