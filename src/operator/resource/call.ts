import type { Origin } from '../network/attachments.ts';
import type { AccessToken } from './access-token.ts';

export type OperationName = 'verify' | 'device-phone-number';

/** An API request, read completely. */
export interface ApiCall {
  readonly method: string;
  /** Below the base path, e.g. `/verify`. */
  readonly path: string;
  /** The operation that lives at this path, whatever the method; undefined at unknown paths. */
  readonly operation: OperationName | undefined;
  readonly query: URLSearchParams;
  /** The query as it stood on the wire, without its question mark. */
  readonly rawQuery: string;
  /** By lower-case name, as node:http joins them. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Names and values alternately, in the spelling of the wire. */
  readonly rawHeaders: readonly string[];
  /** Undefined where there is no body, or none that could be read. */
  readonly body?: string | undefined;
  /** Why a body could not be read. */
  readonly unreadable?: 'too large' | 'not UTF-8';
  readonly origin: Origin;
  /** Set by a bend only: this token is taken for good, and `Authorization` is not looked at. */
  readonly token?: AccessToken | undefined;
}

/** What the API answers. */
export interface ApiAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body: unknown;
}

/** The API from the inside: from a call to its answer. */
export type AnswerCall = (call: ApiCall) => Promise<ApiAnswer>;
