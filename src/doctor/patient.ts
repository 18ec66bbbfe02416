import { randomUUID } from 'node:crypto';

import { createActors } from '../actors/create-actors.ts';
import { hasCode } from '../actors/taken-from-answers.ts';
import { openSession, type Session } from '../actors/session.ts';
import { codeOfNobody } from '../check/code-of-nobody.ts';
import type { AccessToken, ApiAnswer, Authorization, Received, TokenAnswer } from '../check/observations.ts';
import { isWire, type NetworkPath } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import { profileNamed } from '../model/profile.ts';
import { operationScopes } from '../model/scopes.ts';
import { signInFlow } from '../model/sign-in-flow.ts';
import type { OperationName, Target } from '../model/target.ts';

/** A target under examination: what it was asked before is remembered, so that steps can look at the same answers. */
export interface Patient extends AsyncDisposable {
  readonly target: Target;
  readonly session: Session;
  /** How its tokens come about; undefined where nobody signs in. */
  readonly flow: 'authorization_code' | 'ciba' | 'jwt_bearer' | undefined;
  /** There is a device with a SIM whose trips the suite makes by itself. */
  readonly hasDevice: boolean;
  /** Devices that open the authorization endpoint by themselves: first the one off the network, whose answer cannot be a code. */
  readonly unattended: readonly ('offNetwork' | 'subscriber')[];
  /** The first that the file names, where one is as good as another. */
  readonly operation: OperationName;
  readonly metadata: () => Promise<Received>;
  /** A token request that is sound but for its code. */
  readonly tokenForNobody: () => Promise<TokenAnswer>;
  readonly authorize: (
    device: 'subscriber' | 'offNetwork',
    operation: OperationName,
  ) => Promise<Authorization>;
  /** The same on the device of the subscriber, without prompt=none. */
  readonly authorizeWithoutPrompt: (operation: OperationName) => Promise<Authorization>;
  /** The answer of the token endpoint to the code of the device; undefined where it came back without one. */
  readonly redeem: (operation: OperationName) => Promise<TokenAnswer | undefined>;
  /** A token for one call. Throws an Obstacle where there is none. */
  readonly token: (operation: OperationName) => Promise<AccessToken>;
  readonly call: (operation: OperationName, by: AccessToken | 'no token') => Promise<ApiAnswer>;
}

/** Opens a session with a target that is to be examined. Sends nothing yet. */
export function receive(target: Target): Patient {
  const session = openSession(target);
  const { consumer, subscriber, offNetwork } = createActors(
    session,
    session.recording.recorder(),
    () => Promise.reject(new Obstacle('suite', 'an examination waits for nothing')),
    'doctor',
  );
  const { subscriber: device, offNetwork: goesOffNetwork } = target.devices;
  const profile = profileNamed(target.profile);
  const hasServer = target.issuer !== undefined || target.endpoints !== undefined;
  const flow = hasServer ? signInFlow(target) : undefined;
  const hasDevice =
    flow === 'authorization_code' &&
    device !== undefined &&
    profile.withoutSubscriber !== true &&
    isUnattended(device.path);

  const remembered = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, ask: () => Promise<T>): Promise<T> => {
    const known = remembered.get(name);
    // Cast: under one name there is always the same kind of answer.
    if (known !== undefined) return known as Promise<T>;
    const asked = ask();
    remembered.set(name, asked);
    return asked;
  };

  const patient: Patient = {
    target,
    session,
    flow,
    hasDevice,
    unattended: [
      ...(goesOffNetwork !== undefined && isUnattended(goesOffNetwork.path) ? (['offNetwork'] as const) : []),
      ...(hasDevice ? (['subscriber'] as const) : []),
    ],
    operation: target.operations[0] ?? 'verify',
    metadata: () => once('metadata', () => consumer.metadata()),
    tokenForNobody: () => once('nobody', () => consumer.requestToken(codeOfNobody(consumer))),
    authorize: (who, operation) =>
      once(`${who} ${operation}`, () =>
        consumer.authorize(who === 'subscriber' ? subscriber : offNetwork, operationScopes[operation]),
      ),
    authorizeWithoutPrompt: (operation) =>
      consumer.authorize(subscriber, operationScopes[operation], { parameters: { prompt: null } }),
    redeem: (operation) =>
      once(`redeem ${operation}`, async () => {
        const authorization = await patient.authorize('subscriber', operation);
        return hasCode(authorization) ? consumer.redeem(authorization) : undefined;
      }),
    token: (operation) =>
      once(`token ${operation}`, async () => {
        if (flow !== 'authorization_code' || device?.token !== undefined) {
          return consumer.signIn(subscriber, operationScopes[operation]);
        }
        if (!hasDevice) throw new Obstacle('config', 'there is no device with a SIM');
        const answer = await patient.redeem(operation);
        if (answer === undefined) throw new Obstacle('target', 'the device came back without a code');
        return consumer.tokenIn(answer);
      }),
    call(operation, by) {
      const who = by === 'no token' ? by : 'token';
      return once(`call ${operation} with ${who}`, () =>
        operation === 'verify'
          ? consumer.verify(by, { phoneNumber: subscriber.phoneNumber || unknownNumber })
          : consumer.devicePhoneNumber(by, { headers: { 'x-correlator': randomUUID() } }),
      );
    },
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
  return patient;
}

// Reserved for fiction; asked where there is no subscriber, and then without a token.
const unknownNumber = '+447700900000';

/** A device on such a path makes its trips without the hand of a person: none is asked for an examination. */
function isUnattended(path: NetworkPath): boolean {
  return isWire(path) || path.kind === 'command';
}
