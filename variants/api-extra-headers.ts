import { everyHeader, variant } from './variant.ts';

export default variant({
  id: 'api-extra-headers',
  story:
    'Gateways on the way add headers of their own. RFC 9110 5.1: unknown headers are to be ignored; none of these is among those that the Commonalities forbid.',
  bend: everyHeader({
    via: '1.1 gateway-7',
    vary: 'Authorization, Accept-Encoding',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-request-id': '4f1c2d',
    etag: '"a7c3"',
  }),
});
