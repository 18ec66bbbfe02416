import { all, check, httpsUrl, lists } from '#check';

export default check({
  id: 'discovery/ciba',
  title: 'The discovery document names the backchannel authentication endpoint and poll mode',
  requirement: 'DISCOVERY-CIBA',
  needs: ['CIBA'],
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: {
    document: all(
      httpsUrl('backchannel_authentication_endpoint'),
      lists('backchannel_token_delivery_modes_supported', 'poll'),
    ),
  },
});
