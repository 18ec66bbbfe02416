/** How a target wraps errors, other than the standard has it. */
export interface ErrorEnvelope {
  /** JSON pointers into the body. */
  readonly code: string;
  readonly message: string;
  /** The code of the standard that each code of the target stands for. */
  readonly codes: Readonly<Record<string, string>>;
}

/** Known ways in which a target departs from the standard. */
export interface Tolerances {
  /** The header that it knows the correlator by. */
  readonly correlatorHeader?: string;
  readonly errorEnvelope?: ErrorEnvelope;
}

export type ToleranceName = keyof Tolerances;

/** A failure that known departures explain, and nothing else: seen through the eyes of who knows them, the check passes. */
export interface Deviation {
  readonly tolerances: readonly ToleranceName[];
}

/** A departure that the target file knows of, and how many checks of the run it explains. */
export interface ToleranceResult {
  readonly name: ToleranceName;
  /** What it is, e.g. `the header X-Request-Id instead of x-correlator`. */
  readonly says: string;
  readonly checks: number;
}
