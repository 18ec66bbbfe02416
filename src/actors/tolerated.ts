import type { ApiAnswer } from '../check/observations.ts';
import { valueAt } from '../model/json-pointer.ts';
import type { ErrorEnvelope, ToleranceName, Tolerances } from '../model/tolerance.ts';

/** What observations look like to somebody who knows how the target departs from the standard. */
export interface ToleratedViews {
  /** Remembers what stands for an observation. */
  learn<T extends object>(observed: T, seenWith: (known: readonly ToleranceName[]) => T): void;
  /** A scene with every observation that something stands for replaced by that. */
  view<T>(scene: T, known: readonly ToleranceName[]): T;
}

/** Remembers nothing yet. */
export function createToleratedViews(): ToleratedViews {
  const learned = new WeakMap<object, (known: readonly ToleranceName[]) => object>();
  const seen = (value: unknown, known: readonly ToleranceName[]): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const stands = learned.get(value);
    if (stands !== undefined) return stands(known);
    if (Array.isArray(value)) return value.map((one) => seen(one, known));
    // What is not plain data, such as a key, has no observation in it.
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, seen(one, known)]));
  };
  return {
    learn: (observed, seenWith) => void learned.set(observed, seenWith),
    // Cast: each observation is replaced by one of its kind.
    view: <T>(scene: T, known: readonly ToleranceName[]) => seen(scene, known) as T,
  };
}

/** An answer of the API in the words of the standard, as far as the named tolerances know how to put it. */
export function toleratedAnswer(
  answer: ApiAnswer,
  { correlatorHeader, errorEnvelope }: Tolerances,
  known: readonly ToleranceName[],
): ApiAnswer {
  const named =
    correlatorHeader !== undefined && known.includes('correlatorHeader')
      ? withCorrelator(answer, correlatorHeader)
      : answer;
  return errorEnvelope !== undefined && known.includes('errorEnvelope')
    ? unwrapped(named, errorEnvelope)
    : named;
}

// An x-correlator that is there speaks for itself.
function withCorrelator(answer: ApiAnswer, header: string): ApiAnswer {
  const valuesOf = (name: string) =>
    answer.headers.filter(([own]) => own.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  if (valuesOf('x-correlator').length > 0) return answer;
  const again = valuesOf(header).map((value) => ['x-correlator', value] as const);
  return { ...answer, headers: [...answer.headers, ...again] };
}

/** Only what the envelope says is put into other words; its text stays as it came, and so does an error of the standard's form. */
function unwrapped(answer: ApiAnswer, envelope: ErrorEnvelope): ApiAnswer {
  const { json, status } = answer;
  if (status < 400 || typeof json !== 'object' || json === null || Array.isArray(json)) return answer;
  if ('status' in json && 'code' in json && 'message' in json) return answer;
  const code = valueAt(json, envelope.code);
  const message = valueAt(json, envelope.message);
  if ((typeof code !== 'string' && typeof code !== 'number') || typeof message !== 'string') return answer;
  // Beside the envelope a status of its own is judged as ever.
  const stated: unknown = 'status' in json ? json.status : status;
  return { ...answer, json: { status: stated, code: envelope.codes[String(code)] ?? String(code), message } };
}
