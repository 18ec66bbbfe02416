import type { Run } from '../model/run.ts';
import { runSchema } from './run-schema.ts';
import type { Schema } from './schema-words.ts';

/** The run as run.json: on one line, its members in the order of the schema, so that equal runs are equal bytes. */
export function renderJson(run: Run): string {
  return `${JSON.stringify(inOrder(run, runSchema))}\n`;
}

function inOrder(value: unknown, schema: Schema | undefined): unknown {
  const meant = schema?.$ref === undefined ? schema : runSchema.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (Array.isArray(value)) {
    const items = meant?.items === false ? undefined : meant?.items;
    return value.map((item: unknown) => inOrder(item, items));
  }
  if (typeof value !== 'object' || value === null) return value;
  const rank = new Map(Object.keys(meant?.properties ?? {}).map((name, index) => [name, index]));
  const others = meant?.additionalProperties === false ? undefined : meant?.additionalProperties;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(
        ([one], [other]) =>
          (rank.get(one) ?? rank.size) - (rank.get(other) ?? rank.size) || byName(one, other),
      )
      .map(([name, member]: [string, unknown]) => [
        name,
        inOrder(member, meant?.properties?.[name] ?? others),
      ]),
  );
}

// Numbers within names count as numbers: e9 comes before e12. Built once: a collator is dear to make.
const { compare: byName } = new Intl.Collator('en', { numeric: true });
