import { Misuse } from '../model/misuse.ts';

/** The value of `--port`. Throws a Misuse for what is no port. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Misuse(`--port ${text}: write a port number from 0 to 65535; 0 takes a free one`);
}
