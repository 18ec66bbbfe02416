import { variant } from './variant.ts';

export default variant({
  id: 'clear-text-redirected',
  story: 'Clear text is answered, with a redirect to https and nothing else, as TLS-HTTPS-ONLY admits.',
  bend: { ports: { main: { clear: 'a redirect to https' } } },
});
