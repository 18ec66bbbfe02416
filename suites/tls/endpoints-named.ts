import { check, secureUrls } from '#check';

export default check({
  id: 'tls/endpoints-named',
  title: 'No endpoint that the metadata or the target file names is one in clear text',
  requirement: 'TLS-HTTPS-ONLY',
  when: async ({ inspector }) => ({ endpoints: await inspector.endpoints() }),
  expect: { endpoints: secureUrls() },
});
