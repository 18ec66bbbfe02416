import { isatty } from 'node:tty';

import type { TextOptions } from '../report/text.ts';

/** What is written to, and how wide it is. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** What is known of the terminal behind a stream. */
export function terminalOf(stream: NodeJS.WriteStream & { readonly fd: number }): Terminal {
  return {
    isTTY: isatty(stream.fd),
    // A terminal that tells no width, or none at all, gets one that fits most.
    columns: stream.columns > 0 ? stream.columns : 100,
    write: (text) => void stream.write(text),
  };
}

/** How standard output is to be written to: in color where somebody reads it who does not mind. */
export function howToPrint(): TextOptions {
  const { isTTY, columns } = terminalOf(process.stdout);
  return { color: isTTY && process.env['NO_COLOR'] === undefined, columns };
}
