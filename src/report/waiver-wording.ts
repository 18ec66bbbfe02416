import type { Kind } from '../model/kind.ts';
import type { Waiver, WaiverResult, WaiverStatus } from '../model/waiver.ts';
import { counted } from './wording.ts';

/** What a run makes of a waiver, in a word or two. */
export const waiverStatuses: Readonly<Record<WaiverStatus, string>> = {
  expired: 'expired',
  unmatched: 'other failure',
  needless: 'not needed',
  expiring: 'ends soon',
  covering: 'in force',
  undecided: 'undecided',
  unexamined: 'not in this run',
};

/** The kind of check whose mark and colour a waiver shares. */
export const waiverKinds: Readonly<Record<WaiverStatus, Kind>> = {
  expired: 'inconclusive',
  unmatched: 'inconclusive',
  needless: 'inconclusive',
  expiring: 'warning',
  covering: 'waived',
  undecided: 'waived',
  unexamined: 'inapplicable',
};

/** What is to be done about a waiver, or why nothing is; a clause that follows a colon. */
export function waiverAdvice({ status, daysLeft }: WaiverResult): string {
  switch (status) {
    case 'expired':
      return 'mend the implementation, or agree on a later day with the owner';
    case 'unmatched':
      return 'the check now fails in another way; look at that, then remove the waiver or give it the new signature';
    case 'needless':
      return 'the check passed or does not concern the target; remove the waiver from the target file';
    case 'expiring':
      return `holds ${remaining(daysLeft)}, then the run turns red`;
    case 'covering':
      return `holds ${remaining(daysLeft)}`;
    case 'undecided':
      return 'this run cannot tell whether it is still needed';
    case 'unexamined':
      return 'its check was not part of this run';
  }
}

function remaining(daysLeft: number): string {
  return daysLeft === 0 ? 'until the end of today' : `for ${counted(daysLeft, 'more day')}`;
}

/** Until when a failure is accepted, who answers for it and where it is followed. */
export function waiverTerms({ owner, until, ticket }: Waiver): string {
  return `until ${until}, ${owner}, ${ticket}`;
}
