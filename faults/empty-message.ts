import { fault } from '#operator';

export default fault({
  id: 'empty-message',
  story: 'In production messages are emptied, lest they tell too much.',
  caughtBy: ['errors/message'],
  atPreflight: { caughtBy: ['errors/message'] },
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status >= 400
        ? { ...answer, body: JSON.stringify(answer.body).replace(/"message":"[^"]*"/, '"message":""') }
        : answer;
    },
  },
});
