import type {
  Actors,
  AskedScope,
  Consumer,
  Credential,
  Inspector,
  OperationScope,
  Subscriber,
} from '../check/actors.ts';
import type { ApiChanges, AuthorizationChanges } from '../check/changes.ts';
import type { Check } from '../check/check.ts';
import type { AccessToken, ApiAnswer } from '../check/observations.ts';
import type { Capability } from '../model/capability.ts';
import type { Budget } from '../model/run.ts';
import { signInFlow } from '../model/sign-in-flow.ts';
import type { ClientRole, Target } from '../model/target.ts';
import { nothing } from './budget.ts';
import { madeUpObservations } from './made-up-observations.ts';

type Tally = { -readonly [Member in keyof Budget]: Budget[Member] };

/** What a rehearsal shows: the cost of a check, and what the target must have for it. */
export interface Rehearsed {
  readonly cost: Budget;
  readonly needs: ReadonlySet<Capability>;
  /** It judges what the other checks of the run were answered. */
  readonly looksBack: boolean;
}

/** Acts a check out before actors that send nothing, and notes whom and what it asks for. */
export async function rehearse(check: Check, target: Target): Promise<Rehearsed> {
  const tally: Tally = { ...nothing };
  const needs = new Set<Capability>(check.needs);
  let looksBack = false;
  const actors = rehearsalActors(target, tally, needs, () => {
    looksBack = true;
  });
  await (check.rehearse === undefined ? check.act(actors) : check.rehearse(actors));
  return { cost: tally, needs, looksBack };
}

/** Actors that send nothing, and note whom and what a check asks for. */
export function rehearsalActors(
  target: Target,
  tally: Tally,
  needs: Set<Capability>,
  lookBack: () => void,
): Actors {
  const numberOf = (role: 'subscriber' | 'subscriberOverIPv6' | 'stranger' | 'withoutConsent') => ({
    name: role,
    // A fictional number where the target has none: a rehearsal only counts.
    phoneNumber: target.devices[role]?.phoneNumber ?? '+447700900000',
  });
  const purse: Purse = new Map();
  const consumer = (role: ClientRole): Consumer => rehearsalConsumer(target, role, tally, needs, purse);
  const needed = <T>(capability: Capability, value: T): T => {
    needs.add(capability);
    return value;
  };
  return {
    consumer: consumer('main'),
    inspector: rehearsalInspector(tally, needs),
    get second() {
      return needed('client:second', consumer('second'));
    },
    get notByNetwork() {
      return needed('client:notByNetwork', consumer('notByNetwork'));
    },
    get otherFlow() {
      return needed('client:otherFlow', consumer('otherFlow'));
    },
    get withoutScopes() {
      return needed('client:withoutScopes', consumer('withoutScopes'));
    },
    get subscriber() {
      return needed('device:subscriber', numberOf('subscriber'));
    },
    get subscriberOverIPv6() {
      return needed('device:subscriberOverIPv6', numberOf('subscriberOverIPv6'));
    },
    get stranger() {
      return needed('device:stranger', numberOf('stranger'));
    },
    get withoutConsent() {
      return needed('device:withoutConsent', numberOf('withoutConsent'));
    },
    get offNetwork() {
      return needed('device:offNetwork', { name: 'offNetwork' });
    },
    release: target.release,
    issuer: target.issuer,
    openBrowser: () => ({ cookies: new Map() }),
    async differencesOf(operation) {
      needs.add(operation === 'phoneNumberVerify' ? 'operation:verify' : 'operation:device-phone-number');
      lookBack();
      return [];
    },
  };
}

function rehearsalInspector(tally: Tally, needs: Set<Capability>): Inspector {
  const round = async (): Promise<readonly []> => {
    needs.add('TLS');
    tally.probes += 1;
    return [];
  };
  return {
    async endpoints() {
      needs.add('TLS');
      return [];
    },
    handshakes: round,
    askInClear: round,
  };
}

/** Tokens that were got by signing in, with what they are good for; they leave it when they are used. */
type Purse = Map<AccessToken, AskedScope>;

function rehearsalConsumer(
  target: Target,
  role: ClientRole,
  tally: Tally,
  needs: Set<Capability>,
  purse: Purse,
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
    if (by !== 'no token') {
      if ('value' in by) spend(by, scope, changes);
      else signIn(by);
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
  const signIn = (subscriber: Subscriber, changes: AuthorizationChanges = {}): void => {
    if (target.tokens.supplied !== undefined) return;
    const { scope: _scope, ...others } = changes;
    // Only the scope can be changed alike in every flow, and SIM based flows are for clients with a key.
    const bySim =
      flow !== 'authorization_code' &&
      Object.keys(others).length === 0 &&
      client?.authentication.method === 'private_key_jwt';
    if (!bySim) {
      needs.add('authorization code flow');
      tally.authorizations += 1;
      tally.tokenRequests += 1;
    } else {
      operatorTokenOf(subscriber);
      tally.tokenRequests += flow === 'ciba' ? 2 : 1;
    }
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
    keys: () => served(count('discoveryRequests', received)),
    authorize(_device, scope) {
      needs.add('authorization code flow');
      scoped(scope);
      return served(count('authorizations', authorization));
    },
    redeem: () => served(count('tokenRequests', tokenAnswer)),
    ifCode: (_authorization, next) => next(authorization),
    ifToken: (_answer, next) => next(token),
    soundScope: (scope) => (typeof scope === 'string' ? scope : scope.join(' ')),
    requestToken: () => served(count('tokenRequests', tokenAnswer)),
    signIn(subscriber, scope, changes) {
      scoped(scope);
      signIn(subscriber, changes);
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
    idTokenIn: () => Promise.resolve(idToken),
    idToken(subscriber, scope, changes) {
      // JWT bearer yields an access token and nothing else.
      if (flow === 'jwt_bearer') needs.add('authorization code flow');
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
