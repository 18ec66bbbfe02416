import { fault } from '#operator';

export default fault({
  id: 'cbc-suites-left-on',
  story: 'The list of cipher suites was taken over from the former load balancer, CBC and all.',
  caughtBy: ['tls/cipher-suites/authenticated-encryption'],
  bend: {
    ports: {
      main: { tls: (sound) => ({ ...sound, ciphers: `${String(sound.ciphers)}:ECDHE-ECDSA-AES128-SHA256` }) },
    },
  },
});
