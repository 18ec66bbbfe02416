import { textMemberOf } from '../actors/received.ts';
import type { OperationName } from '../model/target.ts';
import { textsIn } from '../oidc/metadata.ts';
import { notAsked, type Remedy, type Told, trouble, well } from './diagnosis.ts';
import { ifThere } from './if-there.ts';
import type { Patient } from './patient.ts';
import { endInWords, errorIn, quoted } from './words.ts';

const what = 'asked for the scope of';

/** The scope of each operation is one that the client can have, and does get. */
export async function examineScope(patient: Patient): Promise<readonly Told[]> {
  if (patient.flow !== 'authorization_code') {
    return [notAsked(`${what} each operation`, 'signing in will show it')];
  }
  const told: Told[] = [];
  for (const operation of patient.target.operations) told.push(await examineOne(patient, operation));
  return told;
}

async function examineOne(patient: Patient, operation: OperationName): Promise<Told> {
  const scope = patient.target.scopes[operation].join(' ');
  const tried = `${what} ${operation}: ${scope}`;
  const refused = (await byTrip(patient, operation, tried)) ?? (await byToken(patient, operation, tried));
  return refused ?? well(tried, 'nobody objected');
}

async function byTrip(patient: Patient, operation: OperationName, tried: string): Promise<Told | undefined> {
  for (const device of patient.unattended) {
    const trip = await ifThere(() => patient.authorize(device, operation));
    const error = trip === undefined ? undefined : errorIn(trip);
    if (trip === undefined || error === undefined) continue;
    if (error === 'invalid_scope') {
      return trouble(tried, endInWords(trip), await scopeRemedy(patient, operation));
    }
    const remedy = errorRemedies[error];
    if (remedy !== undefined) return trouble(tried, endInWords(trip), remedy);
  }
  return undefined;
}

const errorRemedies: Readonly<Record<string, Remedy>> = {
  unauthorized_client: {
    key: 'authorization.flows',
    advice:
      'have the client onboarded for the authorization code flow and this scope, or name the flows that it has',
  },
  unsupported_response_type: {
    key: 'authorization.flows',
    advice: 'name the flows that the operator offers; it does not know the authorization code flow here',
  },
  invalid_request: {
    key: 'authorization.parameters',
    advice:
      'send what the operator asks for: authorization.parameters adds to a request, pkce: none and prompt: omit take away',
  },
};

/** Which of the values is the one that is not to be had, as far as the metadata tell. */
async function scopeRemedy({ target, metadata }: Patient, operation: OperationName): Promise<Remedy> {
  const announced =
    target.issuer === undefined
      ? undefined
      : textsIn((await ifThere(() => metadata()))?.json, 'scopes_supported');
  const asked = target.scopes[operation];
  const unknown = announced === undefined ? [] : asked.filter((value) => !announced.includes(value));
  const purposes = unknown.filter((value) => value.startsWith('dpv:'));
  if (purposes.length > 0 && purposes.length === unknown.length) {
    return {
      key: 'authorization.purpose',
      advice: `write the purpose that was agreed with the client; ${purposes.join(', ')} is not among the scopes of the server`,
    };
  }
  const key = `authorization.scope.${operation}`;
  if (unknown.length > 0) {
    const advice = `write the scope as the operator spells it; ${unknown.join(', ')} is not among the scopes of the server`;
    return { key, advice };
  }
  return {
    key: `${key}, authorization.purpose`,
    advice: 'write scope and purpose as they were agreed with the client, or have it onboarded for them',
  };
}

/** A token says which scope it was granted (RFC 6749 5.1). */
async function byToken(patient: Patient, operation: OperationName, tried: string): Promise<Told | undefined> {
  if (!patient.hasDevice) return undefined;
  const answer = await ifThere(() => patient.redeem(operation));
  if (answer === undefined) return undefined;
  const error = textMemberOf(answer, 'error');
  if (error === 'invalid_scope') {
    return trouble(tried, `${answer.status} ${error}`, await scopeRemedy(patient, operation));
  }
  const granted = textMemberOf(answer, 'scope')?.split(' ');
  const missing = patient.target.scopes[operation].filter(
    (value) => value.startsWith('number-verification') && granted?.includes(value) === false,
  );
  if (missing.length === 0) return undefined;
  return trouble(tried, `a token without ${quoted(missing.join(' '))}`, {
    key: `authorization.scope.${operation}`,
    advice: 'write the scope as the operator spells it, or have the client onboarded for it',
  });
}
