import { fault } from '#operator';

export default fault({
  id: 'stale-address-cache',
  story:
    'The table from address to subscriber is refreshed by a nightly job, so an address that went to another handset in the meantime still means the one before.',
  caughtBy: [
    'authorization/network-identity',
    'consistency/two-subscribers',
    'id-token/subject-distinct',
    'authorization/id-token-hint/refused',
    'authorization/consent-missing',
  ],
  bend: {
    // Every address belonged to the first SIM when the job last ran.
    identify: (_exchange, sound, inside) => sound() && inside.sims[0],
  },
});
