import { everyRedirect, variant } from './variant.ts';

export default variant({
  id: 'redirect-parameters-in-another-order',
  story:
    'The parameters of a redirect come in another order, and with one that nobody knows. RFC 6749 4.1.2: clients ignore unknown parameters, and no order is set.',
  bend: everyRedirect((url) => {
    const reversed = [...url.searchParams].toReversed();
    url.search = String(new URLSearchParams([['session_state', 'f3a1.b2'], ...reversed]));
  }),
});
