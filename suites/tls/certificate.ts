import { agreed, chainedToTrust, check, namingHost, withinValidity } from '#check';

const cases = [
  ['chain', 'leads to an authority that is trusted', chainedToTrust],
  ['host-name', 'names that host', namingHost],
  ['validity', 'is within its validity', withinValidity],
] as const;

export default cases.map(([name, holds, held]) =>
  check({
    id: `tls/certificate/${name}`,
    title: `The certificate that each host of the implementation shows ${holds}`,
    requirement: 'TLS-CERT-VALID',
    when: async ({ inspector }) => {
      const hosts = await inspector.handshakes('TLS 1.2 and TLS 1.3');
      return { hosts, certificates: hosts };
    },
    provided: { hosts: agreed() },
    expect: { certificates: held() },
  }),
);
