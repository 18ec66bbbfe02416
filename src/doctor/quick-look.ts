import { hasCode } from '../actors/taken-from-answers.ts';
import { textMemberOf } from '../actors/received.ts';
import type { Authorization } from '../check/observations.ts';
import type { Target } from '../model/target.ts';
import { examineClient } from './client.ts';
import { examinePlaces } from './connections.ts';
import { toldByDevice } from './device.ts';
import { examineDevicePaths } from './device-paths.ts';
import type { Diagnosis, StepName, Told } from './diagnosis.ts';
import { examineDiscovery } from './discovery.ts';
import { shown } from './examine.ts';
import { ifThere } from './if-there.ts';
import type { Use } from './look-budget.ts';
import { examineNames } from './names.ts';
import { type Patient, receive } from './patient.ts';
import { placesOf } from './places.ts';
import { toldByTrip } from './redirect-uri.ts';

/**
 * Looks whether a run can succeed at all: resolves to what keeps it from that, or undefined. Whatever might be a violation
 * is left to the run, and so is what takes a person.
 */
export async function lookBefore(target: Target, use: Use): Promise<Diagnosis | undefined> {
  await using patient = receive(target);
  const steps: readonly (readonly [StepName, () => Promise<readonly Told[]>])[] = [
    ['names', () => examineNames(patient, placesFor(patient, use))],
    ['connections', () => examinePlaces(patient, placesFor(patient, use))],
    ['discovery', () => examineDiscovery(patient)],
    ...(use.authorizations > 0 ? [['device paths', () => examineDevicePaths(patient)] as const] : []),
    ...(use.tokenRequests > 0 ? [['client', () => lookAtClient(patient)] as const] : []),
    ...(use.authorizations > 0 ? [['device', () => lookAtDevice(patient)] as const] : []),
  ];
  for (const [name, step] of steps) {
    // What a step met with that it could not tell of, a run has to tell.
    const hopeless = (await ifThere(step))?.find((one) => one.hopeless === true);
    if (hopeless !== undefined) return shown(name, hopeless, patient);
  }
  return undefined;
}

function placesFor({ target }: Patient, { apiCalls }: Use): ReturnType<typeof placesOf> {
  return placesOf(target).filter(({ keys }) => apiCalls > 0 || !keys.every((key) => key.startsWith('api.')));
}

/** A server may call the client invalid where the code is: only where a true code is refused as well, it is the client. */
async function lookAtClient(patient: Patient): Promise<readonly Told[]> {
  const told = await examineClient(patient);
  if (!patient.hasDevice || !told.some(({ hopeless }) => hopeless === true)) return told;
  const answer = await patient.redeem(patient.operation);
  const isBelieved = answer !== undefined && textMemberOf(answer, 'error') !== 'invalid_client';
  return isBelieved ? [] : told;
}

/** A device that comes back with a code by any lawful request is recognised; what is wrong with the others, a run tells. */
async function lookAtDevice(patient: Patient): Promise<readonly Told[]> {
  if (!patient.hasDevice) return [];
  const { operation: first, target } = patient;
  const [, second] = target.operations;
  const tried = 'opened the authorization endpoint on the device of the subscriber';
  const authorization = await patient.authorize('subscriber', first);
  const hopeless = [toldByTrip(authorization, tried), toldByDevice(authorization, tried)].filter(
    (one) => one.hopeless === true,
  );
  if (hopeless.length === 0) return [];
  const others: readonly (() => Promise<Authorization>)[] = [
    ...(target.prompt === 'omit' ? [] : [() => patient.authorizeWithoutPrompt(first)]),
    ...(second === undefined ? [] : [() => patient.authorize('subscriber', second)]),
  ];
  for (const other of others) if (hasCode(await other())) return [];
  return hopeless;
}
