import { Misuse } from '../model/misuse.ts';
import { profileNamed, type ProfileName } from '../model/profile.ts';
import type { NetworkPath } from '../model/network-path.ts';
import type { Target, TargetDevice } from '../model/target.ts';
import { type AssistedEntry, deskPlaceOf } from './assisted-entry.ts';
import { tokenProgram } from './device-programs.ts';
import { type PathEntry, pathHint } from './path-entry.ts';
import { resolvePath } from './resolve-path.ts';
import { literalIn, type Reference } from './reference.ts';
import type { TargetFile } from './target-file.ts';

interface Surroundings {
  /** Of the target file. */
  readonly path: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type SimDevice = NonNullable<TargetFile['devices']['subscriber']>;

const e164 = /^\+[1-9][0-9]{4,14}$/;

/** The devices of a target file, as far as a profile needs them, with their numbers fetched by `read`. */
export async function devicesOf(
  devices: TargetFile['devices'],
  profile: ProfileName,
  { path, folder, environment }: Surroundings,
  read: (reference: Reference, where: string) => Promise<string>,
): Promise<Target['devices']> {
  const { withoutSubscriber, simBasedOnly } = profileNamed(profile);
  if (devices.subscriber === undefined && withoutSubscriber !== true) {
    throw new Misuse(
      `${path}: devices.subscriber is missing; write its phoneNumber and path, or run with --profile preflight`,
    );
  }
  const desk = deskPlaceOf(assistedIn(devices), path);
  const pathOf = (entry: PathEntry, role: string): Promise<NetworkPath> =>
    resolvePath(entry, {
      where: `${path}: devices.${role}.path`,
      role,
      desk,
      read: (reference, key) => read(reference, `devices.${role}.path.${key}`),
      folder,
      environment,
    });
  const withSim = async (device: SimDevice, role: string): Promise<TargetDevice> => {
    const where = `devices.${role}.phoneNumber`;
    const written = device.phoneNumber;
    const phoneNumber = literalIn(written) ?? (await read(written, where));
    if (device.path !== undefined && device.token !== undefined) {
      throw new Misuse(
        `${path}: devices.${role} has path and token; leave out token where the flow can be made, else path`,
      );
    }
    if (device.path === undefined && device.token === undefined && simBasedOnly !== true) {
      throw new Misuse(`${path}: devices.${role}.path is missing; ${pathHint}`);
    }
    if (e164.test(phoneNumber)) {
      return device.token === undefined
        ? { phoneNumber, path: await pathOf(device.path ?? 'direct', role) }
        : {
            phoneNumber,
            path: { kind: 'none' },
            token: tokenProgram(device.token, role, { folder, environment }),
          };
    }
    throw new Misuse(
      `${path}: ${where} is not an E.164 number; write a plus and 5 to 15 digits, e.g. "+447700900123"`,
    );
  };
  const subscriber =
    devices.subscriber === undefined ? undefined : await withSim(devices.subscriber, 'subscriber');
  return {
    ...(subscriber === undefined ? {} : { subscriber }),
    ...(devices.subscriberOverIPv6 === undefined || subscriber === undefined
      ? {}
      : {
          subscriberOverIPv6: {
            ...withoutToken(subscriber),
            path: await pathOf(devices.subscriberOverIPv6.path, 'subscriberOverIPv6'),
          },
        }),
    ...(devices.stranger === undefined ? {} : { stranger: await withSim(devices.stranger, 'stranger') }),
    ...(devices.withoutConsent === undefined
      ? {}
      : { withoutConsent: await withSim(devices.withoutConsent, 'withoutConsent') }),
    offNetwork: { path: await pathOf(devices.offNetwork.path, 'offNetwork') },
  };
}

// The program knows nothing of address families.
function withoutToken({ token: _token, ...device }: TargetDevice): TargetDevice {
  return device;
}

function assistedIn(devices: TargetFile['devices']): readonly (readonly [string, AssistedEntry])[] {
  return Object.entries(devices).flatMap(([role, { path } = { path: undefined }]) =>
    typeof path === 'object' && 'assisted' in path ? [[role, path.assisted] as const] : [],
  );
}
