import { fault } from '#operator';

export default fault({
  id: 'enrichment-header-off-network',
  story:
    'The endpoint trusts X-MSISDN from everywhere, although only one of its two load balancers removes it from requests of the open internet.',
  caughtBy: ['authorization/header-off-network'],
  bend: {
    identify: ({ ctx }, sound, inside) =>
      sound() ?? inside.sims.find(({ phoneNumber }) => phoneNumber === `+${ctx.get('x-msisdn')}`),
  },
});
