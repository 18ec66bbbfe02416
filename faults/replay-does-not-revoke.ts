import { fault } from '#operator';

export default fault({
  id: 'replay-does-not-revoke',
  story:
    'A used code is gone without a trace, so its second redemption is refused like that of any unknown code and leads to no token that could be revoked.',
  caughtBy: ['authorization/code-reuse-revokes'],
  bend: { rules: { replayRevokes: false } },
});
