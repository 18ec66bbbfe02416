import { check, discoveryDocument, listsIfPresent } from '#check';

export default check({
  id: 'discovery/scopes',
  title: 'Scopes, where the discovery document lists them, include those of the operations on offer',
  requirement: 'DISCOVERY-SCOPES',
  needs: ['operation:verify', 'operation:device-phone-number'],
  when: async ({ consumer }) => {
    const document = await consumer.metadata();
    return { document, scopes: document };
  },
  provided: { document: discoveryDocument() },
  expect: {
    scopes: listsIfPresent(
      'scopes_supported',
      'openid',
      'number-verification:verify',
      'number-verification:device-phone-number:read',
    ),
  },
});
