import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-json-members-reversed',
  story: 'The members of objects come in another order. RFC 8259 4: their order means nothing.',
  bend: everyAnswer((answer) =>
    typeof answer.body === 'object' && answer.body !== null
      ? { ...answer, body: Object.fromEntries(Object.entries(answer.body).toReversed()) }
      : answer,
  ),
});
