import { variant } from './variant.ts';

export default variant({
  id: 'dpop-nonces-demanded',
  story:
    'Every proof has to carry a nonce of the server. RFC 9449 8 and 9: the client asks again with the nonce that it was given.',
  dpop: 'required',
  bend: { rules: { proofNonceDemanded: true } },
});
