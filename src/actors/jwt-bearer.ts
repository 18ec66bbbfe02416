import { decodeJwt } from 'jose';

import type { OperatorToken } from '../check/actors.ts';
import type { JwtBearerChanges } from '../check/changes.ts';
import type { TokenAnswer } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { TargetClient } from '../model/target.ts';
import { requestToken } from './request-token.ts';
import type { Session } from './session.ts';

const jwtBearerGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Asks for a token with a JWT bearer assertion (RFC 7523 2.1, with the claims of the CAMARA profile). */
export async function requestByJwtBearer(
  session: Session,
  http: HttpClient,
  client: TargetClient,
  subject: OperatorToken | string,
  soundScope: readonly string[],
  changes: JwtBearerChanges,
): Promise<TokenAnswer> {
  let assertion = '';
  const answer = await requestToken(
    session,
    http,
    client,
    async () => {
      assertion = changes.replay ?? (await makeAssertion(session, client, subject, soundScope, changes));
      return { grant_type: jwtBearerGrant, assertion, ...changes.parameters };
    },
    {
      authentication: 'by what is in the request',
      ...(changes.proof === undefined ? {} : { proof: changes.proof }),
    },
    typeof subject === 'string' || subject.subscriberNumber === undefined
      ? {}
      : { subscriberNumber: subject.subscriberNumber },
  );
  return { ...answer, sentAssertion: assertion, flow: 'JWT bearer' };
}

async function makeAssertion(
  session: Session,
  client: TargetClient,
  subject: OperatorToken | string,
  soundScope: readonly string[],
  changes: JwtBearerChanges,
): Promise<string> {
  const { tokenEndpoint } = await session.metadata();
  // The profile asks for the purpose and the scopes of the API; openid is for flows with an ID token.
  const values = soundScope.filter((value) => value !== 'openid');
  const scope = (changes.scope?.(values) ?? values).join(' ');
  const signer = await session.signer(client);
  return signer.sign({
    clientId: client.id,
    audience: tokenEndpoint,
    foreignKey: changes.foreignKey,
    claims: (sound) => ({
      sub: typeof subject === 'string' ? subject : subject.hint,
      scope,
      ...(changes.jtiOf === undefined ? {} : { jti: jtiOf(changes.jtiOf) }),
      ...changes.claims?.(sound),
    }),
  });
}

function jtiOf({ sentAssertion }: TokenAnswer): string {
  const jti = sentAssertion === undefined ? undefined : decodeJwt(sentAssertion).jti;
  if (jti === undefined) throw new Obstacle('suite', 'the assertion that was sent before has no jti');
  return jti;
}
