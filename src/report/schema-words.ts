/** The part of JSON Schema that this schema is written in. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number';
  readonly const?: string | true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** A string. */
export const text = (description: string): Schema => ({ type: 'string', description });
/** One of some strings. */
export const oneOf = (values: readonly string[], description: string): Schema => ({
  enum: values,
  description,
});
/** A list of the same kind of things. */
export const list = (items: Schema, description: string): Schema => ({
  type: 'array',
  items,
  description,
});
/** A whole number from 0 on. */
export const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });
/** A time in milliseconds. */
export const milliseconds = (description: string): Schema => ({ type: 'number', minimum: 0, description });

/** A closed object; members named with a question mark are optional. */
export function shape(description: string, members: Readonly<Record<string, Schema>>): Schema {
  const properties = Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema]),
  );
  const required = Object.keys(members).filter((name) => !name.endsWith('?'));
  return { description, type: 'object', properties, required, additionalProperties: false };
}
