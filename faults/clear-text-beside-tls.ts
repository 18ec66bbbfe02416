import { fault } from '#operator';

export default fault({
  id: 'clear-text-beside-tls',
  story:
    'The ingress recognises the protocol by the first byte, to redirect clear text; the rule that redirects was lost when it was replaced, and clear text is now handed to the service.',
  caughtBy: ['tls/clear-text'],
  bend: { ports: { main: { clear: 'the service' } } },
});
