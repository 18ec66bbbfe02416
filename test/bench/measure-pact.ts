import { fileURLToPath } from 'node:url';

import { type Measured, measureProcess } from './measure-process.ts';

const pacts = fileURLToPath(new URL('../../examples/consumer/pacts', import.meta.url));

export interface MeasuredPact extends Measured {
  readonly interactions: number;
}

/** Verifies the pact of the example consumer against the embedded operator, as a whole process. */
export async function measurePact(folder: string): Promise<MeasuredPact> {
  const measured = await measureProcess(['pact', 'verify', '--pact', pacts, '--out', 'pact-reports'], folder);
  const [, interactions = '0'] = /passed of ([0-9]+) checks/.exec(measured.stdout) ?? [];
  return { ...measured, interactions: Number(interactions) };
}
