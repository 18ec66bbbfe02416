import { fault } from '#operator';

export default fault({
  id: 'tls-1.3-missing',
  story: 'The load balancer is older than TLS 1.3, and its successor waits for a maintenance window.',
  caughtBy: ['tls/tls-1.3'],
  bend: { ports: { main: { tls: (sound) => ({ ...sound, maxVersion: 'TLSv1.2' }) } } },
});
