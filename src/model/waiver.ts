/** A known failure that someone answers for until a day. Written in the target file. */
export interface Waiver {
  /** Id of the check. */
  readonly check: string;
  /** The failure it covers; another failure of the same check stays what it is. */
  readonly signature: string;
  readonly owner: string;
  readonly reason: string;
  readonly ticket: string;
  /** The last day on which it covers, in UTC: `2027-01-31`. */
  readonly until: string;
}

/** What a run makes of a waiver. */
export type WaiverStatus =
  /** Its failure is there, and covered. */
  | 'covering'
  /** Covered, but not for long. */
  | 'expiring'
  /** Its failure is there, and its last day is over. */
  | 'expired'
  /** Its check failed in another way. */
  | 'unmatched'
  /** Its check passed, or does not concern the target. */
  | 'needless'
  /** Its check could not be decided, or failed in a way that another waiver covers. */
  | 'undecided'
  /** Its check was not part of the run. */
  | 'unexamined';

/** A waiver, and what the run makes of it. */
export interface WaiverResult extends Waiver {
  readonly status: WaiverStatus;
  /** From the day of the run to the last day; negative when that is over. */
  readonly daysLeft: number;
}

/** Tells whether a waiver must be mended before a run can be conformant. */
export function isStale({ status }: WaiverResult): boolean {
  return status === 'expired' || status === 'unmatched' || status === 'needless';
}
