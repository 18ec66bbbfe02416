import { runSchema } from '../../src/report/run-schema.ts';
import { targetSchema } from './target-schema.ts';

/** The published JSON Schemas of run.json and of the target file, for editors and for programs that read them. */
export function writeSchemas(): readonly { file: string; source: string; text: string }[] {
  return [
    {
      file: 'run.schema.json',
      source: 'src/report/run-schema.ts',
      text: JSON.stringify(runSchema, undefined, 2),
    },
    {
      file: 'target.schema.json',
      source: 'src/target/target-file.ts',
      text: JSON.stringify(targetSchema(), undefined, 2),
    },
  ];
}
