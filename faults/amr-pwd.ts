import { fault } from '#operator';

export default fault({
  id: 'amr-pwd',
  story: 'amr is a constant in the settings of the server, from the time when there were passwords.',
  caughtBy: ['id-token/authentication-method'],
  bend: { idToken: (claims) => ({ ...claims, amr: ['pwd'] }) },
});
