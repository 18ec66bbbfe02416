import type { AskedScope, Consumer, Credential, OperationScope, Subscriber } from '../check/actors.ts';
import { mayBeReused } from '../actors/token-shelf.ts';
import type { ApiChanges, AuthorizationChanges } from '../check/changes.ts';
import type { AccessToken, ApiAnswer } from '../check/observations.ts';
import type { Tally } from '../model/budget.ts';
import type { Capability } from '../model/capability.ts';
import type { Budget } from '../model/run.ts';
import { deviceIn } from '../model/device-in.ts';
import { signInFlow } from '../model/sign-in-flow.ts';
import type { ClientRole, Target } from '../model/target.ts';
import { type HandTally, rehearseOpening, sendOver } from './hand-trips.ts';
import { madeUpObservations } from './made-up-observations.ts';

/** Tokens that were got by signing in, with what they are good for; they leave it when they are used. */
export type Purse = Map<AccessToken, AskedScope>;

/** A client that sends nothing, and notes what a check asks of it. */
export function rehearsalConsumer(
  target: Target,
  role: ClientRole,
  tally: Tally,
  needs: Set<Capability>,
  purse: Purse,
  hands: HandTally,
): Consumer {
  const { received, authorization, tokenAnswer, token, idToken } = madeUpObservations(target.release);
  const client = target.clients[role];
  const count = <T>(member: Exclude<keyof Budget, 'longestWaitSeconds'>, result: T): Promise<T> => {
    tally[member] += 1;
    return Promise.resolve(result);
  };
  const scoped = (scope: AskedScope): void => {
    for (const one of typeof scope === 'string' ? [scope] : scope) {
      if (one === 'any operation') continue;
      needs.add(one === 'number-verification:verify' ? 'operation:verify' : 'operation:device-phone-number');
    }
  };
  const served = <T>(result: T): T => {
    needs.add('authorization server');
    return result;
  };
  // What the answer to any other token shows is whether tokens are looked at.
  const spend = (spent: AccessToken, scope: OperationScope, { headers }: ApiChanges): void => {
    if (headers?.['authorization'] !== undefined) return;
    const asked = purse.get(spent);
    purse.delete(spent);
    if (asked !== scope && asked !== 'any operation' && asked?.includes(scope) !== true)
      needs.add('judgement of access tokens');
  };
  const call = (by: Credential, operation: ApiAnswer['operation'], changes: ApiChanges = {}) => {
    const scope =
      operation === 'phoneNumberVerify'
        ? 'number-verification:verify'
        : 'number-verification:device-phone-number:read';
    scoped(scope);
    if (changes.over !== undefined) sendOver(target, changes.over, hands);
    if (by !== 'no token') {
      if ('value' in by) spend(by, scope, changes);
      else signIn(by, {}, scope);
    }
    return count<ApiAnswer>('apiCalls', {
      ...received,
      operation,
      sentCorrelator: undefined,
      subscriberNumber: undefined,
    });
  };
  const flow = signInFlow(target);
  const operatorTokenOf = ({ name }: Subscriber): void => {
    needs.add(`operator token of ${name === 'stranger' || name === 'withoutConsent' ? name : 'subscriber'}`);
  };
  const signIn = (
    subscriber: Subscriber,
    changes: AuthorizationChanges = {},
    reusedFor?: AskedScope,
  ): void => {
    if (target.tokens.supplied !== undefined) return;
    const { scope: _scope, ...others } = changes;
    if (deviceIn(target, subscriber)?.token !== undefined && Object.keys(others).length === 0) return;
    // Only the scope can be changed alike in every flow, and SIM based flows are for clients with a key.
    const bySim =
      flow !== 'authorization_code' &&
      Object.keys(others).length === 0 &&
      client?.authentication.method === 'private_key_jwt';
    if (!bySim) {
      needs.add('authorization code flow');
      changed(changes);
      rehearseOpening(target, subscriber, changes, { tally, hands, made: authorization });
      tally.tokenRequests += 1;
      if (reusedFor !== undefined && mayBeReused(target, subscriber, changes)) {
        hands.reusable.push([role, subscriber.name, reusedFor].join(' '));
        // The token of another check is tried before it is handed on.
        tally.apiCalls += 1;
      }
    } else {
      operatorTokenOf(subscriber);
      tally.tokenRequests += flow === 'ciba' ? 2 : 1;
    }
  };
  // Of a request that the target makes itself, only the device and what goes with it can be another.
  const changed = ({ scope, headers: _headers, browser: _browser, ...others }: AuthorizationChanges = {}) => {
    if (scope !== undefined) needs.add('scope of our own');
    if (Object.keys(others).length > 0) needs.add('authorization request of our own');
  };
  // What the target file allows is what it may cost: how long it takes is known by the answers alone.
  const rest = (): Promise<void> => {
    tally.longestWaitSeconds = Math.max(tally.longestWaitSeconds, target.limits.waitSeconds);
    return Promise.resolve();
  };
  return {
    clientId: client?.id ?? '',
    redirectUri: client?.redirectUri ?? '',
    metadata() {
      needs.add('discovery');
      return count('discoveryRequests', received);
    },
    keys() {
      needs.add('published keys');
      return served(count('discoveryRequests', received));
    },
    authorize(device, scope, changes = {}) {
      needs.add('authorization code flow');
      changed(changes);
      scoped(scope);
      const opened = rehearseOpening(target, device, changes, { tally, hands, made: authorization });
      return served(Promise.resolve(opened));
    },
    redeem: () => served(count('tokenRequests', tokenAnswer)),
    ifCode: (one, next) => next(one),
    ifToken: (_answer, next) => next(token),
    soundScope: (scope) => (typeof scope === 'string' ? scope : scope.join(' ')),
    requestToken: () => served(count('tokenRequests', tokenAnswer)),
    signIn(subscriber, scope, changes) {
      scoped(scope);
      signIn(subscriber, changes, scope);
      if (changes !== undefined) served(changes);
      const got = { ...token };
      purse.set(got, scope);
      return Promise.resolve(got);
    },
    signInBound(subscriber, scope) {
      needs.add('DPoP');
      needs.add('authorization code flow');
      scoped(scope);
      signIn(subscriber);
      return served(Promise.resolve(token));
    },
    tokenIn: () => token,
    idTokenIn() {
      needs.add('openid in the scope');
      return Promise.resolve(idToken);
    },
    idToken(subscriber, scope, changes) {
      // JWT bearer yields an access token and nothing else.
      if (flow === 'jwt_bearer') needs.add('authorization code flow');
      needs.add('openid in the scope');
      served(scoped(scope));
      signIn(subscriber, changes);
      return Promise.resolve(idToken);
    },
    operatorToken(of) {
      if (of === 'an expired one') needs.add('operator token past its lifetime');
      else if (of === 'somebody who does not approve')
        needs.add('operator token of somebody who does not approve');
      else operatorTokenOf(of);
      return Promise.resolve({ hint: 'operatortoken:rehearsal', subscriberNumber: undefined });
    },
    requestBackchannel(_hint, scope) {
      needs.add('CIBA');
      scoped(scope);
      return count('tokenRequests', { ...received, subscriberNumber: undefined });
    },
    ifRequested: (answer, next) => next(answer),
    redeemBackchannel: () => count('tokenRequests', tokenAnswer),
    restForInterval: rest,
    restUntilExpired: rest,
    async restUntilCodeExpired(one) {
      needs.add('code lifetime within limits.waitSeconds');
      await rest();
      return one;
    },
    signInForOffline(subscriber, scope) {
      needs.add('refresh tokens');
      needs.add('authorization code flow');
      needs.add('scope of our own');
      scoped(scope);
      signIn(subscriber);
      return Promise.resolve(tokenAnswer);
    },
    refresh: () => count('tokenRequests', tokenAnswer),
    requestByJwtBearer(_subject, scope) {
      needs.add('JWT bearer');
      scoped(scope);
      return count('tokenRequests', tokenAnswer);
    },
    suppliedToken(kind) {
      needs.add('judgement of access tokens');
      needs.add(`token ${kind}`);
      return token;
    },
    expiredToken(subscriber, scope) {
      needs.add('judgement of access tokens');
      scoped(scope);
      if (target.tokens.expired !== undefined) return Promise.resolve(token);
      signIn(subscriber);
      // The lifetime is not known before a token was seen; what the target file allows is what it may cost.
      tally.longestWaitSeconds = Math.max(tally.longestWaitSeconds, target.limits.waitSeconds);
      return Promise.resolve(token);
    },
    verify: (by, _body, changes) => call(by, 'phoneNumberVerify', changes),
    devicePhoneNumber: (by, changes) => call(by, 'phoneNumberShare', changes),
  };
}
