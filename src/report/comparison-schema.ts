import { categories, type Category, endings } from '../model/comparison.ts';
import { runVerdicts } from '../model/run.ts';
import { categoryNames, differenceNames, reasonNames } from './comparison-wording.ts';
import { count, list, oneOf, type Schema, shape, text } from './schema-words.ts';

const compared = shape('One of the two runs.', {
  tool: text('Version of the tool.'),
  startedAt: text('ISO 8601, UTC.'),
  verdict: oneOf(runVerdicts, 'What the run said.'),
  target: shape('What was examined.', { name: text('Its name.'), release: text('The release.') }),
});

/** Schema of one change of a comparison. */
export const changeSchema = shape('What became of one check.', {
  id: text('Id of the check.'),
  requirement: text('Id of the rule.'),
  level: { $ref: '#/$defs/level' },
  title: text('What the check shows.'),
  before: oneOf(endings, 'How it ended in the earlier run; `absent`: it was not planned.'),
  after: oneOf(endings, 'How it ended in the later run.'),
  because: oneOf(
    Object.keys(reasonNames),
    Object.entries(reasonNames)
      .map(([reason, words]) => `\`${reason}\`: ${words}`)
      .join('; '),
  ),
  'otherwise?': { const: true, description: 'It failed before and fails now, with another signature.' },
});

const named = (category: Category): Schema => list({ $ref: '#/$defs/change' }, `${categoryNames[category]}.`);

/** Schema of the members `baseline` and `previous` of a run. */
export const comparisonSchema = shape('What changed since an earlier run.', {
  before: compared,
  after: compared,
  differences: list(
    shape('Something that differs besides what the checks found.', {
      of: oneOf(Object.keys(differenceNames), 'What differs.'),
      before: text('In the earlier run; of capabilities, those that it alone has.'),
      after: text('In the later run.'),
    }),
    'Empty where only the target can have changed.',
  ),
  changes: shape(
    'Checks by what became of them.',
    Object.fromEntries(categories.map((one) => [one, named(one)])),
  ),
  unchanged: count('Checks about which there is nothing to tell.'),
});
