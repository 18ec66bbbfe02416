import { everyHeader, variant } from './variant.ts';

export default variant({
  id: 'api-connection-closed',
  story:
    'Every connection is closed after one answer. RFC 9112 9.6: persistence is an offer, and a server may close at will when it says so.',
  bend: everyHeader({ connection: 'close' }),
});
