import { gzipSync } from 'node:zlib';

import type { ProviderBend } from '#operator';

import { variant } from './variant.ts';

const compress: ProviderBend = async ({ ctx }, next) => {
  await next();
  if (!/\bgzip\b/.test(ctx.get('accept-encoding'))) return;
  ctx.body = gzipSync(JSON.stringify(ctx.body));
  ctx.set({ 'content-encoding': 'gzip', 'content-type': 'application/json' });
};

export default variant({
  id: 'metadata-compressed-if-asked',
  story:
    'Metadata and keys are compressed for those who ask for it. RFC 9110 12.5.3: who sends no Accept-Encoding may get any, and gets none here.',
  bend: { provider: { discovery: compress, jwks: compress } },
});
