import { fault } from '#operator';

export default fault({
  id: 'enrichment-header-not-stripped',
  story:
    'The packet gateway adds X-MSISDN to what it forwards, but keeps one that the handset has already put there.',
  caughtBy: ['authorization/header-no-override'],
  bend: {
    identify: ({ ctx }, sound, inside) =>
      sound() &&
      (inside.sims.find(({ phoneNumber }) => phoneNumber === `+${ctx.get('x-msisdn')}`) ?? sound()),
  },
});
