import { count, list, oneOf, shape, text } from './schema-words.ts';

const name = oneOf(['correlatorHeader', 'errorEnvelope'], 'Its name in the target file.');

/** What explains a failure. */
export const deviation = shape(
  'With `failed`: tolerances of the target file explain the failure, and nothing else.',
  { tolerances: { ...list(name, 'Which.'), minItems: 1 } },
);

/** A tolerance and what a run makes of it. */
export const toleranceResult = shape('A known departure from the standard.', {
  name,
  says: text('What it is.'),
  checks: count('How many failures it explains.'),
});
