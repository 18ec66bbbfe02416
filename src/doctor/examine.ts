import { Obstacle } from '../model/obstacle.ts';
import type { Target } from '../model/target.ts';
import { examineClient } from './client.ts';
import { examineClocks } from './clocks.ts';
import { examineConnections } from './connections.ts';
import { examineDevice } from './device.ts';
import { examineDevicePaths } from './device-paths.ts';
import type { Diagnosis, Examination, StepName, Told } from './diagnosis.ts';
import { examineDiscovery } from './discovery.ts';
import type { BasePaths } from './find-release.ts';
import { examineLimits } from './limits.ts';
import { examineNames } from './names.ts';
import { examineOffNetwork } from './off-network.ts';
import { examineOperations } from './operations.ts';
import { type Patient, receive } from './patient.ts';
import { examineRedirectUri } from './redirect-uri.ts';
import { examineScope } from './scope.ts';
import { quoted } from './words.ts';

export interface ExaminationOptions {
  /** Base paths of the API, by the names of the releases that have them. */
  readonly basePaths: BasePaths;
  /** How many requests a run would send. */
  readonly plannedRequests: number;
  /** Is told each diagnosis as soon as it is there. */
  readonly told?: (diagnosis: Diagnosis) => void;
}

// A target whose limits are too tight is to be told so, and not to fail by them; beyond this nobody waits.
const patienceSeconds = 20;

type Step = (patient: Patient) => Promise<readonly Told[]> | readonly Told[];

/** Examines a target step by step, and stops where the rest would mean nothing. Prints nothing. */
export async function examine(target: Target, options: ExaminationOptions): Promise<Examination> {
  const { limits } = target;
  const timeoutSeconds = Math.max(limits.timeoutSeconds, patienceSeconds);
  await using patient = receive({ ...target, limits: { ...limits, timeoutSeconds } });
  const steps: readonly (readonly [StepName, Step])[] = [
    ['names', (one) => examineNames(one)],
    ['connections', examineConnections],
    ['clocks', examineClocks],
    ['discovery', examineDiscovery],
    ['device paths', examineDevicePaths],
    ['client', examineClient],
    ['redirect URI', examineRedirectUri],
    ['scope', examineScope],
    ['device', examineDevice],
    ['off the network', examineOffNetwork],
    ['operations', (one) => examineOperations(one, options.basePaths)],
    ['limits', (one) => examineLimits(one, limits, options.plannedRequests)],
  ];
  const diagnoses: Diagnosis[] = [];
  for (const [index, [name, step]] of steps.entries()) {
    const found = await perform(name, step, patient);
    for (const one of found) {
      const diagnosis = shown(name, one, patient);
      diagnoses.push(diagnosis);
      options.told?.(diagnosis);
    }
    if (found.some(({ ends }) => ends === true)) {
      return { diagnoses, notExamined: steps.slice(index + 1).map(([one]) => one) };
    }
  }
  return { diagnoses, notExamined: [] };
}

async function perform(name: StepName, step: Step, patient: Patient): Promise<readonly Told[]> {
  try {
    return await step(patient);
  } catch (cause) {
    if (!(cause instanceof Obstacle)) throw cause;
    return [{ tried: `went on to the step ${name}`, cameBack: cause.message, state: 'trouble' }];
  }
}

/** A diagnosis as anybody may see it: on one line, with numbers, tokens and secrets masked. */
export function shown(step: StepName, told: Told, { session }: Patient): Diagnosis {
  const text = (plain: string): string => session.veil.text(quoted(plain, longestLine));
  const { tried, cameBack, state, key, advice } = told;
  return {
    step,
    tried: text(tried),
    cameBack: text(cameBack),
    state,
    ...(key === undefined ? {} : { key }),
    ...(advice === undefined ? {} : { advice: text(advice) }),
  };
}

// What we say ourselves is shorter; what a server adds is cut before.
const longestLine = 1000;
