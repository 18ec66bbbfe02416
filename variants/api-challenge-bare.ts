import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-challenge-bare',
  story:
    'The challenge of a 401 is the name of the scheme alone. RFC 9110 11.3 wants a scheme and no more; RFC 6750 3 has it with a SHOULD only.',
  bend: everyAnswer((answer) =>
    'www-authenticate' in answer.headers
      ? { ...answer, headers: { ...answer.headers, 'www-authenticate': 'bearer' } }
      : answer,
  ),
});
