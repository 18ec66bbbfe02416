import { expect, it } from 'vitest';

import { metadataIn } from '../index.ts';
import type { Bend } from '../index.ts';
import { bent } from '../testing/bent.ts';

it('bends metadata and keys without touching those of another operator', async () => {
  const bends: readonly Bend[] = [
    {
      provider: {
        discovery: async ({ ctx }, next) => {
          await next();
          delete metadataIn(ctx)?.code_challenge_methods_supported;
        },
      },
    },
    {
      provider: {
        jwks: async ({ ctx }, next) => {
          await next();
          ctx.body = JSON.parse(JSON.stringify(ctx.body).replace('"kty"', '"d":"AQAB","kty"'));
        },
      },
    },
    {
      provider: {
        discovery: async ({ ctx }, next) => {
          await next();
          ctx.body = JSON.stringify(ctx.body);
          ctx.type = 'html';
        },
      },
    },
  ];
  await using world = await bent(bends.toReversed());
  await using sound = await bent([]);
  const get = (path: string, { operator } = world) => fetch(new URL(path, operator.issuer));
  const document = await get('/.well-known/openid-configuration');
  expect(document.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await document.json()).not.toHaveProperty('code_challenge_methods_supported');
  expect(await (await get('/jwks')).json()).toHaveProperty('keys.0.d', 'AQAB');
  expect(await (await get('/jwks', sound)).json()).not.toHaveProperty('keys.0.d');
});
