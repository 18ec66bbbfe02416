import { hasCode } from '../actors/taken-from-answers.ts';
import { textMemberOf } from '../actors/received.ts';
import type { Authorization } from '../check/observations.ts';
import { Obstacle } from '../model/obstacle.ts';
import { doubt, notAsked, type Remedy, type Told, trouble, well } from './diagnosis.ts';
import type { Patient } from './patient.ts';
import { answerInWords, endInWords, errorIn } from './words.ts';

const path = 'devices.subscriber.path';

const remedies: Readonly<Record<string, Remedy>> = {
  login_required: {
    key: path,
    advice:
      'the operator does not see the SIM: let this path leave through its mobile data, with Wi-Fi and VPN off, and by the right SIM where the device has two',
  },
  consent_required: {
    key: 'devices.subscriber.phoneNumber',
    advice: 'have this subscriber consent to the purpose (authorization.purpose), or take one who has',
  },
  access_denied: {
    key: path,
    advice:
      'the operator lets this subscriber not through: see that the path leaves through its mobile data, that the line may use the API, and that its owner consented',
  },
};

/** The subscriber's device is seen on the mobile network, and gets a token. */
export async function examineDevice(patient: Patient): Promise<readonly Told[]> {
  const { flow, target } = patient;
  const what = 'signed the subscriber in';
  if (flow === undefined) return [notAsked(what, 'nobody signs in here')];
  if (target.devices.subscriber === undefined) return [notAsked(what, 'there is no subscriber')];
  if (target.devices.subscriber.token !== undefined) return [await byProgram(patient)];
  if (flow !== 'authorization_code') return [await bySim(patient)];
  if (!patient.hasDevice) {
    return [notAsked(what, 'it takes a person; "run --check verify/own-number" shows it')];
  }
  const { operation } = patient;
  const authorization = await patient.authorize('subscriber', operation);
  const tried = 'opened the authorization endpoint on the device of the subscriber';
  const seen = toldByDevice(authorization, tried);
  if (!hasCode(authorization)) return [seen];
  const answer = await patient.redeem(operation);
  if (answer === undefined || textMemberOf(answer, 'access_token') !== undefined) return [seen];
  const error = textMemberOf(answer, 'error') ?? '';
  // Consent may be looked up only when the code is redeemed.
  const remedy = remedies[error] ?? {
    key: 'authorization.clients.main',
    advice: 'see whether the client may redeem codes, and whether pkce is as the operator wants it',
  };
  return [seen, trouble('redeemed its code', answerInWords(answer), remedy)];
}

/** What a trip of the subscriber's device tells of the device. */
export function toldByDevice(authorization: Authorization, tried: string): Told {
  const cameBack = endInWords(authorization);
  if (hasCode(authorization)) return well(tried, cameBack);
  const error = errorIn(authorization);
  if (error === undefined) {
    const advice = 'see whether a page is shown on the device, and why; the operator must not show one';
    return doubt(tried, cameBack, { key: path, advice });
  }
  const remedy = remedies[error === 'interaction_required' ? 'login_required' : error];
  if (remedy !== undefined) return trouble(tried, cameBack, remedy, { hopeless: true });
  const advice = 'see what the operator says; the steps before tell what else there is';
  return doubt(tried, cameBack, { key: path, advice });
}

async function bySim(patient: Patient): Promise<Told> {
  await patient.session.operatorToken('subscriber');
  return signedIn(patient, 'by an operator token', {
    key: 'operatorTokens.subscriber',
    advice:
      'supply a fresh token of this SIM, one for each sign-in; if it is one, see authorization.scope and authorization.flows',
  });
}

function byProgram(patient: Patient): Promise<Told> {
  return signedIn(patient, 'by the program that hands tokens over', {
    key: 'devices.subscriber.token',
    advice: 'run the program by hand: it has to print an access token, and nothing else',
  });
}

async function signedIn({ token, operation }: Patient, how: string, remedy: Remedy): Promise<Told> {
  const tried = `signed the subscriber in ${how}`;
  try {
    await token(operation);
    return well(tried, 'a token');
  } catch (cause) {
    if (!(cause instanceof Obstacle)) throw cause;
    return trouble(tried, cause.message, remedy);
  }
}
