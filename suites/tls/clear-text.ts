import { agreed, check, notServedInClear } from '#check';

export default check({
  id: 'tls/clear-text',
  title: 'An endpoint that is reached by https does not serve clear text beside it',
  requirement: 'TLS-HTTPS-ONLY',
  when: async ({ inspector }) => ({
    overTls: await inspector.handshakes('TLS 1.2 and TLS 1.3'),
    inClear: await inspector.askInClear(),
  }),
  provided: { overTls: agreed() },
  expect: { inClear: notServedInClear() },
});
