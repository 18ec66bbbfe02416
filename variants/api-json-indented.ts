import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-json-indented',
  story: 'Bodies are indented and end in a line feed. RFC 8259 2: white space around tokens means nothing.',
  bend: everyAnswer((answer) => ({ ...answer, body: `${JSON.stringify(answer.body, null, 2)}\n` })),
});
