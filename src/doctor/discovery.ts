import type { Received } from '../check/observations.ts';
import { textMemberOf } from '../actors/received.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Target } from '../model/target.ts';
import { discoveryUrl } from '../oidc/metadata.ts';
import { namedEndpoints } from '../oidc/endpoints.ts';
import { examinePlaces } from './connections.ts';
import { doubt, notAsked, type Told, trouble, well } from './diagnosis.ts';
import type { Patient } from './patient.ts';
import { placesIn, placesOf } from './places.ts';
import { answerInWords, quoted } from './words.ts';

/** There is a discovery document where the issuer says, and it names endpoints that can be reached. */
export async function examineDiscovery(patient: Patient): Promise<readonly Told[]> {
  const { target } = patient;
  if (target.issuer === undefined) {
    return [
      notAsked(
        'looked for a discovery document',
        'the target file names no issuer, so endpoints stand for it',
      ),
    ];
  }
  const tried = `fetched ${discoveryUrl(target.issuer)}`;
  const key = 'authorization.issuer';
  // With endpoints of its own a target can do without.
  const must = target.endpoints === undefined;
  const wrong = (cameBack: string, advice: string, how: Pick<Told, 'hopeless'> = {}): readonly Told[] =>
    must
      ? [trouble(tried, cameBack, { key, advice }, { ends: true, ...how })]
      : [doubt(tried, cameBack, { key, advice })];
  let received: Received;
  try {
    received = await patient.metadata();
  } catch (cause) {
    if (cause instanceof Obstacle) return wrong(cause.message, issuerAdvice, { hopeless: true });
    throw cause;
  }
  if (received.status !== 200) return wrong(answerInWords(received), issuerAdvice, { hopeless: true });
  // From here on it is a document, and what is wrong with it may be a violation.
  if (typeof received.json !== 'object' || received.json === null)
    return wrong('200, and no JSON', issuerAdvice);
  const missing = ['authorization_endpoint', 'token_endpoint'].filter(
    (name) => !URL.canParse(textMemberOf(received, name) ?? ''),
  );
  if (missing.length > 0) return wrong(`a document without ${missing.join(' and ')}`, endpointsAdvice);
  const told = textMemberOf(received, 'issuer');
  if (told !== target.issuer) {
    return [
      trouble(tried, `a document of the issuer ${quoted(told ?? 'nobody')}`, {
        key,
        advice:
          'write the issuer exactly as the document has it; if it names the wrong one, that is a violation',
      }),
      ...(await examineNewPlaces(patient, received.json)),
    ];
  }
  const further = await examineNewPlaces(patient, received.json);
  return [well(tried, 'a document of this issuer, with its endpoints'), ...further];
}

const issuerAdvice =
  'write the issuer without /.well-known/openid-configuration, as the operator publishes it; where there is no such document, write authorization.endpoints';
const endpointsAdvice = 'write authorization.endpoints with authorization and token beside the issuer';

/** The servers that only the document names. */
async function examineNewPlaces(patient: Patient, document: object): Promise<readonly Told[]> {
  const { target } = patient;
  const known = new Set(placesOf(target).map(({ origin }) => origin));
  const used = namedEndpoints(document, target).filter(({ name }) => isUsed(name, target));
  const places = placesIn(used.map(({ name, url }) => [`${name} of the discovery document`, url] as const));
  const further = places.filter(({ origin }) => !known.has(origin));
  const told = await examinePlaces(patient, further);
  // The mobile network may be the only one that leads to the authorization endpoint.
  return told.map(({ ends, hopeless, ...one }, index) =>
    further[index]?.keys.every((key) => key.startsWith('authorization_endpoint')) === true
      ? one
      : { ...one, ...(ends && { ends }), ...(hopeless && { hopeless }) },
  );
}

function isUsed(name: string, { flows }: Target): boolean {
  return (
    ['authorization_endpoint', 'token_endpoint', 'jwks_uri'].includes(name) ||
    (name === 'backchannel_authentication_endpoint' && flows?.includes('ciba') === true)
  );
}
