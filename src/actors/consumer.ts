import type { AuthorizationChanges } from '../check/changes.ts';
import type { AskedScope, Consumer, Credential, OperationScope, Subscriber } from '../check/actors.ts';
import type { AccessToken, IdToken } from '../check/observations.ts';
import { Obstacle } from '../model/obstacle.ts';
import { operationScopes } from '../model/scopes.ts';
import { signInFlow } from '../model/sign-in-flow.ts';
import { openIdToken } from '../oidc/id-token.ts';
import { discoveryUrl } from '../oidc/metadata.ts';
import { authorize, soundScope } from './authorize.ts';
import { callApi, shareOperation, verifyOperation } from './call-api.ts';
import { cibaGrant, requestBackchannel, requestIdIn } from './backchannel.ts';
import { identityOf } from './identity-of.ts';
import { requestByJwtBearer } from './jwt-bearer.ts';
import { receivedFrom, textMemberOf } from './received.ts';
import { requestToken } from './request-token.ts';
import { createRests } from './rests.ts';
import { type Signing, signInWithLeast } from './sign-in-with-least.ts';
import { signInBySim } from './sign-in.ts';
import { refuseStaleCode } from './stated-lifetime.ts';
import {
  codeIn,
  hasCode,
  isOfTypeDpop,
  numberOf,
  operatorTokenOf,
  refreshTokenIn,
  subscriberNumberOf,
  tokenTrouble,
} from './taken-from-answers.ts';
import { waitUntilExpired } from './wait-until-expired.ts';

export interface ConsumerOptions extends Signing {
  /** Waits without holding up other checks. */
  readonly rest: (seconds: number) => Promise<void>;
}

