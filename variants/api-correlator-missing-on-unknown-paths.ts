import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-correlator-missing-on-unknown-paths',
  story:
    'What no route of the gateway takes gets no x-correlator. CORRELATOR-ECHO-ERRORS is about the documented errors, and neither 404 nor 405 is documented.',
  bend: everyAnswer((answer) => {
    const { 'x-correlator': _correlator, ...headers } = answer.headers;
    return answer.status === 404 || answer.status === 405 ? { ...answer, headers } : answer;
  }),
});
