import { check, member, shown } from '#check';

export default check({
  id: 'discovery/request-objects',
  title: 'The discovery document declares support of signed request objects',
  requirement: 'DISCOVERY-REQUEST-OBJECT',
  needs: ['signed request objects'],
  when: async ({ consumer }) => ({ document: await consumer.metadata() }),
  expect: { document: member('request_parameter_supported', 'true', (value) => value === true, shown) },
});
