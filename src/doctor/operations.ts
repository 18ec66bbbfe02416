import { textMemberOf } from '../actors/received.ts';
import type { ApiAnswer } from '../check/observations.ts';
import type { OperationName } from '../model/target.ts';
import { type BasePaths, findRelease } from './find-release.ts';
import { doubt, type Remedy, type Told, trouble, well } from './diagnosis.ts';
import { ifThere } from './if-there.ts';
import type { Patient } from './patient.ts';
import { apiKeyOf, pathOf } from './places.ts';
import { broken, throttled } from './remedies.ts';
import { answerInWords } from './words.ts';

/** Each operation that the file names is on offer, and knows the subscriber. */
export async function examineOperations(patient: Patient, basePaths: BasePaths): Promise<readonly Told[]> {
  const { operations } = patient.target;
  const found: (readonly [OperationName, ApiAnswer])[] = [];
  for (const operation of operations) found.push([operation, await firstAnswer(patient, operation)]);
  if (found.every(([, { status }]) => status === 404))
    return [await nothingThere(patient, basePaths, found[0]?.[1])];
  const told: Told[] = [];
  for (const [operation, answer] of found) told.push(await examineOne(patient, operation, answer));
  return told;
}

/** Without a token, so that a token is not spent on a path that leads nowhere. */
function firstAnswer(patient: Patient, operation: OperationName): Promise<ApiAnswer> {
  return patient.call(operation, 'no token');
}

async function nothingThere(
  patient: Patient,
  basePaths: BasePaths,
  answer: ApiAnswer | undefined,
): Promise<Told> {
  const { target } = patient;
  const tried = `called ${target.operations.map(pathOf).join(' and ')} at ${target.apiBaseUrl}`;
  const cameBack = answer === undefined ? 'nothing' : answerInWords(answer);
  const key = apiKeyOf(target);
  const elsewhere = await findRelease(patient, basePaths);
  if (elsewhere !== undefined) {
    const advice = `write the release that the operator offers; ${elsewhere.names.join(' or ')} has its base path at ${elsewhere.basePath}, and something answers there`;
    return trouble(tried, cameBack, { key: 'release', advice }, { ends: true });
  }
  const advice =
    key === 'api.root'
      ? `write the root to which ${target.release.basePath} is to be appended, or instead of it api.baseUrl with the whole path; or see whether release is right`
      : 'write the URL up to what comes before /verify';
  return trouble(tried, cameBack, { key, advice }, { ends: true });
}

async function examineOne(patient: Patient, operation: OperationName, first: ApiAnswer): Promise<Told> {
  const path = pathOf(operation);
  const remedy = notOffered(operation, first.status);
  if (remedy !== undefined) return trouble(`called ${path}`, answerInWords(first), remedy);
  const token = await ifThere(() => patient.token(operation));
  if (token === undefined) {
    return first.status < 500
      ? well(`called ${path} without a token`, `${answerInWords(first)}: it is there`)
      : doubt(`called ${path} without a token`, answerInWords(first), broken);
  }
  const answer = await patient.call(operation, token);
  return toldByAnswer(patient, operation, answer);
}

function notOffered(operation: OperationName, status: number): Remedy | undefined {
  if (![404, 405, 501].includes(status)) return undefined;
  const other = operation === 'verify' ? 'device-phone-number' : 'verify';
  return {
    key: 'operations',
    advice: `write operations: [${other}] where the operator does not offer ${operation}`,
  };
}

function toldByAnswer({ target }: Patient, operation: OperationName, answer: ApiAnswer): Told {
  const tried = `called ${pathOf(operation)} with a token of the subscriber`;
  if (answer.status === 200) return toldByNumber(operation, answer, tried, target.profile === 'mock');
  const remedy = notOffered(operation, answer.status) ?? remedies[answer.status]?.(operation);
  if (remedy !== undefined) return trouble(tried, answerInWords(answer), remedy);
  return answer.status >= 500
    ? doubt(tried, answerInWords(answer), broken)
    : doubt(tried, answerInWords(answer), {
        key: 'release',
        advice: 'the call is one that the release has; see whether the operator offers this release',
      });
}

const remedies: Readonly<Record<number, (operation: OperationName) => Remedy>> = {
  401: () => ({
    key: 'api.root, authorization.issuer',
    advice:
      'write an API and an authorization server that belong together: a fresh token of the one is not taken by the other',
  }),
  403: (operation) => ({
    key: `authorization.scope.${operation}`,
    advice: 'write the scope that the operation wants, or have the client and the line allowed to use it',
  }),
  429: () => throttled,
};

function toldByNumber(operation: OperationName, answer: ApiAnswer, tried: string, isMock: boolean): Told {
  const { json, subscriberNumber } = answer;
  const members = typeof json === 'object' && json !== null ? json : {};
  const verified: unknown = Reflect.get(members, 'devicePhoneNumberVerified');
  const number = textMemberOf(answer, 'devicePhoneNumber');
  const remedy: Remedy = {
    key: 'devices.subscriber.phoneNumber',
    advice:
      'write the number of the SIM behind devices.subscriber.path, with plus and country code; if it is, the operator errs, which a run will report',
  };
  if (isMock) return well(tried, '200; a mock knows no subscriber');
  if (operation === 'verify') {
    if (verified === true) return well(tried, '200: the number is that of the SIM');
    return verified === false
      ? trouble(tried, '200: the number is not that of the SIM', remedy)
      : doubt(tried, '200, and neither true nor false', remedy);
  }
  if (number !== undefined && number === subscriberNumber)
    return well(tried, '200: the number is that of the SIM');
  return number === undefined
    ? doubt(tried, '200, and no number', remedy)
    : trouble(tried, '200: another number than that of the file', remedy);
}
