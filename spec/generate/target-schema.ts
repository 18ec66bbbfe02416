import * as z from 'zod';

import { presetNames, wholes } from '../../src/target/extend.ts';
import { isObject } from '../../src/target/is-object.ts';
import { targetFile } from '../../src/target/target-file.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of target files: of whole ones, and of those that leave to a preset what they do not say. */
export function targetSchema(): Schema {
  const { $schema, $defs, ...target } = z.toJSONSchema(targetFile, { io: 'input', unrepresentable: 'any' });
  return {
    title: 'Target file of nv-conformance',
    $schema,
    if: { type: 'object', required: ['extends'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, and never awaited
    then: { $ref: '#/$defs/extension' },
    else: { $ref: '#/$defs/target' },
    $defs: { ...$defs, target, extension: extensionOf(target) },
  };
}

// A preset may have said all but the name; null takes away what it said.
function extensionOf(target: Schema): Schema {
  const { properties, ...rest } = relaxed(target);
  return {
    ...rest,
    properties: {
      extends: { type: 'string', enum: presetNames, description: 'The preset that this file is laid over.' },
      ...(isObject(properties) ? properties : {}),
      name: isObject(target['properties']) ? target['properties']['name'] : {},
    },
    required: ['extends', 'name'],
  };
}

function relaxed(schema: Schema): Schema {
  const { required: _required, default: _default, properties, anyOf, oneOf, ...rest } = schema;
  const forms = [anyOf, oneOf].find(Array.isArray);
  // Clients: which members there are depends on a member that the preset may have.
  if (forms !== undefined && forms.every((one) => isObject(one) && isObject(one['properties']))) {
    return relaxed({ type: 'object', properties: merged(forms), additionalProperties: false });
  }
  if (!isObject(properties)) return schema;
  const inner = Object.entries(properties).map(([name, one]) => [
    name,
    isObject(one) ? nullable(name, one) : one,
  ]);
  return { ...rest, properties: Object.fromEntries(inner) };
}

function nullable(name: string, schema: Schema): Schema {
  return { anyOf: [wholes.has(name) ? schema : relaxed(schema), { type: 'null' }] };
}

function merged(forms: readonly unknown[]): Schema {
  const members = forms.flatMap((form) =>
    isObject(form) && isObject(form['properties']) ? Object.entries(form['properties']) : [],
  );
  const byName = Map.groupBy(members, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, found]) => {
      const schemas = [...new Map(found.map(([, one]) => [JSON.stringify(one), one])).values()];
      return [name, schemas.length === 1 ? schemas[0] : { anyOf: schemas }];
    }),
  );
}
