import type { OperatorTokenRole, Target } from '../model/target.ts';
import { secretSource, type SecretSurroundings } from './read-secret.ts';
import type { TargetFile } from './target-file.ts';

/** Where TS.43 temporary tokens come from. */
export async function operatorTokensOf(
  sources: TargetFile['operatorTokens'],
  around: SecretSurroundings,
): Promise<NonNullable<Target['operatorTokens']>> {
  const found: Partial<Record<OperatorTokenRole, () => Promise<string>>> = {};
  for (const role of ['subscriber', 'stranger', 'withoutConsent', 'expired', 'pending'] as const) {
    const source = sources[role];
    if (source !== undefined) found[role] = await secretSource(source, `operatorTokens.${role}`, around);
  }
  return found;
}
