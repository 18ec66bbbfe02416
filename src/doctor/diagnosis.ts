/** The steps of an examination, each of which the ones after it build on. */
export type StepName =
  | 'file'
  | 'secrets'
  | 'names'
  | 'connections'
  | 'clocks'
  | 'discovery'
  | 'device paths'
  | 'client'
  | 'redirect URI'
  | 'scope'
  | 'device'
  | 'off the network'
  | 'operations'
  | 'limits';

/** What one step found out. */
export interface Diagnosis {
  readonly step: StepName;
  /** What was tried, in the past tense. */
  readonly tried: string;
  readonly cameBack: string;
  /** `doubt`: a run goes on, and this may spoil parts of it. */
  readonly state: 'well' | 'trouble' | 'doubt' | 'not asked';
  /** The key of the target file to change; absent where the remedy is elsewhere. */
  readonly key?: string;
  /** What to do about it. */
  readonly advice?: string;
}

/** A diagnosis in the making. */
export interface Told extends Omit<Diagnosis, 'step'> {
  /** What comes after would only repeat it. */
  readonly ends?: true;
  /** No run can succeed before it is mended, and it is no violation that a run would have to report. */
  readonly hopeless?: true;
}

/** What was found, from the first step to the one that ended the examination. */
export interface Examination {
  readonly diagnoses: readonly Diagnosis[];
  /** Steps that could not tell anything any more. */
  readonly notExamined: readonly StepName[];
}

/** All is as it has to be. */
export function well(tried: string, cameBack: string): Told {
  return { tried, cameBack, state: 'well' };
}

/** It does not concern this target, or could not be told. */
export function notAsked(tried: string, why: string): Told {
  return { tried, cameBack: why, state: 'not asked' };
}

/** What to do, and where: an empty key is for what no target file can mend. */
export interface Remedy {
  readonly key: string;
  readonly advice: string;
}

/** It has to be mended. */
export function trouble(
  tried: string,
  cameBack: string,
  remedy: Remedy,
  how: Pick<Told, 'ends' | 'hopeless'> = {},
): Told {
  return { tried, cameBack, state: 'trouble', ...written(remedy), ...how };
}

/** It may be all right; a person has to look at it. */
export function doubt(tried: string, cameBack: string, remedy: Remedy): Told {
  return { tried, cameBack, state: 'doubt', ...written(remedy) };
}

function written({ key, advice }: Remedy): Partial<Remedy> {
  return key === '' ? { advice } : { key, advice };
}
