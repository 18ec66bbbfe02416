import { Ajv2020 } from 'ajv/dist/2020.js';

import { Misuse } from '../model/misuse.ts';
import { type Run, runFormat } from '../model/run.ts';
import { runSchema } from '../report/run-schema.ts';
import { exitCodeOf, worstExitCode } from './exit-codes.ts';
import { parseFormats } from './formats.ts';
import { present } from './present.ts';
import { withPrevious } from './previous.ts';
import { readGiven } from './read-given.ts';
import { type ReadRun, whole } from './shards.ts';

interface ReportOptions {
  readonly out: string;
  readonly format: string;
}

/** `nv-conformance report`: renders runs again, each from its run.json; shards as one run. The exit code is that of the runs. */
export async function reportCommand(files: readonly string[], given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const options = given as ReportOptions;
  const wanted = parseFormats(options.format);
  const fits = new Ajv2020({ strict: false }).compile<Run>(runSchema);
  const read: ReadRun[] = [];
  // All files are read before the first is rendered: a mistake in the last must not leave half of the reports.
  for (const path of files) {
    const document = await readDocument(path);
    if (!fits(document)) {
      const [first] = fits.errors ?? [];
      const where = first === undefined ? '' : ` (${first.instancePath || 'the document'} ${first.message})`;
      throw new Misuse(`${path}: this is no run.json of format ${runFormat}${where}`);
    }
    read.push({ path, run: document });
  }
  const runs = whole(read);
  for (const run of runs) {
    // Secrets and numbers were known while the run went on, and all that was written had passed the gate with them.
    const finished = { run, leaksIn: () => [] };
    const told = run.merged === undefined ? finished : await withPrevious(finished, options.out);
    await present(told, wanted, options.out, { again: 'same folder' });
  }
  return worstExitCode(runs.map(({ verdict }) => exitCodeOf(verdict)));
}

async function readDocument(path: string): Promise<unknown> {
  const bytes = await readGiven(path);
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Misuse(`${path}: this is not JSON; name a run.json`);
  }
}
