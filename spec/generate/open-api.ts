import $RefParser from '@apidevtools/json-schema-ref-parser';

/** A JSON schema as it stands in an OpenAPI document. */
export type Schema = Readonly<Record<string, unknown>>;

interface Content {
  readonly 'application/json'?: { readonly schema: Schema };
}

/** What the generator reads of a parameter. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** What the generator reads of a response. */
export interface Response {
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** What the generator reads of an operation. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
}

/** What the generator reads of an OpenAPI document, references resolved. */
export interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Reads an OpenAPI document and resolves its references. */
export async function openApi(file: string): Promise<OpenApi> {
  // Our own documents: the tests hold them to the OpenAPI schema and to the published contract.
  return (await $RefParser.dereference(file)) as unknown as OpenApi;
}

/** The operations of a document, in its order. */
export function operationsOf(document: OpenApi): readonly Operation[] {
  return Object.values(document.paths).flatMap((item) =>
    Object.values(item).filter((member) => typeof member === 'object' && 'operationId' in member),
  );
}
