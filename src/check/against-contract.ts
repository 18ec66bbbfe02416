import { contractDifferences, errorDifferences, headerDifferences } from '../schema/contract-differences.ts';
import type { Finding } from '../model/finding.ts';
import { headerValues, inJson } from './expect-received.ts';
import type { ApiAnswer, ComparedAnswer } from './observations.ts';

// Given by the HTTP layer about the message itself, before the API is reached; no document of CAMARA speaks of them (RFC 9110 15.5).
const aboutTheMessage = [408, 411, 413, 414, 417, 421, 426, 431, 505];

/** Holds an answer of an operation against the contract of its release; undefined where the contract does not speak of it. */
export function compareWithContract(answer: ApiAnswer): ComparedAnswer | undefined {
  const { exchange, operation, status, release, json } = answer;
  if (aboutTheMessage.includes(status)) return undefined;
  const about = { exchange, operation };
  const inStatus = contractDifferences(release.name, operation, status);
  const additional = release.additionalErrors[String(status)];
  const undocumented = inStatus.length > 0 && additional === undefined;
  // Whatever an answer is that is neither documented nor an error, no schema is its own.
  if (undocumented && status < 400) return { ...about, aspects: { status: inStatus } };
  const inBody: readonly Finding[] =
    inStatus.length > 0
      ? errorDifferences(release.name, operation, status, json, additional ?? [])
      : contractDifferences(release.name, operation, status, { json });
  const found = inBody.map((finding) => ({ ...finding, of: `HTTP ${status}: ${finding.of}` }));
  return {
    ...about,
    aspects: {
      status: undocumented ? inStatus : [],
      'media type': inJson()
        .examine(answer)
        .map((finding) => ({ ...finding, of: `HTTP ${status}: ${finding.of}` })),
      headers: headerDifferences(release.name, operation, (name) => headerValues(answer, name)),
      ...(status < 300 ? { 'success body': found } : { 'error body': found }),
    },
  };
}
