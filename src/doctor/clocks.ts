import type { Received } from '../check/observations.ts';
import { headerOf } from '../model/exchange.ts';
import { notAsked, type Told, trouble, well } from './diagnosis.ts';
import { ifThere } from './if-there.ts';
import type { Patient } from './patient.ts';

// Beyond this an assertion of ours is from the future, or has nearly expired, and so are ID tokens of theirs.
const mostSkewSeconds = 30;

/** The clocks of the servers agree with ours, by the header Date of an answer each. */
export async function examineClocks(patient: Patient): Promise<readonly Told[]> {
  const { target } = patient;
  const asked: readonly (readonly [what: string, ask: () => Promise<Received>])[] = [
    ...(target.issuer === undefined ? [] : [['the authorization server', () => patient.metadata()] as const]),
    ['the API', () => patient.call(patient.operation, 'no token')],
  ];
  const told: Told[] = [];
  const agreed: string[] = [];
  for (const [what, ask] of asked) {
    const ahead = await aheadSeconds(ask);
    const tried = `compared the clock of ${what} with ours`;
    if (ahead === undefined) told.push(notAsked(tried, 'no answer with a date'));
    else if (Math.abs(ahead) > mostSkewSeconds) told.push(skewed(tried, ahead));
    else agreed.push(what);
  }
  if (agreed.length > 0)
    told.unshift(well(`compared the clock of ${agreed.join(' and ')} with ours`, 'they agree'));
  return told;
}

function skewed(tried: string, ahead: number): Told {
  const seconds = `${Math.round(Math.abs(ahead))} s ${ahead > 0 ? 'ahead of' : 'behind'} ours`;
  return trouble(tried, seconds, {
    key: '',
    advice:
      'set the clock of this machine by a time server, or have the operator set theirs: assertions and tokens with a time in them are refused until then',
  });
}

/** Seconds that a server is ahead of us, beyond what its answer was on the way; undefined where it does not tell. */
async function aheadSeconds(ask: () => Promise<Received>): Promise<number | undefined> {
  const received = await ifThere(ask);
  if (received === undefined) return undefined;
  const { headers, sentAt, receivedAt } = received;
  const told = Date.parse(headerOf(headers, 'date') ?? '');
  if (Number.isNaN(told)) return undefined;
  return (told > receivedAt ? told - receivedAt : Math.min(0, told - sentAt)) / 1000;
}
