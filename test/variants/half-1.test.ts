import { testVariants } from './variants.ts';

await testVariants(1);
