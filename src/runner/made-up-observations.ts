import type { AccessToken, Authorization, IdToken, Received, TokenAnswer } from '../check/observations.ts';
import type { Release } from '../model/release.ts';

/** What a rehearsal hands out in the place of what would come over the network. */
export interface MadeUpObservations {
  readonly received: Received;
  readonly authorization: Authorization;
  readonly tokenAnswer: TokenAnswer;
  readonly token: AccessToken;
  readonly idToken: IdToken;
}

/** Makes up one observation of each kind. */
export function madeUpObservations(release: Release): MadeUpObservations {
  const received: Received = {
    exchange: '',
    status: 200,
    headers: [],
    text: '{}',
    json: {},
    sentAt: 0,
    receivedAt: 0,
    release,
  };
  const authorization: Authorization = {
    sent: { clientId: '', redirectUri: '', state: '', nonce: '', scope: '', codeVerifier: '' },
    hops: [],
    end: { kind: 'answered', received },
    issuer: undefined,
    startedAt: 0,
  };
  const tokenAnswer: TokenAnswer = { ...received, authorization, sentAssertion: '' };
  const token: AccessToken = { value: 'rehearsal', answer: tokenAnswer, subscriberNumber: undefined };
  const idToken: IdToken = {
    raw: 'rehearsal',
    header: {},
    claims: {},
    signature: '',
    announcedAlgorithms: undefined,
    issuer: undefined,
    clientId: '',
    nonce: '',
    subscriberNumber: undefined,
    accessToken: '',
    receivedAt: 0,
    startedAt: 0,
  };
  return { received, authorization, tokenAnswer, token, idToken };
}
