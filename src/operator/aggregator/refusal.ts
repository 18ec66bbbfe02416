import type { errors as oidcErrors } from 'oidc-provider';

/** What an operator refused, in the aggregator's own name. */
export function refusalFor(error: string, errors: typeof oidcErrors): Error {
  switch (error) {
    case 'consent_required':
      return new errors.ConsentRequired('the subscriber did not consent');
    case 'interaction_required':
      return new errors.InteractionRequired();
    case 'access_denied':
      return new errors.AccessDenied();
    case 'login_required':
      return new errors.LoginRequired('the operator does not know the device');
    default:
      // What the operator has against the request of the aggregator is none of the client's business.
      return new errors.TemporarilyUnavailable();
  }
}
