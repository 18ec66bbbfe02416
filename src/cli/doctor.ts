import { defaultRelease, releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import type { Diagnosis } from '../doctor/diagnosis.ts';
import { examine } from '../doctor/examine.ts';
import { Misuse } from '../model/misuse.ts';
import type { Target } from '../model/target.ts';
import { makePlan } from '../runner/plan.ts';
import { requestsOf } from '../runner/predict.ts';
import { prepareTarget } from '../target/load-target.ts';
import { allChecks } from './catalogue.ts';
import { chooseProfile } from './choose-profile.ts';
import { exitCodeOf, misuse } from './exit-codes.ts';
import { tellDiagnosis, tellNotExamined } from './tell-diagnosis.ts';

interface DoctorCommandOptions {
  readonly release?: string;
  readonly profile?: string;
  readonly json?: boolean;
}

/** `nv-conformance doctor`: examines a target file and what it leads to, and says what to change. */
export async function doctorCommand(path: string, given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const options = given as DoctorCommandOptions;
  const told: Diagnosis[] = [];
  const tell = (diagnosis: Diagnosis): void => {
    told.push(diagnosis);
    if (options.json !== true) process.stdout.write(tellDiagnosis(diagnosis));
  };
  const target = await readInSteps(path, options, tell);
  const { notExamined } =
    target === undefined
      ? { notExamined: ['all that needs the file'] }
      : await examine(target, {
          basePaths: Object.fromEntries(releases.map(({ name, basePath }) => [name, basePath])),
          plannedRequests: await plannedRequests(target),
          told: tell,
        });
  const exitCode = target === undefined ? misuse : exitCodeBy(told);
  if (options.json === true) {
    const report = { file: path, exitCode, diagnoses: told, notExamined };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    process.stdout.write(tellNotExamined(told, notExamined, path));
  }
  return exitCode;
}

function exitCodeBy(told: readonly Diagnosis[]): number {
  return exitCodeOf(told.some(({ state }) => state === 'trouble') ? 'inconclusive' : 'conformant');
}

/** The target, once its file is well and what it refers to is there; undefined where either is not. */
async function readInSteps(
  path: string,
  { release, profile }: DoctorCommandOptions,
  tell: (diagnosis: Diagnosis) => void,
): Promise<Target | undefined> {
  const chosen = profile === undefined ? undefined : chooseProfile(profile);
  const step = async <T>(name: 'file' | 'secrets', tried: string, read: () => Promise<T>) => {
    try {
      return await read();
    } catch (cause) {
      if (!(cause instanceof Misuse)) throw cause;
      tell({ step: name, tried, cameBack: cause.message, state: 'trouble' });
      return undefined;
    }
  };
  const where = { release, profile: chosen, releases, defaultRelease, environment: process.env };
  const file = await step('file', `read ${path}`, () => prepareTarget(path, where));
  if (file === undefined) return undefined;
  tell({ step: 'file', tried: `read ${path}`, cameBack: file.name, state: 'well' });
  const tried = 'fetched what the file refers to';
  const target = await step('secrets', tried, () => file.resolve());
  if (target === undefined) return undefined;
  const { name } = target.release;
  const cameBack = `it is all there, for profile ${target.profile} and release ${name}`;
  tell({ step: 'secrets', tried, cameBack, state: 'well' });
  return target;
}

async function plannedRequests(target: Target): Promise<number> {
  return requestsOf((await makePlan({ checks: await allChecks(), requirements }, target)).budget);
}
