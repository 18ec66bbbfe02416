import { oneOf, type Schema, shape, text } from './schema-words.ts';

const waiverMembers = {
  check: text('Id of the check.'),
  signature: text('Signature of the failure that it covers.'),
  owner: text('Who answers for the failure.'),
  reason: text('Why it is accepted for now.'),
  ticket: text('Where the repair is followed.'),
  until: {
    type: 'string',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    description: 'The last day on which it covers, in UTC.',
  },
} as const satisfies Readonly<Record<string, Schema>>;

/** A waiver as it stands in a target file. */
export const waiver = shape('A known failure that someone answers for until a day.', waiverMembers);

/** A waiver and what a run makes of it. */
export const waiverResult = shape('A waiver of the target file, and what the run makes of it.', {
  ...waiverMembers,
  status: oneOf(
    ['covering', 'expiring', 'expired', 'unmatched', 'needless', 'undecided', 'unexamined'],
    '`covering`: its failure is there; `expiring`: the same, but not for long; `expired`: its last day is over; ' +
      '`unmatched`: its check failed in another way; `needless`: its check passed or is inapplicable; `undecided`: ' +
      'the run cannot tell; `unexamined`: its check was not part of the run. A run with a waiver that is expired, ' +
      'unmatched or needless is never conformant.',
  ),
  daysLeft: {
    type: 'integer',
    description: 'Days from the run to the last day; negative when that is over.',
  },
});
