import type { Capability, LearnedCapability } from '../model/capability.ts';
import type { Target } from '../model/target.ts';
import type { Metadata } from '../oidc/metadata.ts';

/** What of some needs a target turns out to lack, once its metadata is known; fetches it only where it decides. */
export async function lackingByMetadata(
  needs: Iterable<Capability>,
  target: Target,
  metadata: () => Promise<Metadata>,
): Promise<readonly Capability[]> {
  const inQuestion = [...needs].filter(isLearned);
  if (inQuestion.length === 0) return [];
  const { proofAlgorithms = [], proofClaims } = await metadata();
  const supported = target.dpop === undefined ? proofAlgorithms.length > 0 : target.dpop !== 'none';
  const has: Readonly<Record<LearnedCapability, boolean>> = {
    DPoP: supported,
    'camara:bh in proofs': supported && proofClaims.includes('camara:bh'),
    'camara:qh in proofs': supported && proofClaims.includes('camara:qh'),
  };
  return inQuestion.filter((one) => !has[one]);
}

function isLearned(one: Capability): one is LearnedCapability {
  return one === 'DPoP' || one === 'camara:bh in proofs' || one === 'camara:qh in proofs';
}
