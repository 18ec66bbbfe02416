import { z } from 'zod';

import { Misuse } from '../model/misuse.ts';
import type { AssistedPath, DeskPlace } from '../model/network-path.ts';

/** A device in the hand of a person, as the author of a target file writes it. */
export const assistedEntry = z.strictObject({
  listen: z
    .string()
    .regex(/^(\[[0-9a-fA-F:.]+\]|[^:[\]\s]+):[0-9]{1,5}$/, {
      error: 'write an address and a port of this machine, e.g. "127.0.0.1:8477"',
    })
    .optional(),
  publicUrl: z
    .string()
    .regex(/^https?:\/\/[^\s?#@]+$/, {
      error: 'write the URL at which phones reach the page, e.g. "https://tester.example"',
    })
    .optional(),
  network: z.enum(['mobile', 'wifi'], { error: 'write mobile or wifi' }).optional(),
  timeoutSeconds: z.number().positive().max(3600).optional(),
});

export type AssistedEntry = z.infer<typeof assistedEntry>;

// To be registered as a redirect URI, an address has to stay the same. No service is known to want this port.
const usualPlace: DeskPlace = { host: '127.0.0.1', port: 8477 };
// A person has to find the phone, put the SIM in, and wait for the network.
const usualTripSeconds = 300;

/** The one place at which all assisted devices meet their tester. Throws a Misuse where they disagree. */
export function deskPlaceOf(
  entries: readonly (readonly [role: string, entry: AssistedEntry])[],
  path: string,
): DeskPlace {
  const agreed = (key: 'listen' | 'publicUrl'): string | undefined => {
    const [first, ...others] = entries.filter(([, entry]) => entry[key] !== undefined);
    const other = others.find(([, entry]) => entry[key] !== first?.[1][key]);
    if (other === undefined) return first?.[1][key];
    throw new Misuse(
      `${path}: devices.${other[0]}.path.assisted.${key} is another than that of ${first?.[0]}; there is one page for all devices, so write it once`,
    );
  };
  const listen = agreed('listen');
  const publicUrl = agreed('publicUrl')?.replace(/\/+$/, '');
  const colon = listen?.lastIndexOf(':') ?? -1;
  const place =
    listen === undefined
      ? usualPlace
      : { host: listen.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(listen.slice(colon + 1)) };
  return { ...place, ...(publicUrl === undefined ? {} : { publicUrl }) };
}

/** The path of an assisted device. */
export function assistedPath(
  { network, timeoutSeconds = usualTripSeconds }: AssistedEntry,
  role: string,
  desk: DeskPlace,
): AssistedPath {
  const offNetwork = network === undefined ? role === 'offNetwork' : network === 'wifi';
  return { kind: 'assisted', desk, network: offNetwork ? 'Wi-Fi' : 'mobile data', timeoutSeconds };
}
