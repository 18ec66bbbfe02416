import { fault } from '#operator';

export default fault({
  id: 'bare-401',
  story:
    'A filter in front of the handlers turns away Bearer tokens that it does not know: with the status, and with nothing else.',
  caughtBy: [
    'dpop/as-bearer',
    'errors/authentication-first',
    'errors/code-401',
    'errors/message',
    'errors/shape',
    'errors/status',
    'share/errors',
    'token-use/expired-share',
    'token-use/expired-verify',
    'token-use/foreign-token',
    'token-use/id-token',
    'token-use/invalid-share',
    'token-use/invalid-verify',
    'token-use/missing-share',
    'token-use/missing-verify',
    'token-use/query-token',
    'token-use/senseless-token/jwt-shaped',
    'token-use/senseless-token/very-long',
    'token-use/tampered',
    'schema/error-body/device-phone-number',
    'schema/error-body/verify',
    'schema/media-type/device-phone-number',
    'schema/media-type/verify',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const isProven = /^DPoP /i.test(call.headers.authorization ?? '');
      if (answer.status !== 401 || isProven) return answer;
      const { 'content-type': _type, ...headers } = answer.headers;
      return { ...answer, headers, body: '' };
    },
  },
});
