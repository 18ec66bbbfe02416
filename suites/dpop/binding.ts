import { check, type ProofChanges, proofRefused, served, sha256Base64url, spoiltProofs } from '#check';

const scope = 'number-verification:verify';

interface Case {
  readonly name: string;
  readonly what: string;
  readonly proof: ProofChanges | 'none';
}

const cases: readonly Case[] = [
  ...spoiltProofs.map((one) => ({ ...one, what: `a proof ${one.what}` })),
  { name: 'missing', what: 'no proof', proof: 'none' },
  { name: 'other-key', what: 'a sound proof of another key', proof: { key: 'another' } },
  {
    name: 'other-token',
    what: 'a proof for another token',
    proof: { claims: () => ({ ath: sha256Base64url('a token of somebody else') }) },
  },
  {
    name: 'without-token-hash',
    what: 'a proof without ath',
    proof: { claims: () => ({ ath: undefined }) },
  },
];

export default cases.map(({ name, what, proof }) =>
  check({
    id: `dpop/binding/${name}`,
    title: `A token that is bound to a key is refused with ${what}`,
    requirement: 'TOKEN-DPOP-BINDING',
    when: async ({ consumer, subscriber }) => {
      const body = { phoneNumber: subscriber.phoneNumber };
      return {
        sound: await consumer.verify(await consumer.signInBound(subscriber, scope), body),
        spoilt: await consumer.verify(await consumer.signInBound(subscriber, scope), body, { proof }),
      };
    },
    provided: { sound: served() },
    expect: { spoilt: proofRefused() },
  }),
);
