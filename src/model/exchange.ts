/** Header lines in the order and spelling of the wire. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** The first value of a header, by its name in lower case; undefined where there is none. */
export function headerOf(lines: HeaderLines, name: string): string | undefined {
  return lines.find(([line]) => line.toLowerCase() === name)?.[1];
}

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderLines;
  readonly body?: string;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers: HeaderLines;
  readonly body?: string;
}

/** Which leg of the flow an exchange belongs to. */
export type Leg = 'discovery' | 'device' | 'token' | 'api';

/** One request and what came back, redacted at recording: phone numbers, tokens and secrets are pseudonyms. */
export interface Exchange {
  /** Unique in its run, e.g. `e12`. */
  readonly id: string;
  readonly leg: Leg;
  /** The route it took, e.g. `direct` or `subscriber: proxy 127.0.0.1:8101`. */
  readonly path: string;
  /** Milliseconds since the run started. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly request: RecordedRequest;
  readonly response?: RecordedResponse;
  /** Instead of a response, where others than the suite opened the URL on a device: the URL that it ended at. */
  readonly endedAt?: string;
  /** Why there is no response. */
  readonly failure?: string;
}
