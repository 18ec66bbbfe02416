import { fault, errorInfo } from '#operator';

const nodes = 3;
const challenge = { 'www-authenticate': 'Bearer realm="number-verification", error="invalid_token"' };

export default fault({
  id: 'token-unknown-to-third-node',
  story:
    'Of three nodes that take turns one was left out when the store of tokens was set up, and refuses what the others know.',
  caughtBy: ['consistency/token-steady'],
  bend: () => {
    const uses = new Map<string, number>();
    return {
      api: (call, next, inside) => {
        const token = inside.accessTokenOf(call)?.value;
        if (token === undefined) return next(call);
        const count = (uses.get(token) ?? 0) + 1;
        uses.set(token, count);
        return count % nodes === 0
          ? inside.echoing(
              call,
              errorInfo(401, 'UNAUTHENTICATED', 'A valid access token is needed.', challenge),
            )
          : next(call);
      },
    };
  },
});
