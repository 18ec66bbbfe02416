import { fault } from '#operator';

export default fault({
  id: 'number-trimmed',
  story: 'A filter of the framework trims every text of a request before the handler gets it.',
  caughtBy: ['verify/disguised-number/leading-space', 'verify/disguised-number/trailing-newline'],
  bend: {
    api: (call, next) =>
      next({
        ...call,
        body: call.body?.replace(/(?<="phoneNumber":)"[^"]*"/, (text) => {
          const value: string = JSON.parse(text);
          return JSON.stringify(value.trim());
        }),
      }),
  },
});
