import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-correlator-made-when-absent',
  story:
    'A request without x-correlator gets one from the gateway. The Commonalities have the response header optional, and demand an echo only of what was sent.',
  bend: everyAnswer((answer) => ({
    ...answer,
    headers: { 'x-correlator': 'made-by-the-gateway', ...answer.headers },
  })),
});
