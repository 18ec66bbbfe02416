import type { RequirementId } from '../../generated/requirements.ts';
import type { ScenarioId } from '../../generated/scenarios.ts';
import type { Capability } from '../model/capability.ts';
import type { Finding } from '../model/finding.ts';
import { isNonEmpty } from '../model/non-empty.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Actors } from './actors.ts';
import { examineEach, type Expectation, type Expectations, placed } from './expectation.ts';

/** A well-formed number that is nobody's: reserved for fiction by Ofcom. */
export const nobodysNumber = '+447700900999';

/** One rule put to the test: what is done, what must have held before it counts, and what is expected. */
export interface CheckDefinition<
  Scene extends object,
  Premise extends keyof Scene,
  Twin extends keyof Scene = never,
> {
  /** The path of its file under suites/; members of a family append `/case`. */
  readonly id: string;
  /** The rule in the present tense, about the implementation. */
  readonly title: string;
  readonly requirement: RequirementId;
  /** Official scenarios that this check plays, of any release. */
  readonly scenarios?: readonly ScenarioId[];
  /** What the target must have for the rule to concern it. */
  readonly needs?: readonly Capability[];
  /** Acts and returns what was observed. Throws an Obstacle when it could not. */
  readonly when: (actors: Actors) => Promise<Scene>;
  /** The unspoilt twins: unmet, the check is inconclusive. */
  readonly provided?: Expectations<Scene, Premise>;
  /** What remains of the check without a subscriber, for the profile preflight; absent where nothing does. */
  readonly atPreflight?: Enactment | SameActs<Scene, Twin>;
  /** Unmet, the check has failed. */
  readonly expect: Expectations<Scene, Exclude<keyof Scene, NoInfer<Premise>>>;
}

/** The acts of a check as they are, with the part of the subscriber played by the device off-network. */
export interface SameActs<Scene, Twin extends keyof Scene> {
  /** The unspoilt twins, as they end off-network. */
  readonly provided: Expectations<Scene, Twin>;
}

/** Who is there before there is a subscriber. */
export type PreflightActors = Pick<
  Actors,
  'consumer' | 'otherFlow' | 'offNetwork' | 'openBrowser' | 'release' | 'issuer'
>;

/** Shows what was observed in another way. */
export type View = <T>(observed: T) => T;

/** How to act, and a pure judgement of what came of it. */
export interface Enactment {
  /** What is demanded, said without a target: premises first. */
  readonly says: readonly string[];
  /** Acts; the returned function judges and may be called again, with what was observed seen in another way. */
  act(actors: Actors): Promise<(view?: View) => Verdict>;
  /** What it may ask for at most; absent where acting before actors that send nothing shows it. */
  rehearse?(actors: Actors): Promise<unknown>;
}

/** A check as the runner sees it. */
export interface Check extends Enactment {
  readonly id: string;
  readonly title: string;
  /** Of the catalogue, or of whoever else brought the check. */
  readonly requirement: RequirementId | (string & {});
  readonly scenarios: readonly ScenarioId[];
  readonly needs: readonly Capability[];
  /** How the check is performed without a subscriber; absent where it cannot be. */
  readonly atPreflight?: Enactment;
}

/** Turns a definition into a check. */
export function check<
  Scene extends object,
  Premise extends keyof Scene = never,
  Twin extends keyof Scene = never,
>(definition: CheckDefinition<Scene, Premise, Twin>): Check {
  const { when, provided = {}, expect, atPreflight } = definition;
  return {
    id: definition.id,
    title: definition.title,
    requirement: definition.requirement,
    scenarios: definition.scenarios ?? [],
    needs: [
      ...(definition.needs ?? []),
      ...[...entriesOf<Scene>(provided), ...entriesOf<Scene>(expect)].flatMap(([, one]) => one.needs ?? []),
    ],
    ...enactment<Scene>(when, provided, expect),
    ...(atPreflight === undefined ? {} : { atPreflight: remainder(atPreflight, when, expect) }),
  };
}

/** What remains of a check without a subscriber, where its acts have to differ. */
export function withoutSubscriber<Scene extends object, Premise extends keyof Scene = never>(definition: {
  readonly when: (actors: PreflightActors) => Promise<Scene>;
  readonly provided?: Expectations<Scene, Premise>;
  readonly expect: Expectations<Scene, Exclude<keyof Scene, NoInfer<Premise>>>;
}): Enactment {
  const { when, provided = {}, expect } = definition;
  return enactment<Scene>(when, provided, expect);
}

function remainder<Scene extends object>(
  given: Enactment | { readonly provided: object },
  when: (actors: Actors) => Promise<Scene>,
  expect: object,
): Enactment {
  if ('act' in given) return given;
  return enactment<Scene>((actors) => when(standIn(actors)), given.provided, expect);
}

// The other actors are asked for when a check names them, as ever: a getter tells what a check needs.
function standIn(actors: Actors): Actors {
  const subscriber = {
    get: () => ({ name: actors.offNetwork.name, phoneNumber: nobodysNumber }),
  };
  // Cast: Object.create is untyped; all but the subscriber comes from the actors.
  return Object.create(actors, { subscriber }) as Actors;
}

function enactment<Scene extends object>(
  when: (actors: Actors) => Promise<Scene>,
  provided: object,
  expect: object,
): Enactment {
  const premises = entriesOf<Scene>(provided);
  const demands = entriesOf<Scene>(expect);
  return {
    says: [
      ...premises.map(([name, one]) => `provided ${name} is ${one.says}`),
      ...demands.map(([name, one]) => `${name} is ${one.says}`),
    ],
    async act(actors) {
      const scene = await when(actors);
      return (view) => judge(view === undefined ? scene : view(scene), premises, demands);
    },
  };
}

type NamedExpectation<Scene> = readonly [name: string, one: Expectation<Scene[keyof Scene]>];

function judge<Scene extends object>(
  scene: Scene,
  premises: readonly NamedExpectation<Scene>[],
  demands: readonly NamedExpectation<Scene>[],
): Verdict {
  const unmet = findingsOf(scene, premises);
  const [first] = unmet;
  if (first !== undefined) {
    return {
      outcome: 'inconclusive',
      cause: 'target',
      obstacle: `the unspoilt twin did not work (${first.of}: expected ${first.expected}, got ${first.actual}), so the answer to the spoilt request means nothing`,
    };
  }
  const findings = findingsOf(scene, demands);
  return isNonEmpty(findings) ? { outcome: 'failed', findings } : { outcome: 'passed' };
}

function findingsOf<Scene extends object>(
  scene: Scene,
  expectations: readonly NamedExpectation<Scene>[],
): readonly Finding[] {
  return examineEach(expectations, ([name, one]) => {
    // Cast: Expectations<Scene, …> ties each name to the observation of that name.
    const observed = scene[name as keyof Scene];
    return placed(one.examine(observed), observed).map((finding) => ({
      ...finding,
      of: `${name}: ${finding.of}`,
    }));
  });
}

// Object.entries forgets the mapped type that the definition was checked against; the return type restores it.
function entriesOf<Scene>(expectations: object): readonly NamedExpectation<Scene>[] {
  return Object.entries(expectations);
}
