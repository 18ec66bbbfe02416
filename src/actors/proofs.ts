import type { ProofChanges } from '../check/proof-changes.ts';
import type { Received } from '../check/observations.ts';
import { headerOf, type Leg } from '../model/exchange.ts';
import { makeProof, type ProofAbout, type ProofKey } from '../oidc/dpop-proof.ts';
import { textMemberOf } from './received.ts';
import type { Session } from './session.ts';

/** Makes the proof of one request; undefined where it goes without. */
export type Prove = (
  about: Pick<ProofAbout, 'method' | 'url' | 'body' | 'accessToken'>,
) => Promise<string | undefined>;

/**
 * Sends a request with a proof, and once more where the server wants a nonce in it (RFC 9449 8). As with throttling the
 * second request is part of the first, and recorded beside it.
 */
export async function withProof<Answer extends Received>(
  session: Session,
  leg: Leg,
  key: ProofKey | undefined,
  changes: ProofChanges | 'none' | undefined,
  send: (prove: Prove) => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined || changes === 'none') return send(async () => undefined);
  const { withoutNonce = false, ...spoiling } = changes ?? {};
  const { proofClaims } = await session.metadata();
  const attempt = (nonce: string | undefined): Promise<Answer> =>
    send((about) => makeProof(key, { ...about, nonce, demanded: proofClaims }, spoiling));

  const known = withoutNonce ? undefined : session.proofNonces.get(leg);
  const answer = remembering(session, leg, await attempt(known));
  const given = headerOf(answer.headers, 'dpop-nonce');
  const couldHelp = given !== undefined && !withoutNonce && spoiling.text === undefined;
  return couldHelp && demandsNonce(answer) ? remembering(session, leg, await attempt(given)) : answer;
}

/** Whether the server wants a nonce: RFC 9449 8 for the authorization server, 9 for the API. */
function demandsNonce(answer: Received): boolean {
  if (answer.status !== 400 && answer.status !== 401) return false;
  return (
    textMemberOf(answer, 'error') === 'use_dpop_nonce' ||
    answer.headers.some(
      ([name, value]) => name.toLowerCase() === 'www-authenticate' && /\buse_dpop_nonce\b/.test(value),
    )
  );
}

function remembering<Answer extends Received>(session: Session, leg: Leg, answer: Answer): Answer {
  const nonce = headerOf(answer.headers, 'dpop-nonce');
  if (nonce !== undefined) session.proofNonces.set(leg, nonce);
  return answer;
}
