import { Misuse } from '../model/misuse.ts';
import { profileNamed, type ProfileName } from '../model/profile.ts';
import { simBasedFlowsOf } from '../model/sign-in-flow.ts';
import type { Target } from '../model/target.ts';
import { capabilitiesOf } from './capabilities.ts';

/**
 * A target as a profile sees it: with the offers and the capabilities that the profile leaves it. `where` begins the
 * message of the Misuse that is thrown where the two do not fit.
 */
export function applyProfile(
  target: Omit<Target, 'capabilities' | 'profile'>,
  name: ProfileName,
  where: string,
): Target {
  const profile = profileNamed(name);
  const demand = (met: boolean, advice: string): void => {
    if (!met) throw new Misuse(`${where}: ${advice}`);
  };
  const { operation } = profile;
  demand(
    operation === undefined || target.operations.includes(operation),
    `profile ${name} judges ${operation}, but operations does not name it; add it to operations, or take another profile`,
  );
  if (profile.simBasedOnly === true) {
    const { name: release } = target.release;
    const simBasedFlows = simBasedFlowsOf(target.release);
    demand(
      simBasedFlows.length > 0,
      `profile ${name} does not fit release ${release}, which knows no SIM based flow; judge by a later release, e.g. --release r3.2`,
    );
    demand(
      simBasedFlows.some((flow) => target.flows?.includes(flow) === true),
      `profile ${name} needs a SIM based flow that release ${release} knows; write authorization.flows: [${simBasedFlows.join(', ')}], or those of them that are offered`,
    );
    demand(
      target.operatorTokens?.subscriber !== undefined,
      `profile ${name} needs operator tokens; write operatorTokens.subscriber, e.g. { command: [get-token, sim1] }`,
    );
  }
  const seen: Omit<Target, 'capabilities'> = {
    ...target,
    profile: name,
    ...(operation === undefined ? {} : { operations: [operation] }),
    ...(profile.simBasedOnly === true
      ? { flows: (target.flows ?? []).filter((flow) => flow !== 'authorization_code') }
      : {}),
  };
  return { ...seen, capabilities: capabilitiesOf(seen) };
}
