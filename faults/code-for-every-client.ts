import { randomUUID } from 'node:crypto';

import { changeRedirect, fault, redirectParameters } from '#operator';

export default fault({
  id: 'code-for-every-client',
  story:
    'Which flows a client was onboarded for is asked at the token endpoint only; the authorization endpoint hands out a code that is worth nothing.',
  caughtBy: ['authorization/flow-not-agreed'],
  atPreflight: { caughtBy: ['authorization/flow-not-agreed'] },
  bend: {
    provider: {
      authorization: async ({ ctx }, next) => {
        await next();
        if (redirectParameters(ctx).get('error') !== 'unauthorized_client') return;
        changeRedirect(ctx, ({ searchParams }) => {
          searchParams.delete('error');
          searchParams.delete('error_description');
          searchParams.set('code', randomUUID());
        });
      },
    },
  },
});
