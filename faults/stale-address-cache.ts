import { fault } from '#operator';

export default fault({
  id: 'stale-address-cache',
  story:
    'The table from address to subscriber is refreshed by a nightly job, so an address that went to another handset in the meantime still means the one before.',
  caughtBy: [
    'authorization/consent-missing',
    'authorization/id-token-hint/refused',
    'authorization/network-identity',
    'consistency/hash-of-both',
    'consistency/number-of-both',
    'consistency/numbers-at-once',
    'consistency/two-subscribers',
    'id-token/subject-distinct',
  ],
  bend: {
    // Every address belonged to the first SIM when the job last ran.
    identify: (_exchange, sound, inside) => sound() && inside.sims[0],
  },
});
