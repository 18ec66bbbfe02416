import { all, check, discoveryDocument, inJson } from '#check';

export default check({
  id: 'discovery/document',
  title: 'The discovery document is public JSON at the well-known path of the issuer',
  requirement: 'DISCOVERY-DOCUMENT',
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: { document: all(discoveryDocument(), inJson()) },
});
