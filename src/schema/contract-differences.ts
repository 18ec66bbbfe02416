import type { SchemaError, Validate } from '../../generated/validators.ts';
import { validators } from '../../generated/validators.ts';
import type { Finding } from '../model/finding.ts';
import type { ReleaseName } from '../model/requirement.ts';

/** Every point in which a response differs from the OpenAPI document of a release. Names rules, never values. */
export function contractDifferences(
  release: ReleaseName,
  operationId: string,
  status: number,
  body: unknown,
): readonly Finding[] {
  const responses = responsesOf(release)[operationId] ?? {};
  const validate = responses[String(status)];
  if (validate === undefined) {
    return [
      {
        of: 'HTTP status',
        expected: `documented (${Object.keys(responses).join(', ')})`,
        actual: String(status),
      },
    ];
  }
  return validate(body) ? [] : (validate.errors ?? []).map(findingOf);
}

function responsesOf(release: ReleaseName): Readonly<Record<string, Readonly<Record<string, Validate>>>> {
  const known = Object.entries(validators).find(([name]) => name === release)?.[1];
  if (known === undefined) throw new RangeError(`no validators for release ${release}`);
  return known.responses;
}

function findingOf(error: SchemaError): Finding {
  return {
    of: error.instancePath === '' ? 'body' : `body ${error.instancePath}`,
    expected: expectedBy(error),
    actual: `breaks ${error.keyword} (${error.schemaPath})`,
  };
}

function expectedBy({ keyword, params, message }: SchemaError): string {
  const allowed = params['allowedValues'];
  if (keyword === 'enum' && Array.isArray(allowed)) return `one of ${allowed.join(', ')}`;
  return message ?? keyword;
}
