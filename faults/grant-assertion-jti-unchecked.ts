import { fault } from '#operator';

export default fault({
  id: 'grant-assertion-jti-unchecked',
  story:
    'An operator token is good once, and that stops every assertion that is sent again; so nobody remembers the ids of assertions.',
  caughtBy: ['jwt-bearer/jti-replay'],
  bend: { rules: { grantAssertionReplayDetected: false } },
});
