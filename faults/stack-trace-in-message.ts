import { fault } from '#operator';

export default fault({
  id: 'stack-trace-in-message',
  story: 'The error handler puts what the JSON parser threw into the message, as it did during development.',
  caughtBy: ['security/no-internals'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      if (answer.status !== 400 || isJson(call.body)) return answer;
      const message =
        'com.example.nv.json.MappingException: unexpected end\n\tat com.example.nv.VerifyController.read(VerifyController.java:87)';
      return { ...answer, body: { status: 400, code: 'INVALID_ARGUMENT', message } };
    },
  },
});

function isJson(body = ''): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
