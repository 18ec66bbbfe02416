import { fault } from '#operator';

export default fault({
  id: 'correlator-decoded',
  story:
    'A proxy decodes percent escapes in headers before it logs and returns them, line breaks among them.',
  caughtBy: ['correlator/no-injection'],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      const [, ...lines] = decoded(call.headers['x-correlator']).split('\r\n');
      const injected = lines.map((line) => line.toLowerCase().split(':', 2));
      return { ...answer, headers: { ...answer.headers, ...Object.fromEntries(injected) } };
    },
  },
});

function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
