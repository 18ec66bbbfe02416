import { z } from 'zod';

import { assistedEntry } from './assisted-entry.ts';
import { dnsServer } from './dns-server.ts';
import { program, reference } from './reference.ts';

const proxyUrl = z
  .string()
  .refine((text) => /^(https?|socks5h?):$/.test(URL.parse(text)?.protocol ?? ''), {
    error: 'write the URL of a proxy, e.g. "http://127.0.0.1:8101" or "socks5://127.0.0.1:1080"',
  })
  // Editors read the pattern.
  .meta({ pattern: '^(https?|socks5h?)://' });

const address = z.union([z.ipv4(), z.ipv6()]);

const leaving = {
  family: z.union([z.literal(4), z.literal(6)]).optional(),
  dns: z.array(dnsServer).min(1).optional(),
};
// An hour is longer than any hop, and than any mistake should cost.
const seconds = z.number().positive().max(3600);
const deadlines = { hopSeconds: seconds.optional(), totalSeconds: seconds.optional() };

/** What to write where a device has no path. */
export const pathHint =
  'write direct, { localAddress: 10.20.0.2 }, { interface: wwan0 }, { proxy: "http://127.0.0.1:8101" } (or socks5://), { command: [program, argument] } or { assisted: {} }';

/** The way of a device to the authorization server, as the author of a target file writes it. */
export const pathEntry = z.union(
  [
    z.literal('direct'),
    z.strictObject({ direct: z.literal(true), ...leaving, ...deadlines }),
    z.strictObject({ localAddress: address, ...leaving, ...deadlines }),
    z.strictObject({ interface: z.string().min(1), ...leaving, ...deadlines }),
    z.strictObject({
      proxy: proxyUrl,
      user: z.string().min(1).optional(),
      password: reference.optional(),
      ...deadlines,
    }),
    z.strictObject({ command: program, timeoutSeconds: seconds.optional() }),
    z.strictObject({ assisted: assistedEntry }),
  ],
  { error: pathHint },
);

/** A program that hands over access tokens. */
export const tokenEntry = z.strictObject(
  { command: program, timeoutSeconds: seconds.optional() },
  { error: 'write { command: [program, argument] }' },
);

export type PathEntry = z.infer<typeof pathEntry>;
export type TokenEntry = z.infer<typeof tokenEntry>;
