import type { AskedScope, OperatorToken, Subscriber } from '../check/actors.ts';
import type { AuthorizationChanges } from '../check/changes.ts';
import type { TokenAnswer } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { TargetClient } from '../model/target.ts';
import { soundScope } from './authorize.ts';
import { cibaGrant, requestBackchannel, requestIdIn } from './backchannel.ts';
import { requestByJwtBearer } from './jwt-bearer.ts';
import { requestToken } from './request-token.ts';
import type { Session } from './session.ts';

/** Signs a subscriber in with an operator token instead of over the device (CIBA or JWT bearer). */
export async function signInBySim(
  session: Session,
  http: HttpClient,
  client: TargetClient,
  flow: 'ciba' | 'jwt_bearer',
  subscriber: Subscriber,
  asked: AskedScope,
  { scope, ...others }: AuthorizationChanges,
): Promise<TokenAnswer> {
  if (Object.keys(others).length > 0) {
    throw new Obstacle('suite', 'the check changes an authorization request, but signs in without one');
  }
  const hint: OperatorToken = {
    hint: `operatortoken:${await session.operatorToken(subscriber.name)}`,
    subscriberNumber: subscriber.phoneNumber,
  };
  const sound = soundScope(session.target, asked);
  const changes = scope === undefined ? {} : { scope };
  if (flow === 'jwt_bearer') return requestByJwtBearer(session, http, client, hint, sound, changes);
  const request = await requestBackchannel(session, http, client, hint, sound, changes);
  const parameters = { grant_type: cibaGrant, auth_req_id: requestIdIn(request) };
  return requestToken(session, http, client, parameters, {}, { subscriberNumber: subscriber.phoneNumber });
}
