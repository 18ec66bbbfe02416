import { fault } from '#operator';

export default fault({
  id: 'newline-after-number',
  story: 'In the regular expressions of the implementation $ also matches before a newline at the very end.',
  caughtBy: ['verify/disguised-number/trailing-newline'],
  bend: {
    api: (call, next) => next({ ...call, body: call.body?.replace(/(?<="phoneNumber":"[^"]*)\\n"/, '"') }),
  },
});
