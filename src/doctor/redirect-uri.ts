import type { Authorization } from '../check/observations.ts';
import { Obstacle } from '../model/obstacle.ts';
import { doubt, notAsked, type Told, trouble, well } from './diagnosis.ts';
import type { Patient } from './patient.ts';
import { broken } from './remedies.ts';
import { endInWords } from './words.ts';

const what = 'opened the authorization endpoint';
const key = 'authorization.clients.main.redirectUri';

/** The authorization endpoint sends a device back to the redirect URI, were it with an error. */
export async function examineRedirectUri(patient: Patient): Promise<readonly Told[]> {
  if (patient.flow !== 'authorization_code') return [notAsked(what, 'no device opens it here')];
  const { authorization, tried, obstacle } = await anyTrip(patient);
  return authorization === undefined
    ? [notAsked(what, obstacle ?? 'it takes a person')]
    : [toldByTrip(authorization, tried)];
}

/** What a trip tells of the redirect URI. */
export function toldByTrip(authorization: Authorization, tried: string): Told {
  const { end } = authorization;
  const cameBack = endInWords(authorization);
  if (end.kind === 'returned') return well(tried, cameBack);
  if (end.kind === 'strayed') {
    const advice = 'write the redirect URI as it was onboarded; the operator sends the device somewhere else';
    return trouble(tried, cameBack, { key, advice }, { ends: true });
  }
  const { status } = end.received;
  if (status === 404 || status === 405) {
    const advice = 'correct the URL of the authorization endpoint: there is nothing that a device could open';
    return trouble(tried, cameBack, { key: 'authorization.endpoints.authorization', advice }, { ends: true });
  }
  if (status >= 400 && status < 500 && status !== 429) {
    const advice =
      'write the redirect URI exactly as it was onboarded, or have this one onboarded for authorization.clients.main.id; an operator that knows it answers by redirect';
    return trouble(tried, cameBack, { key, advice }, { ends: true, hopeless: true });
  }
  if (status >= 500) return doubt(tried, cameBack, broken);
  const advice =
    'look at what is shown: nobody is there to answer a page, and with prompt=none there must be none; else the redirect URI may not be onboarded';
  return doubt(tried, cameBack, { key, advice });
}

/** A trip by whichever device gets there. */
async function anyTrip(
  patient: Patient,
): Promise<{ readonly authorization?: Authorization; readonly tried: string; readonly obstacle?: string }> {
  let obstacle: string | undefined;
  for (const device of patient.unattended) {
    const tried = `${what} over the path of ${device}`;
    try {
      return { authorization: await patient.authorize(device, patient.operation), tried };
    } catch (cause) {
      if (!(cause instanceof Obstacle)) throw cause;
      obstacle = cause.message;
    }
  }
  return { tried: what, ...(obstacle === undefined ? {} : { obstacle }) };
}
