import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-json-escaped',
  story:
    'The serializer escapes whatever is not a letter or a digit. RFC 8259 7: an escaped character is the same character.',
  bend: everyAnswer((answer) => ({
    ...answer,
    body: JSON.stringify(answer.body).replaceAll('+', '\\u002b').replaceAll('/', '\\/'),
  })),
});
