import { createRequire } from 'node:module';

import { Obstacle } from '../model/obstacle.ts';

/** Telemetry is not ours to give away: what is verified, and where, is the user's business. */
export const noTelemetry = { PACT_DO_NOT_TRACK: 'true' } as const;

/** The path of Pact's own program, which @pact-foundation/pact-cli brings for each platform. */
export function pactProgram(): string {
  const require = createRequire(import.meta.url);
  try {
    // Cast: the package has no types for its one module that knows where the program of this platform is.
    const { standalone } = require('@pact-foundation/pact-cli/src/pact-standalone.js') as {
      readonly standalone: () => { readonly pactFullPath: string };
    };
    return standalone().pactFullPath;
  } catch (cause) {
    throw new Obstacle(
      'environment',
      'the program of @pact-foundation/pact-cli is not installed for this platform; run "npm ci" without --omit=optional',
      { cause },
    );
  }
}
