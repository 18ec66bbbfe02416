import { all, check, lists, listsIfPresent } from '#check';

export default check({
  id: 'discovery/code-flow',
  title: 'The discovery document announces the authorization code flow',
  requirement: 'DISCOVERY-FLOWS-ADVERTISED',
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: {
    document: all(
      lists('response_types_supported', 'code'),
      listsIfPresent('grant_types_supported', 'authorization_code'),
    ),
  },
});
