import { variant } from './variant.ts';

export default variant({
  id: 'metadata-cacheable',
  story:
    'The metadata comes with a charset, an age and a validator. OpenID Connect Discovery 4.2 demands application/json and says nothing about caches.',
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        ctx.set({ 'cache-control': 'public, max-age=3600', etag: '"17"', age: '12' });
        ctx.set('content-type', 'application/json;charset=UTF-8');
      },
    },
  },
});
