import { errorInfo } from '#operator';

import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'dpop-refused-by-400',
  story:
    'A bad proof at the API is a bad request. The ICM profile of r4.1 has 400 invalid_dpop_proof for it where RFC 9449 has 401 (TOKEN-DPOP-CAMARA-CLAIMS).',
  release: 'r4.1',
  bend: everyAnswer((answer) => {
    if (answer.headers['www-authenticate']?.includes('invalid_dpop_proof') !== true) return answer;
    // The document lists no other code for a 400; the challenge names the error.
    const refusal = errorInfo(400, 'INVALID_ARGUMENT', 'The proof is not sound.');
    return { ...refusal, headers: { ...answer.headers, ...refusal.headers } };
  }),
});
