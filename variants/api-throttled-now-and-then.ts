import { errorInfo } from '#operator';

import { variant } from './variant.ts';

export default variant({
  id: 'api-throttled-now-and-then',
  story:
    'Every hundredth call is throttled and may be repeated at once. 429 TOO_MANY_REQUESTS is in the table of the Commonalities (ERROR-5XX-429-SHAPE), and back-off is the duty of the client.',
  bend: () => {
    let calls = 0;
    return {
      api: (call, next, inside) => {
        calls += 1;
        if (calls % 100 !== 0) return next(call);
        const answer = errorInfo(429, 'TOO_MANY_REQUESTS', 'Please try again.', { 'retry-after': '1' });
        return inside.echoing(call, answer);
      },
    };
  },
});
