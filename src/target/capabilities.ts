import type { Capability } from '../model/capability.ts';
import type { ClientRole, DeviceRole, Target } from '../model/target.ts';

/** What a target has, from its file and its release: decides which checks concern it. */
export function capabilitiesOf(target: Omit<Target, 'capabilities'>): ReadonlySet<Capability> {
  const clients = ['second', 'notByNetwork', 'withoutScopes'] as const satisfies readonly ClientRole[];
  const devices = ['subscriber', 'stranger', 'offNetwork'] as const satisfies readonly DeviceRole[];
  const has: readonly (readonly [Capability, boolean])[] = [
    ['authorization code flow', true],
    ['discovery', target.issuer !== undefined],
    ...target.operations.map((one) => [`operation:${one}`, true] as const),
    ...clients.map((role) => [`client:${role}`, target.clients[role] !== undefined] as const),
    ...devices.map((role) => [`device:${role}`, target.devices[role] !== undefined] as const),
    ['pkce', target.pkce === 'S256'],
    ['private_key_jwt', target.clients.main.authentication.method === 'private_key_jwt'],
    ['x-correlator pattern', target.release.correlatorPattern !== undefined],
    ['hashedPhoneNumber pattern', target.release.hashPattern !== undefined],
    ['signed request objects', target.release.requestObjects],
  ];
  return new Set(has.filter(([, there]) => there).map(([capability]) => capability));
}
