import type { Target, TargetDevice } from './target.ts';

/** The device of a target that plays a role; undefined where the target names none. */
export function deviceIn(
  { devices }: Pick<Target, 'devices'>,
  { name }: { readonly name: string },
): TargetDevice | undefined {
  return Object.entries(devices).find(([role]) => role === name)?.[1];
}
