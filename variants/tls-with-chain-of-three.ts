import { variant } from './variant.ts';

export default variant({
  id: 'tls-with-chain-of-three',
  story:
    'An authority in between signed the certificate, and is shown with it, as RFC 8446 4.4.2 has it; nearly every server of the web does so.',
  bend: {
    ports: {
      main: {
        tls: async (sound, authority) => {
          const between = await authority.delegate();
          const { cert, key } = await between.certify({});
          return { ...sound, key, cert: cert + between.pem };
        },
      },
    },
  },
});
