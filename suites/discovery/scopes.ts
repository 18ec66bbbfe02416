import { check, listsIfPresent } from '#check';

export default check({
  id: 'discovery/scopes',
  title: 'Scopes, where the discovery document lists them, include those of the operations on offer',
  requirement: 'DISCOVERY-SCOPES',
  needs: ['operation:verify', 'operation:device-phone-number'],
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: {
    document: listsIfPresent(
      'scopes_supported',
      'openid',
      'number-verification:verify',
      'number-verification:device-phone-number:read',
    ),
  },
});
