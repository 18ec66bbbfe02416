import { claimsOf, fault, type ProviderExchange, type Sim } from '#operator';

export default fault({
  id: 'id-token-hint-wins',
  story:
    'A returning customer is taken from id_token_hint, which saves a question to the network, and the network is not asked whether it is the same one.',
  caughtBy: ['authorization/id-token-hint/refused', 'authorization/id-token-hint/no-override'],
  bend: () => {
    const customers = new Map<unknown, Sim>();
    const hinted = new WeakMap<ProviderExchange, Sim>();
    return {
      idToken: (claims, { sim }) => {
        customers.set(claims.sub, sim);
        return claims;
      },
      provider: {
        authorization: (exchange, next) => {
          const customer = customers.get(claimsOf(exchange.parameters.id_token_hint)?.sub);
          if (customer !== undefined) hinted.set(exchange, customer);
          delete exchange.parameters.id_token_hint;
          return next();
        },
      },
      identify: (exchange, sound) => hinted.get(exchange) ?? sound(),
    };
  },
});
