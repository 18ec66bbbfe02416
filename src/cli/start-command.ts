import { spawn } from 'node:child_process';

import { Misuse } from '../model/misuse.ts';

/** A program of the user, run with our terminal. */
export interface Command {
  /** Its exit code, or the name of the signal that ended it. Rejects with a Misuse where it cannot be started. */
  readonly ended: Promise<number | string>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<number | string>;
}

/** Starts a program with some arguments and the variables it is given. */
export function startCommand(
  [program = '', ...arguments_]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const child = spawn(program, arguments_, { stdio: 'inherit', env: { ...environment } });
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(
        new Misuse(
          `-- ${program}: it cannot be started; write a program and its arguments, e.g. -- npm test`,
          {
            cause,
          },
        ),
      ),
    );
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'no code'));
  });
  return {
    ended,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
