import type { Budget } from '../model/run.ts';
import type { Target } from '../model/target.ts';
import { makePlan, type Selection } from '../runner/plan.ts';
import { tellInOneLine } from './tell-diagnosis.ts';

/** Whether a run of some checks would be in vain; tells why, and what to do. */
export async function isVain(target: Target, file: string, selection: Selection): Promise<boolean> {
  const { planned, budget } = await makePlan(selection, target);
  const why = planned.length === 0 ? undefined : await whyInVain(target, file, budget);
  if (why !== undefined) process.stderr.write(why);
  return why !== undefined;
}

async function whyInVain(target: Target, file: string, budget: Budget): Promise<string | undefined> {
  const { lookBefore } = await import('../doctor/quick-look.ts');
  const trouble = await lookBefore(target, budget);
  if (trouble === undefined) return undefined;
  return `${file}: no run can succeed: ${tellInOneLine(trouble)}\n"nv-conformance doctor ${file}" tells more, and "run --no-doctor" runs nonetheless.\n`;
}