/** A client of the operator that acts over the network. */
export function createConsumer(options: ConsumerOptions): Consumer {
  const { session, http, client, role, identities, rest } = options;
  const { target, backend, used } = session;
  const rests = createRests(target, used, rest);

  const get = async (url: string, headers: Readonly<Record<string, string | null>> = {}) => {
    used.discoveryRequests += 1;
    const sound: Record<string, string | null> = { accept: 'application/json', ...headers };
    const lines = Object.entries(sound).filter((line): line is [string, string] => line[1] !== null);
    const incoming = await http.send({ leg: 'discovery', method: 'GET', url, headers: lines }, backend);
    return receivedFrom(incoming, target.release);
  };

  const tokenFor = async (by: Credential, scope: OperationScope): Promise<AccessToken | undefined> => {
    if (by === 'no token') return undefined;
    return 'value' in by ? by : consumer.signIn(by, scope);
  };

  const call = (token: AccessToken | undefined, operation: typeof verifyOperation) => {
    if (token !== undefined) identities.used(token, operation.operation);
    return operation;
  };

  const flow = signInFlow(target);
  const signInAnswer = async (subscriber: Subscriber, scope: AskedScope, changes: AuthorizationChanges) =>
    flow === 'authorization_code'
      ? consumer.redeem(await consumer.authorize(subscriber, scope, changes))
      : signInBySim(session, http, client, flow, subscriber, scope, changes);

  const consumer: Consumer = {
    clientId: client.id,
    redirectUri: client.redirectUri,
    metadata(changes = {}) {
      if (target.issuer === undefined) throw new Obstacle('config', 'the target file names no issuer');
      return get(discoveryUrl(target.issuer), changes.headers);
    },
    async keys() {
      const { jwksUri } = await session.metadata();
      if (jwksUri === undefined) throw new Obstacle('target', 'the discovery document names no jwks_uri');
      return get(jwksUri);
    },
    authorize: (device, scope, changes = {}) => authorize(session, http, client, device, scope, changes),
    async redeem(authorization, changes = {}) {
      const { redirectUri, codeVerifier } = authorization.sent;
      const parameters = {
        grant_type: 'authorization_code',
        code: codeIn(authorization),
        redirect_uri: redirectUri,
        ...(codeVerifier === undefined ? {} : { code_verifier: codeVerifier }),
      };
      const answer = await requestToken(session, http, client, parameters, changes, { authorization });
      refuseStaleCode(target, authorization, answer);
      return answer;
    },
    async ifCode(authorization, next) {
      return hasCode(authorization) ? next(authorization) : 'no code';
    },
    async ifToken(answer, next) {
      return textMemberOf(answer, 'access_token') === undefined ? 'no token' : next(consumer.tokenIn(answer));
    },
    soundScope: (scope) => soundScope(target, scope).join(' '),
    requestToken: (parameters, changes = {}) => requestToken(session, http, client, parameters, changes),
    async signIn(subscriber, scope, changes = {}) {
      // Where nobody can sign in, a token is supplied instead; a rehearsal sees to it that no check wants more of it.
      const { supplied } = target.tokens;
      if (supplied !== undefined) return { value: supplied, subscriberNumber: subscriber.phoneNumber };
      return signInWithLeast(options, subscriber, scope, changes, async () =>
        consumer.tokenIn(await signInAnswer(subscriber, scope, changes)),
      );
    },
    tokenIn(answer) {
      const value = textMemberOf(answer, 'access_token');
      if (value === undefined) throw new Obstacle('target', `signing in failed: ${tokenTrouble(answer)}`);
      const boundTo = isOfTypeDpop(answer) ? answer.proofKey : undefined;
      const token = {
        value,
        answer,
        subscriberNumber: subscriberNumberOf(answer),
        ...(boundTo === undefined ? {} : { boundTo }),
      };
      const scope = answer.authorization?.sent.scope;
      identities.had(
        identityOf(target, role, token.subscriberNumber, scope),
        answer.flow ?? 'authorization code flow',
        token,
        scope,
      );
      return token;
    },
    async signInBound(subscriber, scope) {
      const authorization = await consumer.authorize(subscriber, scope);
      const token = consumer.tokenIn(await consumer.redeem(authorization, { proof: {} }));
      if (token.boundTo !== undefined) return token;
      throw new Obstacle('target', 'a token that was asked for with a proof is not bound to its key');
    },
    async idTokenIn(answer) {
      const raw = textMemberOf(answer, 'id_token');
      if (raw === undefined) throw new Obstacle('target', 'the token response has no id_token');
      const [keys, metadata] = await Promise.all([session.keys(), session.metadata()]);
      const opened = await openIdToken(raw, keys);
      if (opened === undefined) throw new Obstacle('target', 'the id_token is not a signed JWT');
      return {
        ...opened,
        raw,
        announcedAlgorithms: metadata.idTokenAlgorithms,
        issuer: target.issuer,
        clientId: client.id,
        nonce: answer.authorization?.sent.nonce ?? '',
        subscriberNumber: subscriberNumberOf(answer),
        accessToken: textMemberOf(answer, 'access_token') ?? '',
        receivedAt: answer.receivedAt,
        startedAt: answer.authorization?.startedAt ?? answer.receivedAt,
      } satisfies IdToken;
    },
    async idToken(subscriber, scope, changes = {}) {
      return consumer.idTokenIn(await signInAnswer(subscriber, scope, changes));
    },
    async operatorToken(of) {
      const [owner, number] = operatorTokenOf(of);
      return { hint: `operatortoken:${await session.operatorToken(owner)}`, subscriberNumber: number };
    },
    requestBackchannel: (hint, scope, changes = {}) =>
      requestBackchannel(session, http, client, hint, soundScope(target, scope), changes),
    async ifRequested(answer, next) {
      return textMemberOf(answer, 'auth_req_id') === undefined ? 'no request' : next(answer);
    },
    redeemBackchannel(answer, changes = {}) {
      const parameters = { grant_type: cibaGrant, auth_req_id: requestIdIn(answer) };
      return requestToken(session, http, client, parameters, changes, {
        ...numberOf(answer),
        flow: 'CIBA',
      });
    },
    restForInterval: (answer) => rests.forInterval(answer),
    restUntilExpired: (answer) => rests.untilExpired(answer),
    async restUntilCodeExpired(authorization) {
      await rests.untilCodeExpired();
      return { ...authorization, outlived: true };
    },
    async signInForOffline(subscriber, scope) {
      const asked = await consumer.authorize(subscriber, scope, {
        scope: (values) => [...values, 'offline_access'],
      });
      const answer = await consumer.redeem(asked);
      refreshTokenIn(answer);
      return answer;
    },
    async refresh(answer, changes = {}) {
      const parameters = { grant_type: 'refresh_token', refresh_token: refreshTokenIn(answer) };
      const { authorization } = answer;
      return requestToken(
        session,
        http,
        client,
        parameters,
        changes,
        authorization === undefined ? {} : { authorization },
      );
    },
    requestByJwtBearer: (subject, scope, changes = {}) =>
      requestByJwtBearer(session, http, client, subject, soundScope(target, scope), changes),
    suppliedToken(kind) {
      const value = kind === 'without a number' ? target.tokens.withoutNumber : target.tokens.twoLegged;
      if (value === undefined) throw new Obstacle('config', `the target file supplies no token ${kind}`);
      const token = { value, subscriberNumber: undefined };
      identities.had(kind, 'supplied by the target file', token);
      return token;
    },
    expiredToken: (subscriber, scope) =>
      identities.trying('expired', async () => {
        const signIn = () => consumer.signIn(subscriber, scope);
        const token = await waitUntilExpired(target, subscriber.phoneNumber, signIn, used, rest);
        const supplied = token.answer === undefined;
        identities.had(
          'expired',
          supplied ? 'supplied by the target file' : 'waited for until it expired',
          token,
        );
        return token;
      }),
    async verify(by, body, changes = {}) {
      const token = await tokenFor(by, operationScopes.verify);
      return callApi(session, http, call(token, verifyOperation), token, body, changes);
    },
    async devicePhoneNumber(by, changes = {}) {
      const token = await tokenFor(by, operationScopes['device-phone-number']);
      return callApi(session, http, call(token, shareOperation), token, undefined, changes);
    },
  };
  return consumer;
}
