import type { ReleaseName } from '../../src/model/requirement.ts';
import { validatorTypes } from './validator-types.ts';

/** The source of generated/validators.ts: the validators by release. */
export function writeValidatorsIndex(names: readonly ReleaseName[]): string {
  const variable = (name: string) => name.replace('.', '_');
  return `import type { KnownRelease } from './releases.ts';
${names.map((name) => `import * as ${variable(name)} from './${name}/validators.js';`).join('\n')}

${validatorTypes}

/** The validators of a release. */
export interface Validators {
  /** By operation id and HTTP status: the body of a response. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>;
  /** By operation id and lower-case name: the value of a response header. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, Validate>>>>;
  /** The body of a request to verify a number. */
  readonly requestBody: Validate;
  /** The value of the header x-correlator. */
  readonly correlator?: Validate;
}

/** The validators of each release. */
export const validators: Readonly<Record<KnownRelease, Validators>> = {
${names.map((name) => `  '${name}': ${variable(name)},`).join('\n')}
};
`;
}
