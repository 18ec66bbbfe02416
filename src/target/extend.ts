import { closest } from 'fastest-levenshtein';

import { Misuse } from '../model/misuse.ts';
import { isObject } from './is-object.ts';
import { presets } from './presets/index.ts';

const prefix = 'preset/';

/** Of these one form excludes another: they are taken whole, from the file where it has them, else from the preset. */
export const wholes: ReadonlySet<string> = new Set([
  'api',
  'body',
  'certificate',
  'key',
  'path',
  'phoneNumber',
  'secret',
  'tls',
  'token',
]);
// What goes by the way in which a client proves itself.
const ofClients = /\.clients\.[^.]+$/;

/** A document with the preset that it extends laid under it. Throws a Misuse for a preset that there is not. */
export function extended(document: unknown, path: string): unknown {
  if (!isObject(document) || !('extends' in document)) return document;
  const { extends: name, ...own } = document;
  const names = presets.map((one) => prefix + one.name);
  const preset = presets.find((one) => prefix + one.name === name);
  if (preset === undefined) {
    const said = typeof name === 'string' ? `"${name}"` : 'not as expected';
    throw new Misuse(
      `${path}: extends is ${said}; did you mean ${closest(String(name), names)}? write one of ${names.join(', ')}`,
    );
  }
  return laidOver(preset.document, own, '');
}

/** The names that `extends` can have. */
export const presetNames: readonly string[] = presets.map(({ name }) => prefix + name);

// Null takes away what the preset says.
function laidOver(under: unknown, over: unknown, place: string): unknown {
  if (!isObject(under) || !isObject(over)) return over;
  if (wholes.has(place.split('.').at(-1) ?? '')) return over;
  const another =
    ofClients.test(place) && over['authentication'] !== undefined
      ? over['authentication'] !== under['authentication']
      : false;
  const base = another ? pick(under, ['id', 'redirectUri']) : under;
  const names = [...new Set([...Object.keys(base), ...Object.keys(over)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      if (!(name in over)) return [[name, base[name]]];
      return over[name] === null ? [] : [[name, laidOver(base[name], over[name], `${place}.${name}`)]];
    }),
  );
}

function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
