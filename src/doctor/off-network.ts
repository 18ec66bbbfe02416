import { hasCode } from '../actors/taken-from-answers.ts';
import { doubt, notAsked, type Told, trouble, well } from './diagnosis.ts';
import type { Patient } from './patient.ts';
import { endInWords, errorIn } from './words.ts';

const key = 'devices.offNetwork.path';

/** The path that is to show how a stranger to the network is treated really is off the network. */
export async function examineOffNetwork(patient: Patient): Promise<readonly Told[]> {
  const { flow, target } = patient;
  const tried = 'opened the authorization endpoint over the path of offNetwork';
  if (flow !== 'authorization_code' || target.devices.offNetwork === undefined) {
    return [notAsked(tried, 'no device opens it here')];
  }
  if (!patient.unattended.includes('offNetwork')) return [notAsked(tried, 'it takes a person')];
  const authorization = await patient.authorize('offNetwork', patient.operation);
  const cameBack = endInWords(authorization);
  if (hasCode(authorization)) {
    return [
      trouble(tried, cameBack, {
        key,
        advice:
          'let it leave by another network than the mobile one, e.g. direct; if it does, the operator lets anybody in, which a run will report',
      }),
    ];
  }
  if (errorIn(authorization) !== undefined) return [well(tried, cameBack)];
  const advice = 'a run will report it, if it is no mistake of this file: an error has to come by redirect';
  return [doubt(tried, cameBack, { key, advice })];
}
