import { fault } from '#operator';

export default fault({
  id: 'id-token-times-in-milliseconds',
  story: 'The clock of the platform counts milliseconds, and so do the claims.',
  caughtBy: ['id-token/times'],
  bend: {
    idToken: ({ iat, exp, ...claims }) => ({ ...claims, iat: Number(iat) * 1000, exp: Number(exp) * 1000 }),
  },
});
