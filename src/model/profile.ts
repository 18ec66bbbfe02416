import type { Capability } from './capability.ts';
import type { OperationName } from './target.ts';

export type ProfileName =
  | 'operator'
  | 'aggregator'
  | 'mock'
  | 'verify-only'
  | 'share-only'
  | 'sim-based'
  | 'preflight';

/** What kind of implementation is judged, and with what at hand: decides which checks apply. */
export interface Profile {
  readonly name: ProfileName;
  /** What it is for, in one sentence. */
  readonly meaning: string;
  /** What the profile keeps from checks, whatever the target has, each with the reason in the form "needs …". */
  readonly withdraws: Readonly<Partial<Record<Capability, string>>>;
  /** What every target of this profile has. */
  readonly adds: readonly Capability[];
  /** The only operation that is on offer; where absent, the target says. */
  readonly operation?: OperationName;
  /** Leaves out much of the standard: a report says so beside the verdict. */
  readonly partial?: true;
  /** Tokens come from SIM based flows only. */
  readonly simBasedOnly?: true;
  /** Checks are performed in what remains of them without a subscriber. */
  readonly withoutSubscriber?: true;
}

const ofAggregators = { aggregation: 'needs an aggregator in front of several operators' } as const;

const aSubscriber = 'needs a device or a token of a subscriber';
const oneOperation = (other: OperationName): Profile['withdraws'] => ({
  ...ofAggregators,
  [`operation:${other}`]: `needs the operation ${other}`,
});

/** Every profile, the usual one first. */
export const profiles: readonly Profile[] = [
  {
    name: 'operator',
    meaning: 'an operator with device paths: authorization code flow, SIM based flows where offered, and API',
    withdraws: ofAggregators,
    adds: [],
  },
  {
    name: 'aggregator',
    meaning:
      'an aggregator in front of several operators: redirect chains, and nothing of the operators leaks',
    withdraws: {},
    adds: ['aggregation'],
  },
  {
    name: 'verify-only',
    meaning: 'an offer of POST /verify alone',
    withdraws: oneOperation('device-phone-number'),
    adds: [],
    operation: 'verify',
    partial: true,
  },
  {
    name: 'share-only',
    meaning: 'an offer of GET /device-phone-number alone',
    withdraws: oneOperation('verify'),
    adds: [],
    operation: 'device-phone-number',
    partial: true,
  },
  {
    name: 'sim-based',
    meaning: 'SIM based tokens only, by CIBA or JWT bearer: operator tokens, and no device path',
    withdraws: {
      ...ofAggregators,
      'authorization code flow': 'needs the authorization code flow',
      'device:offNetwork': 'needs the authorization code flow',
      'client:notByNetwork': 'needs a token that was not obtained by the SIM',
    },
    adds: [],
    simBasedOnly: true,
    partial: true,
  },
  {
    name: 'preflight',
    meaning: 'what can be judged before there is a SIM: no subscriber, no token of a user, no operator token',
    withdraws: {
      ...ofAggregators,
      'device:subscriber': aSubscriber,
      'device:subscriberOverIPv6': aSubscriber,
      'device:stranger': aSubscriber,
      'device:withoutConsent': aSubscriber,
      'operator token of subscriber': 'needs an operator token',
      'operator token of stranger': 'needs an operator token',
      'operator token of withoutConsent': 'needs an operator token',
      'operator token past its lifetime': 'needs an operator token',
      'operator token of somebody who does not approve': 'needs an operator token',
      'token without a number': 'needs a token of the operator',
      'token of two legs': 'needs a token of the operator',
    },
    adds: [],
    withoutSubscriber: true,
    partial: true,
  },
  {
    name: 'mock',
    meaning: 'a mock of the API: shapes, validation and headers, and no subscriber',
    withdraws: {
      ...ofAggregators,
      // It answers by the contract alone.
      'answers that depend on the subscriber': 'needs answers that depend on the subscriber',
      'judgement of access tokens': 'needs an implementation that looks at tokens',
    },
    adds: [],
    partial: true,
  },
];

/** The profile of that name. */
export function profileNamed(name: ProfileName): Profile {
  const found = profiles.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`no profile ${name}`);
  return found;
}
