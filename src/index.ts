// The library: what the command line is made of, for programs that judge implementations themselves.
export { requirements } from '../generated/requirements.ts';
export { defaultRelease, releases } from '../generated/releases.ts';
export { scenarios } from '../generated/scenarios.ts';
export { allChecks as checks } from './cli/catalogue.ts';
export { runSuite as run, type FinishedRun, type RunOptions } from './runner/run.ts';
export { loadTarget } from './target/load-target.ts';
export type { Run } from './model/run.ts';
export type { Target } from './model/target.ts';
