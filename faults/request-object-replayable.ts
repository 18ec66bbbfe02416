import { fault } from '#operator';

export default fault({
  id: 'request-object-replayable',
  story: 'jti of request objects is written to the log, where nobody looks for it again.',
  caughtBy: ['request-object/replay'],
  bend: { rules: { requestObjectReplayDetected: false } },
});
