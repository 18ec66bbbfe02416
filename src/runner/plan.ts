import type { Check } from '../check/check.ts';
import { addBudgets, nothing } from '../model/budget.ts';
import type { Capability } from '../model/capability.ts';
import { type Profile, profileNamed } from '../model/profile.ts';
import { isNonEmpty, type NonEmpty } from '../model/non-empty.ts';
import { levelIn, type Requirement } from '../model/requirement.ts';
import type { Level } from '../model/level.ts';
import type { Budget } from '../model/run.ts';
import type { Target } from '../model/target.ts';
import type { HandTally } from './hand-trips.ts';
import { rehearse } from './rehearse.ts';

/** A check of the plan that will be performed, with what it costs. */
export interface PlannedCheck {
  readonly check: Check;
  readonly requirement: Requirement;
  readonly level: Level;
  readonly cost: Budget;
  readonly needs: ReadonlySet<Capability>;
  /** It judges what the other checks were answered, so it comes after them. */
  readonly looksBack: boolean;
  /** What it asks of people with phones; nothing where absent. */
  readonly hands?: HandTally;
}

/** A check of the plan that does not concern the target. */
export interface InapplicableCheck {
  readonly check: Check;
  readonly requirement: Requirement;
  readonly level: Level;
  readonly lacking: NonEmpty<Capability>;
  /** Why, where it is the profile that keeps the check from applying. */
  readonly reason?: string;
}

/** The denominator of a run, fixed before it starts. */
export interface Plan {
  readonly planned: readonly PlannedCheck[];
  readonly inapplicable: readonly InapplicableCheck[];
  readonly budget: Budget;
  /** Trips of people with phones; absent where there are none. */
  readonly trips?: TripCount;
}

/** How often people have to go. */
export interface TripCount {
  readonly atMost: number;
  /** Where tokens that a check is done with serve another as well. */
  readonly withReuse: number;
}

export interface Selection {
  readonly checks: readonly Check[];
  readonly requirements: readonly Requirement[];
  /** What the checks were chosen from, where that is the suite. */
  readonly from?: { readonly checks: readonly Check[]; readonly selected: 'all' | 'part' };
}

// The endpoints and the published keys are fetched once for all checks, the endpoints once more for inspections.
const shared: Budget = { ...nothing, discoveryRequests: 3 };

/** Decides what will be done to a target, and what it will cost. Sends nothing. */
export async function makePlan({ checks, requirements }: Selection, target: Target): Promise<Plan> {
  const profile = profileNamed(target.profile);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const planned: PlannedCheck[] = [];
  const inapplicable: InapplicableCheck[] = [];
  for (const whole of checks) {
    const check = performedIn(profile, whole);
    const requirement = byId.get(check.requirement);
    if (requirement === undefined || !requirement.inReleases.includes(target.release.name)) continue;
    const about = { check, requirement, level: levelIn(requirement, target.release.name) };
    // Awaited one by one: a rehearsal is a matter of microseconds.
    const { cost, needs, looksBack, hands } = await rehearse(check, target);
    const lacking = [...needs].filter((need) => !target.capabilities.has(need));
    if (isNonEmpty(lacking)) inapplicable.push({ ...about, lacking, ...reasonFor(lacking, profile) });
    else planned.push({ ...about, cost, needs, looksBack, ...(isAsked(hands) ? { hands } : {}) });
  }
  return planOf(planned, inapplicable);
}

/** A plan of some checks: what they cost together, with what is fetched once for all. */
export function planOf(planned: readonly PlannedCheck[], inapplicable: readonly InapplicableCheck[]): Plan {
  const budget = planned.length === 0 ? nothing : planned.map(({ cost }) => cost).reduce(addBudgets, shared);
  const trips = tripsOf(planned);
  return { planned, inapplicable, budget, ...(trips === undefined ? {} : { trips }) };
}

function isAsked({ trips, spared }: HandTally): boolean {
  return trips.size > 0 || spared !== undefined;
}

/** The trips by hand that checks ask for. */
export function tripsBy({ hands }: Pick<PlannedCheck, 'hands'>): number {
  if (hands === undefined || hands.spared !== undefined) return 0;
  return [...hands.trips.values()].reduce((sum, one) => sum + one, 0);
}

function tripsOf(planned: readonly PlannedCheck[]): TripCount | undefined {
  if (planned.every(({ hands }) => hands === undefined)) return undefined;
  const atMost = planned.reduce((sum, one) => sum + tripsBy(one), 0);
  const reusable = planned.flatMap(({ hands }) =>
    hands?.spared === undefined ? (hands?.reusable ?? []) : [],
  );
  return { atMost, withReuse: atMost - reusable.length + new Set(reusable).size };
}

// Without a subscriber, a check is what remains of it, if anything does.
function performedIn({ withoutSubscriber }: Profile, check: Check): Check {
  const { atPreflight } = check;
  return withoutSubscriber === true && atPreflight !== undefined ? { ...check, ...atPreflight } : check;
}

function reasonFor(lacking: readonly Capability[], { name, withdraws }: Profile): { reason?: string } {
  const reasons = [...new Set(lacking.flatMap((one) => withdraws[one] ?? []))];
  return reasons.length === 0 ? {} : { reason: `profile ${name}: ${reasons.join(', ')}` };
}
