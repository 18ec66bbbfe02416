import type { Subscriber } from '../check/actors.ts';
import type { AuthorizationChanges } from '../check/changes.ts';
import type { AccessToken } from '../check/observations.ts';
import { deviceIn } from '../model/device-in.ts';
import type { IdentityName } from '../model/identity.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { TargetClient } from '../model/target.ts';
import type { CheckIdentities } from './identity-log.ts';
import { maskedOutput } from './masked-output.ts';
import type { Session } from './session.ts';

/** A token that the device's program hands over; undefined where the device has none, or more than the scope is to be changed. */
export async function tokenByProgram(
  { target, veil }: Pick<Session, 'target' | 'veil'>,
  client: TargetClient,
  subscriber: Subscriber,
  scope: readonly string[],
  { scope: _scope, ...others }: AuthorizationChanges,
  identities: { readonly log: CheckIdentities; readonly name: IdentityName },
): Promise<AccessToken | undefined> {
  const device = deviceIn(target, subscriber);
  if (device?.token === undefined || Object.keys(others).length > 0) return undefined;
  const asked = scope.join(' ');
  const { output, trouble } = await device.token({ scope: asked, clientId: client.id });
  const value = output.trim();
  if (trouble !== undefined || value === '' || /\s/.test(value)) {
    throw new Obstacle(
      'environment',
      `the program of devices.${subscriber.name}.token ${trouble ?? 'printed no token'}; ${maskedOutput(output, veil)}`,
    );
  }
  veil.learnSecret(value, 'token');
  const token: AccessToken = { value, subscriberNumber: subscriber.phoneNumber };
  identities.log.had(identities.name, 'handed over by a program', token, asked);
  return token;
}
