import type { SchemaError, Validate, Validators } from '../../generated/validators.ts';
import { validators } from '../../generated/validators.ts';
import type { Finding } from '../model/finding.ts';
import { valueAt } from '../model/json-pointer.ts';
import type { ReleaseName } from '../model/requirement.ts';

/**
 * Every point in which the status of a response, and its body where one is given, differ from the OpenAPI document of a
 * release. Names pointer, rule and kind of value, never the value.
 */
export function contractDifferences(
  release: ReleaseName,
  operationId: string,
  status: number,
  body?: { readonly json: unknown },
): readonly Finding[] {
  const responses = validatorsOf(release).responses[operationId] ?? {};
  const validate = responses[String(status)];
  if (validate === undefined) {
    return [
      {
        of: 'HTTP status',
        expected: `documented (${Object.keys(responses).join(', ')})`,
        actual: `HTTP ${status}`,
      },
    ];
  }
  return body === undefined
    ? []
    : differences(validate, body.json).map((error) => findingOf(error, body.json));
}

/** Every point in which the body of an error that the guidelines add to a document is no ErrorInfo, or has another code or status. */
export function errorDifferences(
  release: ReleaseName,
  operationId: string,
  status: number,
  json: unknown,
  codes: readonly string[],
): readonly Finding[] {
  // Every documented error has the same shape and narrows code and status only.
  const validate = validatorsOf(release).responses[operationId]?.['400'];
  if (validate === undefined) throw new RangeError(`release ${release} documents no 400 of ${operationId}`);
  const shape = differences(validate, json)
    .filter(({ keyword }) => keyword !== 'enum')
    .map((error) => findingOf(error, json));
  if (shape.length > 0) return shape;
  return [
    ...unlisted('status', valueAt(json, '/status'), [status]),
    ...(codes.length === 0 ? [] : unlisted('code', valueAt(json, '/code'), codes)),
  ];
}

/** Every documented header of a response that is there and breaks its schema. */
export function headerDifferences(
  release: ReleaseName,
  operationId: string,
  valuesOf: (name: string) => readonly string[],
): readonly Finding[] {
  return Object.entries(validatorsOf(release).headers[operationId] ?? {}).flatMap(([name, validate]) => {
    const values = valuesOf(name);
    if (values.length === 0) return [];
    // Lines of one name are one value (RFC 9110 5.3).
    const value = values.join(', ');
    return differences(validate, value).map((error) => ({
      of: `header ${name}`,
      expected: expectedBy(error),
      actual: `${kindOf(value)} that breaks ${error.keyword}`,
    }));
  });
}

function unlisted(name: string, value: unknown, allowed: readonly unknown[]): readonly Finding[] {
  if (allowed.includes(value)) return [];
  const actual = `${kindOf(value)} that breaks enum`;
  return [{ of: `body /${name}`, expected: `one of ${allowed.join(', ')}`, actual }];
}

function validatorsOf(release: ReleaseName): Validators {
  const known = Object.entries(validators).find(([name]) => name === release)?.[1];
  if (known === undefined) throw new RangeError(`no validators for release ${release}`);
  return known;
}

function differences(validate: Validate, value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

function findingOf(error: SchemaError, json: unknown): Finding {
  return {
    of: error.instancePath === '' ? 'body' : `body ${error.instancePath}`,
    expected: expectedBy(error),
    actual: `${kindOf(valueAt(json, error.instancePath))} that breaks ${error.keyword} (${error.schemaPath})`,
  };
}

function expectedBy({ keyword, params, message }: SchemaError): string {
  const allowed = params['allowedValues'];
  if (keyword === 'enum' && Array.isArray(allowed)) return `one of ${allowed.join(', ')}`;
  return message ?? keyword;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing, or no JSON,';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
