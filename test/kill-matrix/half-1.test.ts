import { testFaults } from './matrix.ts';

await testFaults(1);
