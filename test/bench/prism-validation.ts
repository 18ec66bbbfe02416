import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { findPrism } from '../../src/contract/find-prism.ts';

interface Operation {
  readonly iid?: string;
}

/** The parts of Prism's HTTP package that judge an answer; its own dependents use them so. */
interface PrismHttp {
  readonly getHttpOperationsFromSpec: (document: string) => Promise<readonly Operation[]>;
}
interface PrismValidator {
  readonly validateOutput: (judged: {
    readonly resource: Operation;
    readonly element: {
      readonly statusCode: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    };
  }) => { readonly _tag: 'Left' | 'Right' };
}

const headers = { 'content-type': 'application/json', 'x-correlator': 'bench' };

/** A function that tells, by Prism's own validation within this process, whether an answer fits the contract. */
export async function prismJudgement(
  release: string,
): Promise<(operationId: string, status: number, body: unknown) => boolean> {
  const require = createRequire(findPrism());
  // Casts: the packages are Prism's own, found where Prism is installed, so the compiler does not see them.
  const http = require('@stoplight/prism-http') as PrismHttp;
  const validator = require('@stoplight/prism-http/dist/validator') as PrismValidator;
  const document = fileURLToPath(new URL(`../../spec/${release}/openapi.yaml`, import.meta.url));
  const operations = new Map(
    (await http.getHttpOperationsFromSpec(document)).map((operation) => [operation.iid, operation]),
  );
  return (operationId, statusCode, body) => {
    const resource = operations.get(operationId);
    if (resource === undefined) throw new Error(`Prism knows no operation ${operationId}`);
    // eslint-disable-next-line no-underscore-dangle -- the tag of fp-ts
    return validator.validateOutput({ resource, element: { statusCode, headers, body } })._tag === 'Right';
  };
}
