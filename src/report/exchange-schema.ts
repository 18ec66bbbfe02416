import type { Schema } from './schema-words.ts';
import { milliseconds, oneOf, shape, text } from './schema-words.ts';

/** Schema of the header lines of a message. */
export const headers: Schema = {
  type: 'array',
  description: 'Header lines in the order and spelling of the wire.',
  items: {
    type: 'array',
    prefixItems: [text('Name.'), text('Value.')],
    items: false,
    minItems: 2,
    maxItems: 2,
  },
};

/** Schema of one exchange. */
export const exchange: Schema = {
  ...shape('One request and what came back; phone numbers, tokens and secrets are pseudonyms.', {
    id: text('The key of this exchange.'),
    leg: oneOf(['discovery', 'device', 'token', 'api'], 'Which leg of the flow it belongs to.'),
    path: text('The route it took, e.g. `direct`.'),
    startedAt: milliseconds('Milliseconds since the run started.'),
    durationMs: milliseconds('Milliseconds until the response was complete or the attempt failed.'),
    request: shape('What was sent.', {
      method: text('HTTP method.'),
      url: text('Absolute URL.'),
      headers: { $ref: '#/$defs/headers' },
      'body?': text('Absent where none was sent.'),
    }),
    'response?': shape('What came back.', {
      status: { type: 'integer', minimum: 100, maximum: 999, description: 'HTTP status.' },
      headers: { $ref: '#/$defs/headers' },
      'body?': text('Absent where none was received.'),
    }),
    'endedAt?': text(
      'Instead of a response, where others than the suite opened the URL on a device: the URL that it ended at.',
    ),
    'failure?': text('Why there is no response.'),
  }),
  anyOf: [{ required: ['response'] }, { required: ['endedAt'] }, { required: ['failure'] }],
};
