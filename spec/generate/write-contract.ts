import { literal } from './literal.ts';
import { type OpenApi, type Operation, type Schema } from './open-api.ts';

/** The source of generated/<release>/contract.ts: what requests of each operation are made of. */
export function writeContract(document: OpenApi): string {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, member]) => typeof member === 'object' && 'operationId' in member)
      .map(([method, operation]) => operationOf(path, method, operation)),
  );
  return `import type { OperationContract } from '../contracts.ts';

/** The operations of the release, in the order of its OpenAPI document. */
export const operations: readonly OperationContract[] = ${literal(operations)};
`;
}

function operationOf(path: string, method: string, operation: Operation): unknown {
  const schema = operation.requestBody?.content['application/json']?.schema;
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    headers: (operation.parameters ?? [])
      .filter((parameter) => parameter.in === 'header')
      .map(({ name, required = false, schema: value }) => ({ name, required, schema: bare(value) })),
    ...(schema === undefined
      ? {}
      : { body: { required: operation.requestBody?.required === true, schema: bare(schema) } }),
  };
}

// Descriptions and examples narrow nothing.
function bare(schema: Schema): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      (key === 'description' && typeof value === 'string') || key === 'example' ? undefined : value,
    ),
  );
}

/** The source of generated/contracts.ts: the operations by release. */
export function writeContractsIndex(names: readonly string[]): string {
  const variable = (name: string) => name.replace('.', '_');
  return `import type { KnownRelease } from './releases.ts';
${names.map((name) => `import { operations as ${variable(name)} } from './${name}/contract.ts';`).join('\n')}

/** What the suite reads of a JSON schema in a request; other keywords make the generation fail. */
export interface RequestSchema {
  readonly type: 'string' | 'object';
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, RequestSchema>>;
}

/** What requests of one operation are made of. */
export interface OperationContract {
  readonly operationId: string;
  readonly method: string;
  /** Below the base path. */
  readonly path: string;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly schema: RequestSchema }[];
  readonly body?: { readonly required: boolean; readonly schema: RequestSchema };
}

/** The operations of each release. */
export const contracts: Readonly<Record<KnownRelease, readonly OperationContract[]>> = {
${names.map((name) => `  '${name}': ${variable(name)},`).join('\n')}
};
`;
}
