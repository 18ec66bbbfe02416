import { fault } from '#operator';

export default fault({
  id: 'address-checked-again',
  story:
    'verify trusts the network more than the token: where a call comes over a mobile connection, the SIM of that connection is the one that is compared.',
  caughtBy: ['verify/token-decides'],
  bend: {
    api: (call, next, inside) => {
      const [sim, token] = [inside.simAt(call.origin), inside.accessTokenOf(call)];
      return sim !== undefined && token !== undefined && call.operation === 'verify'
        ? next({ ...call, token: { ...token, accountId: sim.accountId } })
        : next(call);
    },
  },
});
