import { fault } from '#operator';

export default fault({
  id: 'ipv6-address-unknown',
  story:
    'The authorization host got an AAAA record from its new content delivery network; the table of addresses and subscribers knows only those of IPv4.',
  caughtBy: ['authorization/dual-stack'],
  bend: {
    identify: ({ ctx }, sound) =>
      ctx.req.socket.remoteAddress?.includes(':') === true ? undefined : sound(),
  },
});
