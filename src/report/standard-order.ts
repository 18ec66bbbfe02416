import type { RequirementResult } from '../model/run.ts';

/** The rules that stand under one heading of a document. */
export interface Passage {
  readonly heading: string;
  readonly url?: string;
  readonly rules: readonly RequirementResult[];
}

/** A document of the standard with its rules, passage by passage. */
export interface Document {
  readonly name: string;
  /** Where most of it is to be read. */
  readonly url?: string;
  readonly passages: readonly Passage[];
}

// CAMARA first, nearest to the API first; then what CAMARA builds on.
const firstDocuments: readonly RegExp[] = [
  /^NV number-verification\.yaml/,
  /^NV /,
  /^ICM CAMARA-API-access/,
  /^ICM /,
  /^Commonalities /,
  /^CAMARA /,
  /^OpenID Connect Core/,
  /^OpenID /,
  /^RFC /,
];
// An OpenAPI document in the order in which it is written; other headings by their numbers.
const firstHeadings: readonly RegExp[] = [
  /^\/info/,
  /^\/servers/,
  /^\/paths/,
  /^\/components/,
  /^Introduction/,
];
const lastHeading = /^Appendix/;

/** The rules of a run in the order of the standard: by document, by heading, within a heading as in the catalogue. */
export function inStandardOrder(rules: readonly RequirementResult[]): readonly Document[] {
  return [...Map.groupBy(rules, (rule) => nameOf(rule.source))]
    .map(([name, ofDocument]) => {
      const url = mostOften(ofDocument.flatMap(({ source }) => source.url ?? []));
      return { name, passages: passagesOf(ofDocument), ...(url === undefined ? {} : { url }) };
    })
    .toSorted(
      (one, other) =>
        rank(one.name, firstDocuments) - rank(other.name, firstDocuments) || byNumber(one.name, other.name),
    );
}

// RFC is a series and its releases are its documents; all else is one document in several releases.
function nameOf({ document, release }: RequirementResult['source']): string {
  return document === 'RFC' ? `RFC ${release}` : document;
}

function passagesOf(rules: readonly RequirementResult[]): readonly Passage[] {
  return [...Map.groupBy(rules, ({ source }) => source.heading)]
    .map(([heading, ofHeading]) => {
      const url = ofHeading.find(({ source }) => source.url !== undefined)?.source.url;
      return { heading, rules: ofHeading, ...(url === undefined ? {} : { url }) };
    })
    .toSorted(
      (one, other) =>
        placeOf(one.heading) - placeOf(other.heading) ||
        (/^[§0-9]/.test(one.heading) && /^[§0-9]/.test(other.heading)
          ? byNumber(one.heading, other.heading)
          : 0),
    );
}

function mostOften(urls: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(urls, (url) => url.split('#')[0] ?? '')];
  return groups.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

function placeOf(heading: string): number {
  return lastHeading.test(heading) ? firstHeadings.length + 1 : rank(heading, firstHeadings);
}

function rank(name: string, patterns: readonly RegExp[]): number {
  const found = patterns.findIndex((pattern) => pattern.test(name));
  return found < 0 ? patterns.length : found;
}

// Built once: a collator is dear to make.
const { compare: byNumber } = new Intl.Collator('en', { numeric: true });
