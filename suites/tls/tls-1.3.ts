import { agreed, check } from '#check';

export default check({
  id: 'tls/tls-1.3',
  title: 'Every host of the implementation agrees to TLS 1.3',
  requirement: 'TLS-MODERN-CIPHERS',
  when: async ({ inspector }) => ({
    hosts: await inspector.handshakes('TLS 1.2 and TLS 1.3'),
    newest: await inspector.handshakes('TLS 1.3 alone'),
  }),
  provided: { hosts: agreed() },
  expect: { newest: agreed() },
});
