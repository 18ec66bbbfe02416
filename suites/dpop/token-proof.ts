import { all, check, issued, ofTypeDpop, spoiltProofs, tokenRefused } from '#check';

export default spoiltProofs.map(({ name, what, proof }) =>
  check({
    id: `dpop/token-proof/${name}`,
    title: `A token request with a proof ${what} is refused as invalid_dpop_proof`,
    requirement: 'TOKEN-DPOP-REQUIRED',
    needs: ['DPoP'],
    when: async ({ consumer, subscriber }) => ({
      sound: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), { proof: {} }),
      spoilt: await consumer.redeem(await consumer.authorize(subscriber, 'any operation'), { proof }),
    }),
    provided: { sound: all(issued(), ofTypeDpop()) },
    // A nonce that is missed first is a refusal as well (RFC 9449 8).
    expect: { spoilt: tokenRefused([400], 'invalid_dpop_proof', 'use_dpop_nonce') },
  }),
);
