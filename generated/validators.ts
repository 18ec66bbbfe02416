// Made from spec/releases.yaml by "npm run generate"; do not edit.
import type { KnownRelease } from './releases.ts';
import * as r1_3 from './r1.3/validators.js';
import * as r2_4 from './r2.4/validators.js';
import * as r3_2 from './r3.2/validators.js';
import * as r4_1 from './r4.1/validators.js';

/** One point in which a value does not fit its schema. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether a value fits its schema; the errors of the last call stay on the function. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The validators of a release. */
export interface Validators {
  /** By operation id and HTTP status: the body of a response. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>;
  /** By operation id and lower-case name: the value of a response header. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, Validate>>>>;
  /** The body of a request to verify a number. */
  readonly requestBody: Validate;
  /** The value of the header x-correlator. */
  readonly correlator?: Validate;
}

/** The validators of each release. */
export const validators: Readonly<Record<KnownRelease, Validators>> = {
  'r1.3': r1_3,
  'r2.4': r2_4,
  'r3.2': r3_2,
  'r4.1': r4_1,
};
