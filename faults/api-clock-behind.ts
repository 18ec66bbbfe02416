import { fault } from '#operator';

const behindMilliseconds = 90_000;

export default fault({
  id: 'api-clock-behind',
  story: 'The machines of the API lost their time server, and nobody noticed for a minute and a half.',
  caughtBy: ['consistency/clocks'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const date = new Date(Date.now() - behindMilliseconds).toUTCString();
      return { ...answer, headers: { ...answer.headers, date } };
    },
  },
});
