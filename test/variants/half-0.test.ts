import { testVariants } from './variants.ts';

await testVariants(0);
