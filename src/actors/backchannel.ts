import type { OperatorToken } from '../check/actors.ts';
import type { BackchannelChanges, RequestObjectChanges } from '../check/changes.ts';
import type { BackchannelAnswer } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { TargetClient } from '../model/target.ts';
import { makeRequestObject } from '../oidc/request-object.ts';
import { textMemberOf } from './received.ts';
import { sendForm } from './request-token.ts';
import type { Session } from './session.ts';

export const cibaGrant = 'urn:openid:params:grant-type:ciba';

// For the sake of slow clocks.
const backdatedSeconds = 5;

/** Sends a backchannel authentication request (CIBA Core 7.1), as sound or as spoilt as asked. */
export async function requestBackchannel(
  session: Session,
  http: HttpClient,
  client: TargetClient,
  hint: OperatorToken | string | null,
  soundScope: readonly string[],
  changes: BackchannelChanges,
): Promise<BackchannelAnswer> {
  const { backchannelEndpoint } = await session.metadata();
  if (backchannelEndpoint === undefined) {
    throw new Obstacle('target', 'the discovery document names no backchannel_authentication_endpoint');
  }
  const scope = changes.scope?.(soundScope) ?? soundScope;
  const parameters = {
    scope: scope.join(' '),
    ...(hint === null ? {} : { login_hint: typeof hint === 'string' ? hint : hint.hint }),
  };
  const sent =
    changes.requestObject === undefined
      ? parameters
      : {
          request: await signedRequest(
            session,
            client,
            backchannelEndpoint,
            parameters,
            changes.requestObject,
          ),
        };
  session.used.tokenRequests += 1;
  const { received } = await sendForm(session, http, client, backchannelEndpoint, sent, changes);
  const known = typeof hint === 'object' && hint !== null ? hint.subscriberNumber : undefined;
  return { ...received, subscriberNumber: known };
}

/** All of a request as claims of one JWT (CIBA Core 7.1.1), which has to say from when it is valid as well. */
async function signedRequest(
  session: Session,
  client: TargetClient,
  endpoint: string,
  parameters: Readonly<Record<string, string>>,
  { claims, signed, replay }: RequestObjectChanges,
): Promise<string> {
  if (replay !== undefined) return replay;
  const { issuer } = session.target;
  return makeRequestObject({
    signer: await session.signer(client),
    clientId: client.id,
    // The ICM profile recommends the endpoint, CIBA Core has the issuer in it.
    audience: issuer === undefined ? endpoint : [endpoint, issuer],
    parameters,
    claims: (sound) => ({ nbf: sound.now - backdatedSeconds, ...claims?.(sound) }),
    signed,
  });
}

/** The auth_req_id of an answer. Throws an Obstacle when there is none. */
export function requestIdIn(answer: BackchannelAnswer): string {
  const value = textMemberOf(answer, 'auth_req_id');
  if (value !== undefined) return value;
  throw new Obstacle(
    'target',
    `the backchannel authentication endpoint answered ${answer.status} without an auth_req_id`,
  );
}
