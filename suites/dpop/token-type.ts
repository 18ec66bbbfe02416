import { all, check, flowsToToken, issued, ofTypeDpop } from '#check';

export default flowsToToken.map(({ name, what, ask }) =>
  check({
    id: `dpop/token-type/${name}`,
    title: `Where DPoP is supported, a proof beside ${what} leads to a DPoP token`,
    requirement: 'TOKEN-DPOP-GRACEFUL',
    needs: ['DPoP', ...(name === 'jwt-bearer' ? (['private_key_jwt'] as const) : [])],
    when: async (actors) => ({ usual: await ask(actors), withProof: await ask(actors, { proof: {} }) }),
    provided: { usual: issued() },
    expect: { withProof: all(issued(), ofTypeDpop()) },
  }),
);
