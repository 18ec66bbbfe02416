import type { AskedScope, Subscriber } from '../check/actors.ts';
import type { AuthorizationChanges } from '../check/changes.ts';
import type { AccessToken } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { IdentityName } from '../model/identity.ts';
import { operationScopes } from '../model/scopes.ts';
import type { ClientRole, TargetClient } from '../model/target.ts';
import { soundScope } from './authorize.ts';
import { callApi, shareOperation, verifyOperation } from './call-api.ts';
import type { CheckIdentities } from './identity-log.ts';
import { identityOf } from './identity-of.ts';
import type { Session } from './session.ts';
import { tokenByProgram } from './token-by-program.ts';
import { type CheckShelf, mayBeReused, useOf } from './token-shelf.ts';

/** Who signs in, and what is remembered of it. */
export interface Signing {
  readonly session: Session;
  readonly http: HttpClient;
  readonly client: TargetClient;
  readonly role: ClientRole;
  readonly identities: CheckIdentities;
  readonly shelf: CheckShelf;
}

type SignIn = () => Promise<AccessToken>;

/** A token about a subscriber: from a program where the device has one, else by `signIn`, with as few trips of people as can be. */
export function signInWithLeast(
  signing: Signing,
  subscriber: Subscriber,
  scope: AskedScope,
  changes: AuthorizationChanges,
  signIn: SignIn,
): Promise<AccessToken> {
  const { session, client, role, identities } = signing;
  const sound = soundScope(session.target, scope);
  const asked = changes.scope?.(sound) ?? sound;
  const name = identityOf(session.target, role, subscriber.phoneNumber, asked.join(' '));
  return identities.trying(
    name,
    async () =>
      (await tokenByProgram(session, client, subscriber, asked, changes, { log: identities, name })) ??
      (await tokenOfAnother(signing, subscriber, scope, changes, { name, asked: asked.join(' ') })) ??
      signInForOthers(signing, subscriber, scope, changes, signIn),
  );
}

// Where signing in costs a person a trip, a token will do that another check is done with and that still works.
async function tokenOfAnother(
  { session, http, client, shelf, identities }: Signing,
  subscriber: Subscriber,
  scope: AskedScope,
  changes: AuthorizationChanges,
  { name, asked }: { readonly name: IdentityName; readonly asked: string },
): Promise<AccessToken | undefined> {
  if (!mayBeReused(session.target, subscriber, changes)) return undefined;
  const taken = await shelf.take(useOf(client.id, subscriber, scope), (token) =>
    isAccepted(session, http, subscriber, scope, token),
  );
  if (taken === undefined) return undefined;
  session.trips.spare(http.check);
  const token: AccessToken = { ...taken, reused: taken.value };
  identities.had(name, 'had by another check before', token, asked);
  return token;
}

async function signInForOthers(
  { session, client, shelf }: Signing,
  subscriber: Subscriber,
  scope: AskedScope,
  changes: AuthorizationChanges,
  signIn: SignIn,
): Promise<AccessToken> {
  const token = await signIn();
  if (mayBeReused(session.target, subscriber, changes))
    shelf.keep(useOf(client.id, subscriber, scope), token);
  return token;
}

/** The twin of whatever the check will do with it: the same token, in a sound call, works. */
async function isAccepted(
  session: Session,
  http: HttpClient,
  { phoneNumber }: Subscriber,
  scope: AskedScope,
  token: AccessToken,
): Promise<boolean> {
  const asked = typeof scope === 'string' ? scope : (scope[0] ?? 'any operation');
  const shares =
    asked === 'any operation'
      ? session.target.operations[0] === 'device-phone-number'
      : asked !== operationScopes.verify;
  try {
    const { status } = shares
      ? await callApi(session, http, shareOperation, token, undefined, {})
      : await callApi(session, http, verifyOperation, token, { phoneNumber }, {});
    return status === 200;
  } catch (cause) {
    if (cause instanceof Obstacle) return false;
    throw cause;
  }
}
