import { agreed, check, refusedByHosts } from '#check';

const cases = [
  ['forward-secrecy', 'without forward secrecy'],
  ['authenticated-encryption', 'without authenticated encryption'],
] as const;

export default cases.map(([name, without]) =>
  check({
    id: `tls/cipher-suites/${name}`,
    title: `No host of the implementation agrees to a cipher suite ${without}`,
    requirement: 'TLS-MODERN-CIPHERS',
    when: async ({ inspector }) => ({
      hosts: await inspector.handshakes('TLS 1.2 and TLS 1.3'),
      weak: await inspector.handshakes(`TLS 1.2 ${without}`),
    }),
    provided: { hosts: agreed() },
    expect: { weak: refusedByHosts() },
  }),
);
