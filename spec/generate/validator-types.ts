/** The interface of a validator, as TypeScript source: ours, so that nobody who reads an error needs ajv's types. */
export const validatorTypes = `/** One point in which a value does not fit its schema. */
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
}`;
