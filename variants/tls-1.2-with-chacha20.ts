import { variant } from './variant.ts';

export default variant({
  id: 'tls-1.2-with-chacha20',
  story:
    'TLS 1.2 beside 1.3, with every suite that has ephemeral keys and authenticated encryption: RFC 7905 and RFC 5288 both do what TLS-MODERN-CIPHERS asks for.',
  bend: { ports: { main: { tls: (sound) => ({ ...sound, ciphers: 'ECDHE+CHACHA20:ECDHE+AESGCM' }) } } },
});
