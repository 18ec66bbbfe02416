import { fault, metadataIn } from '#operator';

export default fault({
  id: 'sequential-request-ids',
  story: 'An auth_req_id is the number of the row in the database.',
  caughtBy: ['ciba/authentication-request'],
  bend: () => {
    const ids: unknown[] = [];
    return {
      provider: {
        backchannel: async ({ ctx }, next) => {
          await next();
          const answer = metadataIn(ctx);
          if (answer?.auth_req_id !== undefined) answer.auth_req_id = String(ids.push(answer.auth_req_id));
        },
        token: ({ parameters }, next) => {
          const id = ids[Number(parameters.auth_req_id) - 1];
          if (typeof id === 'string') parameters.auth_req_id = id;
          return next();
        },
      },
    };
  },
});
