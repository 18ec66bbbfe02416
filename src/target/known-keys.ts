import { z } from 'zod';

type Schema = Readonly<Record<string, unknown>>;

/** The keys that a file may have at a place, whatever form is chosen there; empty where any are allowed. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: readonly Schema[] = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })];
  for (const step of path) here = here.flatMap(formsOf).flatMap((form) => below(form, String(step)));
  const names = here
    .flatMap(formsOf)
    .flatMap(({ properties }) => Object.keys(isSchema(properties) ? properties : {}));
  return [...new Set(names)];
}

function formsOf(schema: Schema): readonly Schema[] {
  const forms = [schema['anyOf'], schema['oneOf']].find(Array.isArray);
  return forms === undefined ? [schema] : forms.filter(isSchema).flatMap(formsOf);
}

function below({ properties, additionalProperties, items }: Schema, step: string): readonly Schema[] {
  const named = isSchema(properties) ? properties[step] : undefined;
  return [named, additionalProperties, items].filter(isSchema).slice(0, 1);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
