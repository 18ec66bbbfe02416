import { fault } from '#operator';

export default fault({
  id: 'login-hint-off-network',
  story:
    'When the address is unknown, the lookup falls back to the number in login_hint, which was handy in the laboratory.',
  caughtBy: ['authorization/login-hint-off-network'],
  bend: {
    identify: ({ parameters }, sound, inside) =>
      sound() ?? inside.sims.find(({ phoneNumber }) => parameters.login_hint === `tel:${phoneNumber}`),
  },
});
