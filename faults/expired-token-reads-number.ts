import { fault } from '#operator';

export default fault({
  id: 'expired-token-reads-number',
  story:
    'The clocks of two machines differ, so device-phone-number got a tolerance for expired tokens, in minutes where seconds were meant.',
  caughtBy: ['token-use/expired-share'],
  bend: {
    api: (call, next, inside) =>
      next(
        call.operation === 'device-phone-number'
          ? { ...call, token: inside.accessTokenOf(call, true) }
          : call,
      ),
  },
});
