import type { IdentityName, IdentityResult } from '../model/identity.ts';
import type { Run } from '../model/run.ts';
import { counted } from './wording.ts';

/** What each kind of token is called. */
export const identityNames: Readonly<Record<IdentityName, string>> = {
  good: 'good',
  'of another subscriber': 'of another subscriber',
  expired: 'expired',
  unknown: 'unknown to the operator',
  tampered: 'tampered with',
  'without scope': 'without a scope of the API',
  'of another scope': 'with the scope of the other operation',
  'of two legs': 'of two legs',
  'not by network': 'not authenticated by the network',
  'without a number': 'without a phone number',
};

/** Whether a token was had, and how, or why not. */
export function identityInWords({ status, how = [], why = '' }: IdentityResult): string {
  switch (status) {
    case 'had':
      return how.join('; ');
    case 'missed':
      return `could not be had: ${why}`;
    case 'lacking':
      return `not to be had: ${why}`;
    case 'unasked':
      return 'no check of this run asked for it';
  }
}

/** The tokens of a run on one line: `Tokens: 9 of 10 kinds had, not had: of two legs`. */
export function identitiesInWords({ identities = [] }: Run): string {
  const missing = identities.filter(({ status }) => status !== 'had');
  const had = `Tokens: ${identities.length - missing.length} of ${counted(identities.length, 'kind')} had`;
  return missing.length === 0
    ? had
    : `${had}, not had: ${missing.map(({ name }) => identityNames[name]).join(', ')}`;
}
