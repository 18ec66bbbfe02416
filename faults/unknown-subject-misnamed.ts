import { claimsOf, fault, metadataIn } from '#operator';

export default fault({
  id: 'unknown-subject-misnamed',
  story:
    'The lookup of subjects is shared with CIBA, and so is its error unknown_user_id, which the token endpoint does not have.',
  caughtBy: [
    'jwt-bearer/subject-invalid/unknown-token',
    'jwt-bearer/subject-invalid/without-prefix',
    'jwt-bearer/subject-invalid/e-mail',
  ],
  bend: {
    provider: {
      token: async ({ ctx, parameters }, next, inside) => {
        await next();
        const sub = claimsOf(parameters.assertion)?.sub;
        if (typeof sub !== 'string') return;
        const value = sub.replace('operatortoken:', '');
        const isUnknown = inside.store.find('OperatorToken', value, true) === undefined;
        const response = metadataIn(ctx);
        if (isUnknown && response?.error === 'invalid_grant') response.error = 'unknown_user_id';
      },
    },
  },
});
