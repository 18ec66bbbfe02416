import { errorInstead, variant } from './variant.ts';

export default variant({
  id: 'implicit-as-unauthorized-client',
  story:
    'A response type that is not on offer to the client gets unauthorized_client. RFC 6749 4.1.2.1 and 4.2.2.1 have this code for it beside unsupported_response_type.',
  bend: errorInstead((error) => (error === 'unsupported_response_type' ? 'unauthorized_client' : undefined)),
});
