import { variant } from './variant.ts';

export default variant({
  id: 'tls-1.3-alone',
  story: 'No host agrees to TLS 1.2 any more. TLS-MIN-VERSION asks for 1.2 or newer, and RFC 8446 is newer.',
  bend: { ports: { main: { tls: (sound) => ({ ...sound, minVersion: 'TLSv1.3' }) } } },
});
