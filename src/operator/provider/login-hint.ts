import type { Inside } from '../inside.ts';
import type { Sim } from '../network/sim.ts';
import type { OperatorToken } from '../operator-tokens.ts';

/** Whom a login hint, or the subject of an assertion, stands for. */
export type Hinted =
  | { readonly sim: Sim; readonly token: OperatorToken }
  /** It says who somebody claims to be, which is not enough for Number Verification. */
  | 'not by SIM'
  | 'unknown';

// ICM, format of login_hint: a phone number, or an address with an optional port.
const claimedIdentity = /^(tel:\+[1-9][0-9]{4,14}|ipport:.+)$/;

/** Finds out whom a login hint stands for. */
export function readLoginHint(hint: string, inside: Inside): Hinted {
  if (claimedIdentity.test(hint)) return 'not by SIM';
  const token = inside.operatorTokenIn(hint);
  const sim = inside.simOf(token?.accountId);
  return token === undefined || sim === undefined ? 'unknown' : { sim, token };
}
