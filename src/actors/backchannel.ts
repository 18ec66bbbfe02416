import type { BackchannelChanges, OperatorToken } from '../check/actors.ts';
import type { BackchannelAnswer } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { TargetClient } from '../model/target.ts';
import { textMemberOf } from './received.ts';
import { sendForm } from './request-token.ts';
import type { Session } from './session.ts';

export const cibaGrant = 'urn:openid:params:grant-type:ciba';

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
  session.used.tokenRequests += 1;
  const { received } = await sendForm(session, http, client, backchannelEndpoint, parameters, changes);
  const known = typeof hint === 'object' && hint !== null ? hint.subscriberNumber : undefined;
  return { ...received, subscriberNumber: known };
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
