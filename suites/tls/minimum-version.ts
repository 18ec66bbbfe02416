import { agreedToOneOffer, check, refusedByHosts } from '#check';

const versions = ['1.0', '1.1'] as const;

export default versions.map((version) =>
  check({
    id: `tls/minimum-version/tls-${version}`,
    title: `No host of the implementation agrees to TLS ${version}`,
    requirement: 'TLS-MIN-VERSION',
    when: async ({ inspector }) => {
      const sound = await inspector.handshakes('TLS 1.2 and TLS 1.3');
      const old = await inspector.handshakes(`TLS ${version} alone`);
      return { hosts: { sound, spoilt: old }, old };
    },
    provided: { hosts: agreedToOneOffer() },
    expect: { old: refusedByHosts() },
  }),
);
