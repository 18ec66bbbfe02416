import { fault } from '#operator';

export default fault({
  id: 'assertion-replayable',
  story:
    'Every instance of the authorization server remembers the assertions that it saw itself, and there are many instances.',
  caughtBy: ['tokens/assertion-replay'],
  bend: { rules: { assertionReplayDetected: false } },
});
