import { Misuse } from '../model/misuse.ts';
import type { TargetFile } from './target-file.ts';

/** Under such a name a literal is taken for a secret, which must not stand in the file. */
export const credentialName =
  /(^|[-_])(api-?_?key|auth|authorization|cookie|credentials?|key|password|secret|token)$/i;

/** Throws a Misuse where a value that stands in the file itself looks like a secret. */
export function refuseLiterals({ authorization }: TargetFile, path: string): void {
  if (authorization === undefined) return;
  const { parameters, tokenParameters, start } = authorization;
  const places = [
    ...literalsIn(parameters, 'authorization.parameters'),
    ...literalsIn(tokenParameters, 'authorization.tokenParameters'),
    ...literalsIn(start?.body, 'authorization.start.body'),
  ];
  if (places.length === 0) return;
  throw new Misuse(
    places
      .map(
        (place) =>
          `${path}: ${place} looks like a secret, which must not stand in the file; send it in a header, whose value can be { env: NAME }`,
      )
      .join('\n'),
  );
}

// What is filled in, such as {state}, is no secret of the file's.
function literalsIn(value: unknown, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const here = `${place}.${name}`;
    const isLiteral = typeof inner === 'string' && !/\{\w+\}/.test(inner);
    return isLiteral && credentialName.test(name) ? [here] : literalsIn(inner, here);
  });
}
