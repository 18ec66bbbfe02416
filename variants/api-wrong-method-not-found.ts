import { variant } from './variant.ts';

export default variant({
  id: 'api-wrong-method-not-found',
  story:
    'The router looks for method and path together, so a wrong method is a 404. RFC 9110 15.5.5: a server may say 404 where it does not want to tell more; the OpenAPI document mentions neither 404 nor 405.',
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (answer.status !== 405) return answer;
      const { allow: _allow, ...headers } = answer.headers;
      const message = 'There is nothing at this path.';
      return { ...answer, status: 404, headers, body: { status: 404, code: 'NOT_FOUND', message } };
    },
  },
});
