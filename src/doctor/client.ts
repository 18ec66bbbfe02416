import { textMemberOf } from '../actors/received.ts';
import type { Received, TokenAnswer } from '../check/observations.ts';
import type { ClientAuthentication } from '../model/target.ts';
import { textsIn } from '../oidc/metadata.ts';
import { doubt, notAsked, type Remedy, type Told, trouble, well } from './diagnosis.ts';
import { ifThere } from './if-there.ts';
import type { Patient } from './patient.ts';
import { broken, throttled } from './remedies.ts';
import { answerInWords } from './words.ts';

const tried = 'asked the token endpoint, as the main client, to redeem a code that nobody issued';
const client = 'authorization.clients.main';

/** The token endpoint believes that the main client is who it says. */
export async function examineClient(patient: Patient): Promise<readonly Told[]> {
  const { flow } = patient;
  if (flow === undefined) return [notAsked(tried, 'there is no authorization server')];
  // The assertion is the grant there, and signing in will show whether it is taken.
  if (flow === 'jwt_bearer')
    return [notAsked(tried, 'the client signs its grants and does not authenticate beside')];
  const answer = await patient.tokenForNobody();
  return [await toldBy(patient, answer)];
}

async function toldBy(patient: Patient, answer: TokenAnswer): Promise<Told> {
  const error = textMemberOf(answer, 'error');
  const cameBack = answerInWords(answer);
  if (error === 'invalid_grant') return well(tried, `${cameBack}: the client is believed, the code is not`);
  if (error === 'invalid_client') {
    return trouble(tried, cameBack, await refusedRemedy(patient), { ends: true, hopeless: true });
  }
  // A gateway that does not know the client may answer in its own way.
  if (error === undefined && answer.status === 401) {
    return trouble(tried, cameBack, await refusedRemedy(patient), { ends: true });
  }
  if (error === 'invalid_request' && (await methodNotOffered(patient)) !== undefined) {
    return trouble(tried, cameBack, await refusedRemedy(patient), { ends: true });
  }
  if (answer.status === 404 || answer.status === 405) {
    const advice = 'correct the URL of the token endpoint: nothing there takes a token request';
    return trouble(tried, cameBack, { key: 'authorization.endpoints.token', advice }, { ends: true });
  }
  const remedy = (error === undefined ? undefined : remedies[error]) ?? byStatus(answer);
  return error !== undefined && remedies[error] !== undefined
    ? trouble(tried, cameBack, remedy)
    : doubt(tried, cameBack, remedy);
}

const remedies: Readonly<Record<string, Remedy>> = {
  unauthorized_client: {
    key: 'authorization.flows',
    advice:
      'name the flows that the client was onboarded for; or have it onboarded for the authorization code flow',
  },
  unsupported_grant_type: {
    key: 'authorization.flows',
    advice: 'name the flows that the operator offers; it does not know the authorization code flow here',
  },
  use_dpop_nonce: { key: 'authorization.dpop', advice: 'write dpop: required, if it is' },
  invalid_dpop_proof: { key: 'authorization.dpop', advice: 'write dpop: required, if it is; else none' },
};

function byStatus({ status }: Received): Remedy {
  if (status === 429) return throttled;
  if (status >= 500) return broken;
  return {
    key: client,
    advice: 'invalid_grant was expected; see whether authentication, id and redirectUri are as onboarded',
  };
}

/** What of the client's entry is wrong: the authorization endpoint may tell whether its id is known. */
async function refusedRemedy(patient: Patient): Promise<Remedy> {
  const { authentication } = patient.target.clients.main;
  const offered = await methodNotOffered(patient);
  if (offered !== undefined) {
    return {
      key: `${client}.authentication`,
      advice: `write what the client was onboarded with; the server announces ${offered.join(', ')}`,
    };
  }
  const known = await isIdKnown(patient);
  if (known === false) {
    return {
      key: `${client}.id`,
      advice: 'write the id as onboarded: the authorization endpoint does not know it either',
    };
  }
  const id = known === true ? '' : `, ${client}.id`;
  const instead = `or ${client}.authentication, if it was onboarded for another method`;
  const proof = proofs[authentication.method];
  return proof === undefined
    ? { key: `${client}.authentication${id}`, advice: 'write the method that the client was onboarded for' }
    : { key: `${client}.${proof.key}${id}`, advice: `${proof.advice}; ${instead}` };
}

const ownSecret = { key: 'secret', advice: 'supply the secret that belongs to the id' };

/** What a client proves itself by, for each method. */
const proofs: Readonly<Partial<Record<ClientAuthentication['method'], Remedy>>> = {
  private_key_jwt: {
    key: 'key',
    advice:
      'supply the private key whose public half the operator has, with the kid and alg that it is registered under',
  },
  client_secret_basic: ownSecret,
  client_secret_post: ownSecret,
  client_secret_jwt: ownSecret,
  tls_client_auth: { key: 'certificate', advice: 'supply the certificate that was onboarded, and its key' },
  bearer: { key: 'token', advice: 'supply a fresh token of the vendor' },
};

/** The methods that are announced, where that of the client is not among them. */
async function methodNotOffered({ target, metadata }: Patient): Promise<readonly string[] | undefined> {
  const { method } = target.clients.main.authentication;
  // What vendors made up, nobody announces.
  if (target.issuer === undefined || method === 'bearer') return undefined;
  const offered = textsIn((await metadata()).json, 'token_endpoint_auth_methods_supported');
  return offered?.includes(method) === true ? undefined : offered;
}

/** Whether the authorization endpoint sends the client back; undefined where it cannot be asked. */
async function isIdKnown(patient: Patient): Promise<boolean | undefined> {
  if (patient.flow !== 'authorization_code') return undefined;
  const end = (await ifThere(() => patient.authorize('offNetwork', patient.operation)))?.end;
  if (end?.kind === 'returned') return true;
  return end?.kind === 'answered' && mentionsClient(end.received) ? false : undefined;
}

function mentionsClient(received: Received): boolean {
  return ['invalid_client', 'unauthorized_client'].includes(textMemberOf(received, 'error') ?? '');
}
