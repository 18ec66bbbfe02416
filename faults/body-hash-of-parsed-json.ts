import { dpopTokenIn, fault } from '#operator';

export default fault({
  id: 'body-hash-of-parsed-json',
  story:
    'The body is parsed before the middleware sees it, so the hash is taken of what JSON.stringify makes of it.',
  caughtBy: ['dpop/body-hash-of-bytes'],
  release: 'r4.1',
  bend: {
    api: (call, next) =>
      next(
        dpopTokenIn(call.headers.authorization) === undefined
          ? call
          : { ...call, body: rewritten(call.body) },
      ),
  },
});

function rewritten(body: string | undefined): string | undefined {
  try {
    return body === undefined ? undefined : JSON.stringify(JSON.parse(body));
  } catch {
    return body;
  }
}
