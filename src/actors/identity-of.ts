import type { IdentityName } from '../model/identity.ts';
import type { ClientRole, Target } from '../model/target.ts';
import { scopesOfOperation } from './identity-log.ts';

/** What a token of a client is as a fixture: told by how it was asked for, never by what came of it. */
export function identityOf(
  target: Target,
  role: ClientRole,
  subscriberNumber: string | undefined,
  scope: string | undefined,
): IdentityName {
  const ofOperations = (['verify', 'device-phone-number'] as const).flatMap((one) =>
    scopesOfOperation(target, one),
  );
  const asked = scope?.split(' ') ?? ofOperations;
  if (role === 'notByNetwork') return 'not by network';
  if (ofOperations.length > 0 && !ofOperations.some((one) => asked.includes(one))) return 'without scope';
  const { stranger } = target.devices;
  return stranger !== undefined && subscriberNumber === stranger.phoneNumber
    ? 'of another subscriber'
    : 'good';
}
