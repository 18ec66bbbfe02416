import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { operationsOf, type OpenApi, type Schema } from './open-api.ts';
import { validatorTypes } from './validator-types.ts';

/** Named schemas, and where each is used. */
interface Plan {
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly responses: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By operation and header, in lower case. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly requestBody: string;
  readonly correlator?: string;
}

/** The sources of generated/<release>/validators.js and of its declarations. */
export function writeValidators(document: OpenApi): { readonly code: string; readonly declarations: string } {
  const plan = planOf(document);
  return { code: codeOf(plan), declarations: declarationsOf(plan) };
}

function planOf(document: OpenApi): Plan {
  const names = new Map<string, string>();
  const schemas = new Map<string, Schema>();
  // Operations share their error responses: one schema, one validator.
  const nameOf = (wanted: string, schema: Schema): string => {
    const text = JSON.stringify(schema);
    const name = names.get(text) ?? wanted;
    names.set(text, name);
    schemas.set(name, schema);
    return name;
  };
  const operations = operationsOf(document);
  const body = operations.map((operation) => operation.requestBody).find((found) => found !== undefined);
  const correlator = operations
    .flatMap((operation) => operation.parameters ?? [])
    .find((parameter) => parameter.name === 'x-correlator');
  const requestSchema = body?.content['application/json']?.schema;
  if (requestSchema === undefined) {
    throw new Error('The document has no operation with a JSON request body.');
  }
  return {
    requestBody: nameOf('verifyRequest', requestSchema),
    ...(correlator && { correlator: nameOf('correlatorHeader', correlator.schema) }),
    responses: new Map(
      operations.map((operation) => [
        operation.operationId,
        new Map(
          Object.entries(operation.responses).flatMap(([status, response]) => {
            const schema = response.content?.['application/json']?.schema;
            return schema ? [[status, nameOf(`${operation.operationId}${status}`, schema)] as const] : [];
          }),
        ),
      ]),
    ),
    headers: new Map(
      operations.map((operation) => [
        operation.operationId,
        new Map(
          Object.values(operation.responses).flatMap(({ headers = {} }) =>
            Object.entries(headers).map(
              ([name, { schema }]) =>
                [name.toLowerCase(), nameOf(`${operation.operationId}Header`, schema)] as const,
            ),
          ),
        ),
      ]),
    ),
    schemas,
  };
}

function codeOf(plan: Plan): string {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
    // `int32` narrows nothing here: where a release uses it, minimum and maximum stand beside it.
    formats: { int32: true },
  });
  // Annotations of OpenAPI 3.0 that JSON Schema does not know.
  ajv.addVocabulary(['example', 'xml', 'externalDocs']);
  for (const [name, schema] of plan.schemas) {
    ajv.addSchema(schema, name);
  }
  const names = Object.fromEntries([...plan.schemas.keys()].map((name) => [name, name]));
  const table = (rows: ReadonlyMap<string, ReadonlyMap<string, string>>) =>
    [...rows].map(
      ([operation, named]) =>
        `  ${operation}: { ${[...named].map(([key, name]) => `'${key}': ${name}`).join(', ')} },`,
    );
  return withoutRequire(`${standaloneCode.default(ajv, names)}
export const responses = {
${table(plan.responses).join('\n')}
};
export const headers = {
${table(plan.headers).join('\n')}
};
export const requestBody = ${plan.requestBody};
${plan.correlator ? `export const correlator = ${plan.correlator};` : ''}`);
}

/** Ajv refers to its helper for string lengths by `require`, which ES modules lack: the helper counts code points. */
function withoutRequire(code: string): string {
  const inlined = code.replaceAll(
    'require("ajv/dist/runtime/ucs2length").default',
    '(text) => Array.from(text).length',
  );
  if (inlined.includes('require(')) {
    throw new Error(
      'The validators refer to a helper of ajv that the generator does not know how to carry over.',
    );
  }
  return inlined;
}

function declarationsOf(plan: Plan): string {
  const table = (rows: ReadonlyMap<string, ReadonlyMap<string, string>>) =>
    [...rows].map(
      ([operation, named]) =>
        `  readonly ${operation}: { ${[...named.keys()].map((key) => `readonly '${key}': Validate`).join('; ')} };`,
    );
  return `${validatorTypes}

/** By operation id and HTTP status: the body of a response. */
export const responses: {
${table(plan.responses).join('\n')}
};

/** By operation id and lower-case name: the value of a response header. */
export const headers: {
${table(plan.headers).join('\n')}
};

/** The body of a request to verify a number. */
export const requestBody: Validate;
${plan.correlator ? '\n/** The value of the header x-correlator. */\nexport const correlator: Validate;' : ''}`;
}
