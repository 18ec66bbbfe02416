import { errorInfo } from '#operator';

import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'dpop-refused-by-400',
  story:
    'A bad proof at the API is a bad request. The ICM profile of r4.1 has 400 invalid_dpop_proof for it where RFC 9449 has 401 (TOKEN-DPOP-CAMARA-CLAIMS).',
  release: 'r4.1',
  bend: everyAnswer((answer) => {
    const { 'www-authenticate': challenge, ...headers } = answer.headers;
    if (challenge?.includes('invalid_dpop_proof') !== true) return answer;
    const refusal = errorInfo(400, 'invalid_dpop_proof', 'The proof is not sound.');
    return { ...refusal, headers: { ...headers, ...refusal.headers } };
  }),
});
