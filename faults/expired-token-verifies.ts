import { fault } from '#operator';

export default fault({
  id: 'expired-token-verifies',
  story:
    'verify keeps what introspection told about a token for some minutes, and does not look at its expiry again.',
  caughtBy: ['token-use/expired-verify'],
  bend: {
    api: (call, next, inside) =>
      next(call.operation === 'verify' ? { ...call, token: inside.accessTokenOf(call, true) } : call),
  },
});
