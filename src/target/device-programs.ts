import type { CommandPath } from '../model/network-path.ts';
import type { TargetDevice } from '../model/target.ts';
import type { PathEntry, TokenEntry } from './path-entry.ts';
import { runProgram } from './run-program.ts';

interface Surroundings {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

// A phone that is woken, opens a browser and follows a dozen redirects on a slow network needs half of it.
const usualTripSeconds = 60;
// As with operator tokens: a person would have given up by then.
const usualTokenSeconds = 30;
// Where the URL stands among the arguments.
const urlPlace = '{url}';

/** A device that a program drives: the URL is in its arguments where they say {url}, in its input, and in NV_AUTHORIZE_URL. */
export function commandPath(
  { command, timeoutSeconds = usualTripSeconds }: Extract<PathEntry, { command: unknown }>,
  { folder, environment }: Surroundings,
): CommandPath {
  return {
    kind: 'command',
    command,
    open: ({ url, device, redirectUri }) =>
      runProgram(
        command.map((one) => one.replaceAll(urlPlace, () => url)),
        {
          folder,
          environment: {
            ...environment,
            NV_AUTHORIZE_URL: url,
            NV_REDIRECT_URI: redirectUri,
            NV_DEVICE: device,
          },
          input: url,
          timeoutSeconds,
        },
      ),
  };
}

/** A source of access tokens that is a program: told by NV_SCOPE, NV_CLIENT_ID and NV_DEVICE which one is wanted. */
export function tokenProgram(
  { command, timeoutSeconds = usualTokenSeconds }: TokenEntry,
  device: string,
  { folder, environment }: Surroundings,
): NonNullable<TargetDevice['token']> {
  return ({ scope, clientId }) =>
    runProgram(command, {
      folder,
      environment: { ...environment, NV_SCOPE: scope, NV_CLIENT_ID: clientId, NV_DEVICE: device },
      timeoutSeconds,
    });
}
