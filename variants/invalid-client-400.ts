import { tokenError, variant } from './variant.ts';

export default variant({
  id: 'invalid-client-400',
  story: 'invalid_client comes with 400. RFC 6749 5.2: 401 is a MAY; the document of r1.3 knows both.',
  release: 'r1.3',
  bend: tokenError((response, { ctx }) => {
    if (response.error === 'invalid_client' && ctx.get('authorization') === '') ctx.status = 400;
  }),
});
