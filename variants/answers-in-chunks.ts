import { Readable } from 'node:stream';

import type { ProviderBend } from '#operator';

import { variant } from './variant.ts';

const inChunks: ProviderBend = async ({ ctx }, next) => {
  await next();
  const { status, body } = ctx;
  if (body === '' || body === undefined || body === null) return;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // Without a length there is nothing for it but chunks.
  ctx.body = Readable.from([text.slice(0, 10), text.slice(10)].map((part) => Buffer.from(part)));
  ctx.type = typeof body === 'string' ? 'text/plain' : 'application/json';
  ctx.status = status;
};

export default variant({
  id: 'answers-in-chunks',
  story:
    'Answers of the authorization and the token endpoint come in chunks. RFC 9112 7.1 has every recipient of HTTP/1.1 understand them.',
  bend: { provider: { authorization: inChunks, token: inChunks } },
});
