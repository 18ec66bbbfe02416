import { fault } from '#operator';

export default fault({
  id: 'grant-assertion-replayable',
  story:
    'What is good once, operator tokens and assertions that are grants, is remembered by the instance that saw it, and there are many instances.',
  caughtBy: ['jwt-bearer/replay', 'jwt-bearer/jti-replay', 'ciba/operator-token-replay'],
  bend: { rules: { grantAssertionReplayDetected: false, operatorTokensAreSingleUse: false } },
});
