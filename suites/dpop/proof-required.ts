import { check, flowsToToken, issued, tokenRefused } from '#check';

export default flowsToToken.map(({ name, what, ask }) =>
  check({
    id: `dpop/proof-required/${name}`,
    title: `Where DPoP is required, ${what} without a proof is refused as invalid_dpop_proof`,
    requirement: 'TOKEN-DPOP-REQUIRED',
    needs: ['DPoP required', ...(name === 'jwt-bearer' ? (['private_key_jwt'] as const) : [])],
    when: async (actors) => ({ withProof: await ask(actors), without: await ask(actors, { proof: 'none' }) }),
    provided: { withProof: issued() },
    expect: { without: tokenRefused([400], 'invalid_dpop_proof', 'use_dpop_nonce') },
  }),
);
