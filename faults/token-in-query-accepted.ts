import { fault } from '#operator';

export default fault({
  id: 'token-in-query-accepted',
  story: 'RFC 6750 knows tokens in the query too, and the framework accepts them unless told otherwise.',
  caughtBy: ['token-use/query-token'],
  bend: {
    api: (call, next) => {
      const token = call.query.get('access_token');
      return next(
        token === null ? call : { ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } },
      );
    },
  },
});
