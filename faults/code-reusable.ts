import { fault } from '#operator';

export default fault({
  id: 'code-reusable',
  story:
    'Codes live in a cache until they expire, because a partner repeats token requests when the first answer is slow.',
  caughtBy: ['authorization/code-single-use', 'authorization/code-reuse-revokes', 'authorization/code-raced'],
  bend: { rules: { codesAreSingleUse: false } },
});
