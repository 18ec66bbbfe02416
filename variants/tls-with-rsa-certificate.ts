import { variant } from './variant.ts';

export default variant({
  id: 'tls-with-rsa-certificate',
  story:
    'The certificate has an RSA key of 2048 bits, which signs but encrypts no key: RFC 9325 4.5 is content with it.',
  bend: {
    ports: {
      main: {
        tls: async (sound, authority) => ({ ...sound, ...(await authority.certify({ keyKind: 'RSA' })) }),
      },
    },
  },
});
