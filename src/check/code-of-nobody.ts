import type { Consumer } from './actors.ts';
import type { ParameterChanges } from './changes.ts';

/** The parameters of a token request that is sound but for its code, which nobody was ever given. */
export function codeOfNobody({ redirectUri }: Consumer): ParameterChanges {
  return {
    grant_type: 'authorization_code',
    code: 'nobody-was-ever-given-this-authorization-code',
    redirect_uri: redirectUri,
    code_verifier: 'a-verifier-of-a-challenge-that-nobody-ever-sent',
  };
}
