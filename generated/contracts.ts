// Made from spec/releases.yaml by "npm run generate"; do not edit.
import type { KnownRelease } from './releases.ts';
import { operations as r1_3 } from './r1.3/contract.ts';
import { operations as r2_4 } from './r2.4/contract.ts';
import { operations as r3_2 } from './r3.2/contract.ts';
import { operations as r4_1 } from './r4.1/contract.ts';

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
  'r1.3': r1_3,
  'r2.4': r2_4,
  'r3.2': r3_2,
  'r4.1': r4_1,
};
