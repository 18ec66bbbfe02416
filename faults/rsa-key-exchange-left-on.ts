import { fault } from '#operator';

export default fault({
  id: 'rsa-key-exchange-left-on',
  story:
    'The traffic recorder of the operations team decrypts with the private key of the server, which works with RSA key exchange only; so it was left on.',
  caughtBy: ['tls/cipher-suites/forward-secrecy'],
  bend: {
    ports: {
      main: {
        tls: async (sound, authority) => ({
          ...sound,
          ...(await authority.certify({ keyKind: 'RSA' })),
          ciphers: `${String(sound.ciphers)}:AES128-GCM-SHA256`,
        }),
      },
    },
  },
});
