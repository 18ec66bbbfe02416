import { identityNeeds } from '../model/identity.ts';
import { list, oneOf, shape, text } from './schema-words.ts';

/** Schema of one entry of `identities`. */
export const identitySchema = shape('Whether the run had a token of one kind, and who used it.', {
  name: oneOf(Object.keys(identityNeeds), 'What kind of token it is.'),
  status: oneOf(
    ['had', 'missed', 'lacking', 'unasked'],
    '`had`: it was had; `missed`: some check tried and could not; `lacking`: the target has nothing to get it by; ' +
      '`unasked`: no check of the run tried.',
  ),
  'how?': list(text('A way.'), 'With `had`: the ways in which it was had.'),
  'why?': text('With `missed` and `lacking`: what kept it from being had.'),
  checks: list(text('Id of a check.'), 'The checks that had it, or tried to.'),
});
