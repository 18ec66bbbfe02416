import { check, type Received, memberOf, where } from '#check';

const issuerAsConfigured = where(
  'with issuer equal to the URL it was fetched for',
  'issuer',
  ({ document }: { document: Received; issuer: string | undefined }) => memberOf(document, 'issuer'),
  (value, { issuer }) => value === issuer,
);

export default check({
  id: 'discovery/issuer',
  title: 'The issuer in the discovery document is the one it was asked for, character by character',
  requirement: 'DISCOVERY-ISSUER-EXACT',
  when: async ({ consumer, issuer }) => ({ found: { document: await consumer.metadata(), issuer } }),
  expect: { found: issuerAsConfigured },
});
