import { Resolver } from 'node:dns';

import { z } from 'zod';

const hint = 'write the address of a DNS server, e.g. 192.0.2.53, 192.0.2.53:5353 or "[fd00::1]:5353"';

/** The address of a DNS server, with its port where that is not 53. */
export const dnsServer = z
  .string({ error: hint })
  .refine(isTaken, { error: hint })
  // Editors read the pattern.
  .meta({ pattern: '^([0-9.]+|\\[[0-9a-fA-F:.]+\\]|[0-9a-fA-F:]+)(:[0-9]+)?$' });

// Node is told it as it is written, and knows best what it can make of it.
function isTaken(address: string): boolean {
  try {
    new Resolver().setServers([address]);
    return true;
  } catch {
    return false;
  }
}
