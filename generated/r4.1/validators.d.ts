// Made from spec/r4.1/openapi.yaml by "npm run generate"; do not edit.
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

/** By operation id and HTTP status: the body of a response. */
export const responses: {
  readonly phoneNumberVerify: { readonly '200': Validate; readonly '400': Validate; readonly '401': Validate; readonly '403': Validate };
  readonly phoneNumberShare: { readonly '200': Validate; readonly '400': Validate; readonly '401': Validate; readonly '403': Validate };
};

/** By operation id and lower-case name: the value of a response header. */
export const headers: {
  readonly phoneNumberVerify: { readonly 'x-correlator': Validate };
  readonly phoneNumberShare: { readonly 'x-correlator': Validate };
};

/** The body of a request to verify a number. */
export const requestBody: Validate;

/** The value of the header x-correlator. */
export const correlator: Validate;
