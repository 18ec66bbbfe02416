import { fileURLToPath } from 'node:url';
import { generate } from './generate/generate.ts';

await generate(
  fileURLToPath(new URL('.', import.meta.url)),
  fileURLToPath(new URL('../generated/', import.meta.url)),
);
