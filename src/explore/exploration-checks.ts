import { createHash } from 'node:crypto';

import { contracts, type OperationContract } from '../../generated/contracts.ts';
import { type ApiAnswer, type Check, type Expectation, served } from '#check';
import type { Finding } from '../model/finding.ts';
import type { ReleaseName } from '../model/requirement.ts';
import type { Verdict } from '../model/verdict.ts';
import { bodyConstraints, soundBody } from './body-constraints.ts';
import type { Constraint } from './constraint.ts';
import { headerConstraints } from './header-constraints.ts';
import { messageConstraints } from './message-constraints.ts';
import { replayOf } from './replay.ts';
import { findSmallest } from './search.ts';
import { createProber } from './send-probe.ts';

export interface ExplorationOptions {
  readonly seed: number;
  /** Requests that are drawn in all; those that make a failure smaller come on top. */
  readonly requests: number;
}

// Enough to come down to one character, or to the length next to the boundary: fast-check halves.
const shrinks = 16;

interface Target {
  readonly operation: OperationContract;
  readonly constraint: Constraint;
}

/** A check for each constraint of a release's contract that the budget reaches, drawn by the seed. Ids depend on the constraint alone. */
export function explorationChecks(
  release: ReleaseName,
  { seed, requests }: ExplorationOptions,
): readonly Check[] {
  const operations = Object.entries(contracts).find(([name]) => name === release)?.[1] ?? [];
  const targets = operations.flatMap((operation) =>
    [...bodyConstraints(operation), ...messageConstraints(operation), ...headerConstraints(operation)].map(
      (constraint): Target => ({ operation, constraint }),
    ),
  );
  const shares = shareOut(requests, targets, seed);
  return targets.flatMap((target) => {
    const tries = shares.get(target) ?? 0;
    return tries === 0 ? [] : [explorationCheck(target, tries, seed)];
  });
}

/** One request for each in turn, as long as there are any, in an order that the seed decides. */
function shareOut(requests: number, targets: readonly Target[], seed: number): ReadonlyMap<Target, number> {
  const shares = new Map<Target, number>();
  const inOrder = targets.toSorted((one, other) => seedOf(seed, idOf(one)) - seedOf(seed, idOf(other)));
  let left = requests;
  for (let before = -1; left > 0 && before !== left;) {
    before = left;
    for (const target of inOrder) {
      const share = shares.get(target) ?? 0;
      if (left === 0 || share >= (target.constraint.most ?? Number.POSITIVE_INFINITY)) continue;
      shares.set(target, share + 1);
      left -= 1;
    }
  }
  return shares;
}

function explorationCheck(target: Target, tries: number, seed: number): Check {
  const { operation, constraint } = target;
  const twin: Expectation<ApiAnswer> = served();
  const id = idOf(target);
  const name = operation.path.slice(1);
  const isVerify = operation.path === '/verify';
  return {
    id,
    title: `${name} ${constraint.title}`,
    requirement: constraint.requirement,
    scenarios: [],
    needs: [isVerify ? 'operation:verify' : 'operation:device-phone-number'],
    says: [`provided sound request is ${twin.says}`, `every answer is ${constraint.expects.says}`],
    async act(actors) {
      const prober = createProber(actors, operation, () => performance.now());
      const sound = twin.examine(await prober.send({}));
      const [unmet] = sound;
      if (unmet !== undefined) return () => withoutTwin(unmet);
      const found = await findSmallest(
        constraint.probes(prober.known, operation),
        async (probe) => constraint.expects.examine(await prober.send(probe)),
        { seed: seedOf(seed, id), tries, shrinks },
        rotated(constraint.certain?.(prober.known) ?? [], seed),
      );
      if (found === undefined) return () => ({ outcome: 'passed' });
      const { smallest, findings } = found;
      const replay = replayOf(operation, operation.body === undefined ? null : soundBody(), smallest);
      return () => ({ outcome: 'failed', findings, replay });
    },
    async rehearse({ consumer, subscriber }) {
      // The twin, and one call that is repeated with a fresh token.
      const calls = 2 + tries + shrinks;
      for (let time = 0; time < calls; time += 1) {
        await (isVerify ? consumer.verify(subscriber, {}) : consumer.devicePhoneNumber(subscriber));
      }
    },
  };
}

function withoutTwin({ of, expected, actual }: Finding): Verdict {
  return {
    outcome: 'inconclusive',
    cause: 'target',
    obstacle: `the unspoilt twin did not work (${of}: expected ${expected}, got ${actual}), so the answer to the spoilt request means nothing`,
  };
}

function rotated<Case>(cases: readonly Case[], by: number): readonly Case[] {
  const start = cases.length === 0 ? 0 : by % cases.length;
  return [...cases.slice(start), ...cases.slice(0, start)];
}

function idOf({ operation, constraint }: Target): string {
  return `explore/${operation.path.slice(1)}-${constraint.id}`;
}

// Each check draws by a seed of its own, so that what it finds does not depend on which others run.
function seedOf(seed: number, id: string): number {
  return createHash('sha256').update(`${seed} ${id}`).digest().readInt32BE();
}
