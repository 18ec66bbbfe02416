import { vi } from 'vitest';

import { main } from '../../src/cli/main.ts';

export interface Told {
  readonly code: number;
  readonly text: string;
}

/** What the command line says to somebody who sits before it, on both channels. */
export async function told(...argv: readonly string[]): Promise<Told> {
  let text = '';
  const take = (chunk: unknown): boolean => {
    text += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockImplementation(take);
  vi.spyOn(console, 'error').mockImplementation((line) => void take(`${String(line)}\n`));
  try {
    return { code: await main(['node', 'nv-conformance', ...argv]), text };
  } finally {
    vi.restoreAllMocks();
  }
}
