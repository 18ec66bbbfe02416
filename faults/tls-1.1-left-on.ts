import { fault } from '#operator';

export default fault({
  id: 'tls-1.1-left-on',
  story:
    'When TLS 1.0 was switched off, its successor was forgotten: the template names versions one by one.',
  caughtBy: ['tls/minimum-version/tls-1.1', 'tls/cipher-suites/authenticated-encryption'],
  bend: {
    ports: {
      main: {
        tls: (sound) => ({
          ...sound,
          minVersion: 'TLSv1.1',
          // The old version knows no authenticated encryption; what it needs serves TLS 1.2 as well.
          ciphers: `${String(sound.ciphers)}:ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0`,
        }),
      },
    },
  },
});
