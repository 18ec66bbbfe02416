import { fault } from '#operator';

export default fault({
  id: 'tls-1.0-for-old-handsets',
  story:
    'Handsets of ten years ago have to reach the authorization endpoint, so its load balancer was left on the oldest profile there is; every other endpoint stands behind the same one.',
  caughtBy: [
    'tls/minimum-version/tls-1.0',
    'tls/minimum-version/tls-1.1',
    'tls/cipher-suites/authenticated-encryption',
  ],
  bend: {
    ports: {
      main: {
        tls: (sound) => ({
          ...sound,
          minVersion: 'TLSv1',
          // The old versions know no authenticated encryption; what they need serves TLS 1.2 as well.
          ciphers: `${String(sound.ciphers)}:ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0`,
        }),
      },
    },
  },
});
