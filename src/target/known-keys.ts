import { z } from 'zod';

import { isObject } from './is-object.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The keys that a file may have at a place, whatever form is chosen there; empty where any are allowed. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: readonly Schema[] = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })];
  for (const step of path) here = here.flatMap(formsOf).flatMap((form) => below(form, String(step)));
  const names = here
    .flatMap(formsOf)
    .flatMap(({ properties }) => Object.keys(isObject(properties) ? properties : {}));
  return [...new Set(names)];
}

function formsOf(schema: Schema): readonly Schema[] {
  const forms = [schema['anyOf'], schema['oneOf']].find(Array.isArray);
  return forms === undefined ? [schema] : forms.filter(isObject).flatMap(formsOf);
}

function below({ properties, additionalProperties, items }: Schema, step: string): readonly Schema[] {
  const named = isObject(properties) ? properties[step] : undefined;
  return [named, additionalProperties, items].filter(isObject).slice(0, 1);
}
