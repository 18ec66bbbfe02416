import { everyHeader, variant } from './variant.ts';

export default variant({
  id: 'api-cache-control-longer',
  story:
    'Caches are told more than they need to know. RFC 9111 5.2.2: no-store is what counts, the others add nothing.',
  bend: everyHeader({
    'cache-control': 'private, no-cache, no-store, must-revalidate, max-age=0',
  }),
});
