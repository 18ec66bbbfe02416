/** One point in which an observation differs from what the rule demands. Carries no phone number, token or secret. */
export interface Finding {
  /** What was examined, e.g. `refused: HTTP status`. */
  readonly of: string;
  readonly expected: string;
  readonly actual: string;
  /** Id of the recorded exchange whose response was examined, where it was one. */
  readonly exchange?: string;
}
