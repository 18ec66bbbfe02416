import { fault } from '#operator';

export default fault({
  id: 'number-in-share-refusal',
  story: 'The message says which number may not be read, to be of help.',
  caughtBy: ['share/no-number-leak'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const sim = inside.simOf(inside.accessTokenOf(call)?.accountId);
      const isRefused = answer.status === 403 && JSON.stringify(answer.body).includes('"PERMISSION_DENIED"');
      return isRefused && call.operation === 'device-phone-number' && sim !== undefined
        ? {
            ...answer,
            body: {
              status: 403,
              code: 'PERMISSION_DENIED',
              message: `The client may not read ${sim.phoneNumber}.`,
            },
          }
        : answer;
    },
  },
});
