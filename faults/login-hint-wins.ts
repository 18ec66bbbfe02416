import { fault } from '#operator';

export default fault({
  id: 'login-hint-wins',
  story:
    'The code for the backend flow is shared, and there login_hint is how the subscriber is named; the network is asked only where the hint says nothing.',
  caughtBy: ['authorization/login-hint-no-override'],
  bend: {
    identify: ({ parameters }, sound, inside) =>
      sound() &&
      (inside.sims.find(({ phoneNumber }) => parameters.login_hint === `tel:${phoneNumber}`) ?? sound()),
  },
});
