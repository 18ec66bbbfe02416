import { fault } from '#operator';

const longestKey = 4000;

export default fault({
  id: 'long-token-crashes',
  story:
    'Tokens are looked up in a table whose key has 4000 characters, and the database throws where one is longer.',
  caughtBy: ['token-use/senseless-token/very-long'],
  atPreflight: { caughtBy: ['token-use/senseless-token/very-long'] },
  bend: {
    api: (call, next) => {
      if ((call.headers.authorization?.length ?? 0) > longestKey) throw new RangeError('value too long');
      return next(call);
    },
  },
});
