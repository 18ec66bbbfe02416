import { fault } from '#operator';

export default fault({
  id: 'stale-operator-map',
  story:
    'The map from address ranges to operators was last loaded before the second operator joined: every device is sent to the first.',
  profile: 'aggregator',
  caughtBy: ['aggregation/each-operator', 'authorization/consent-missing'],
  // Nobody of the second operator is signed in any more.
  blinds: [
    'aggregation/id-token',
    'aggregation/state/with-code',
    'authorization/id-token-hint/no-override',
    'authorization/id-token-hint/refused',
    'authorization/network-identity',
    'consistency/hash-of-both',
    'consistency/number-of-both',
    'consistency/numbers-at-once',
    'consistency/two-subscribers',
    'id-token/subject-distinct',
  ],
  bend: {
    aggregator: {
      find: (sound, [first]) => sound && first,
    },
  },
});
