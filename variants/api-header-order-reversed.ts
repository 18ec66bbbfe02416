import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-header-order-reversed',
  story:
    'The headers come in another order. RFC 9110 5.3: the order of headers of different names means nothing.',
  bend: everyAnswer((answer) => ({
    ...answer,
    headers: Object.fromEntries(Object.entries(answer.headers).toReversed()),
  })),
});
