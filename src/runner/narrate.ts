import type { Actors, Consumer, Inspector } from '../check/actors.ts';
import type { Check } from '../check/check.ts';
import { nothing } from '../model/budget.ts';
import type { Release } from '../model/release.ts';
import type { Target } from '../model/target.ts';
import { rehearsalActors } from './rehearse.ts';
import { sayValue } from './say-value.ts';

// Numbers reserved for fiction; they stand for the numbers of a target that is not known yet.
const numbers = { subscriber: '+447700900001', stranger: '+447700900002', withoutConsent: '+447700900003' };

/** Tells what a check sends, step by step, without a target: a later step names an earlier one by its number. */
export async function narrate(check: Check, release: Release): Promise<readonly string[]> {
  const story: Story = { steps: [], made: new Map() };
  const actors = rehearsalActors(placeholder(release), { ...nothing }, new Set(), () => undefined);
  const roles = ['consumer', 'second', 'notByNetwork', 'withoutScopes', 'otherFlow', 'inspector'] as const;
  // Getters, because a rehearsal notes whom a check asks for.
  const told = Object.defineProperties({}, Object.getOwnPropertyDescriptors(actors));
  for (const role of roles)
    Object.defineProperty(told, role, { get: () => overhear(actors[role], role, story) });
  // Cast: every actor is there, some of them overheard.
  const heard = told as Actors;
  await (check.rehearse === undefined ? check.act(heard) : check.rehearse(heard));
  return numbered(story.steps);
}

// The same step again and again is told once.
function numbered(steps: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < steps.length;) {
    const step = steps[from] ?? '';
    const other = steps.findIndex((one, index) => index > from && one !== step);
    const to = other === -1 ? steps.length : other;
    lines.push(to - from === 1 ? `${to}. ${step}` : `${from + 1}. to ${to}. ${step}`);
    from = to;
  }
  return lines;
}

interface Story {
  readonly steps: string[];
  /** What the steps made, with a name for it. */
  readonly made: Map<unknown, string>;
}

// Steps that send nothing of their own: they only take an answer apart or go on.
const silent = new Set([
  'ifCode',
  'ifToken',
  'ifRequested',
  'tokenIn',
  'idTokenIn',
  'soundScope',
  'suppliedToken',
  'clientId',
  'redirectUri',
]);

const words: Readonly<Record<string, string>> = {
  authorize: 'opens the authorization endpoint on',
  redeem: 'redeems the code of',
  requestToken: 'sends a token request with',
  signIn: 'signs in, by authorization and token request,',
  signInBound: 'signs in with a proof of possession',
  idToken: 'signs in, for the ID token,',
  operatorToken: 'gets an operator token of',
  requestBackchannel: 'sends a backchannel authentication request with',
  redeemBackchannel: 'polls with the auth_req_id of',
  restForInterval: 'waits for the interval of',
  restUntilExpired: 'waits until the end of',
  restUntilCodeExpired: 'waits until the code has expired of',
  signInForOffline: 'signs in with offline_access',
  refresh: 'uses the refresh token of',
  requestByJwtBearer: 'sends a JWT bearer assertion about',
  expiredToken: 'waits until a token has expired of',
  verify: 'sends POST /verify with',
  devicePhoneNumber: 'sends GET /device-phone-number with',
  metadata: 'fetches the discovery document',
  keys: 'fetches the published keys',
  endpoints: 'lists every endpoint',
  handshakes: 'offers every host a TLS handshake with',
  askInClear: 'asks every endpoint in clear text',
};

function overhear<Actor extends Consumer | Inspector>(actor: Actor, role: string, story: Story): Actor {
  return new Proxy(actor, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return (...given: readonly unknown[]) => {
        const speaks = !silent.has(name);
        if (speaks) story.steps.push(`${role} ${sayStep(name, given, story)}`);
        const step = story.steps.length;
        const result: unknown = Reflect.apply(member, target, given);
        const label = (made: unknown): unknown =>
          labelled(made, speaks ? `step ${step}` : nameOf(given, story), story);
        return result instanceof Promise ? result.then(label) : label(result);
      };
    },
  });
}

function sayStep(name: string, given: readonly unknown[], { made }: Story): string {
  const said = given.map((one) => sayValue(one, { made, numbers })).filter((one) => one !== '');
  const [by, ...rest] = said;
  const isCall = name === 'verify' || name === 'devicePhoneNumber';
  const parts = isCall && by !== undefined && by !== 'no token' ? [`a token of ${by}`, ...rest] : said;
  return [words[name] ?? name, parts.join(', ')].join(' ').trimEnd();
}

// A copy, because a rehearsal makes the same things up again and again.
function labelled(made: unknown, label: string | undefined, { made: known }: Story): unknown {
  if (typeof made !== 'object' || made === null || Array.isArray(made) || known.has(made)) return made;
  const copy = { ...made };
  if (label !== undefined) known.set(copy, label);
  return copy;
}

function nameOf(given: readonly unknown[], { made }: Story): string | undefined {
  return given.map((one) => made.get(one)).find((label) => label !== undefined);
}

function placeholder(release: Release): Target {
  const device = (phoneNumber: string) => ({ phoneNumber, path: { kind: 'direct' as const } });
  return {
    name: 'any target',
    release,
    profile: 'operator',
    apiBaseUrl: `https://api.example.com${release.basePath}`,
    scopes: { verify: [], 'device-phone-number': [] },
    parameters: {},
    pkce: 'S256',
    prompt: 'none',
    clients: {
      main: {
        id: '<client_id>',
        redirectUri: '<redirect_uri>',
        authentication: { method: 'client_secret_basic', secret: '' },
      },
    },
    devices: {
      subscriber: device(numbers.subscriber),
      subscriberOverIPv6: device(numbers.subscriber),
      stranger: device(numbers.stranger),
      withoutConsent: device(numbers.withoutConsent),
    },
    operations: ['verify', 'device-phone-number'],
    tokens: {},
    limits: { concurrency: 1, timeoutSeconds: 10, waitSeconds: 60 },
    capabilities: new Set(),
  };
}
