import type { Inner, Resumption, Upstream } from './aggregator/chain.ts';
import type { Client } from './clients.ts';
import type { DpopMode } from './dpop.ts';
import type { Inside } from './inside.ts';
import type { Sim } from './network/sim.ts';
import type { OperatorRules } from './operator-rules.ts';
import type { Endpoint, Next, Parameters, ProviderExchange } from './provider/exchange.ts';
import type { ReleaseName } from './release-rules.ts';
import type { AnswerCall, ApiAnswer, ApiCall } from './resource/call.ts';
import type { Stored } from './store.ts';
import type { PortBend } from './transport/port.ts';

/**
 * Something around one endpoint of the provider. Before next(): `exchange.parameters` (query or form) is what the
 * library will see, changed in place. After it: `ctx.status`, `ctx.body` and headers are the answer. Without next() the
 * bend is the answer.
 */
export type ProviderBend = (exchange: ProviderExchange, next: Next, inside: Inside) => Promise<void> | void;

/** What is known when an ID token is about to be handed out. */
export interface IdTokenContext {
  readonly sim: Sim;
  readonly client: Client;
  /** The authorization code as it was before it was redeemed: `nonce`, `codeChallenge`, `scope`. */
  readonly code: Readonly<Stored>;
  /** Of the same token response. */
  readonly accessToken: string;
  readonly inside: Inside;
}

/** How an aggregator departs from the standard, at each step of its way to the operators and back. */
export interface AggregatorBend {
  /** Decides whose the device is; `sound` is what the telco finder says. */
  readonly find?: (sound: Upstream | undefined, upstreams: readonly Upstream[]) => Upstream | undefined;
  /** Changes the request to the operator; `parameters` are the client's, `sent` as they came. */
  readonly innerRequest?: (url: URL, parameters: Parameters, sent: Parameters) => void;
  /** Changes the redirect back to the client. */
  readonly finish?: (url: URL, resumption: Resumption) => void;
  /** Changes the answer of the token endpoint in place. */
  readonly tokenAnswer?: (body: Record<string, unknown>, inner: Inner) => void;
}

/**
 * One way in which the operator departs from the standard. What is absent stays sound. Bends compose: of several, the
 * first is the outermost; of rules and of ports the last wins.
 */
export interface Bend {
  readonly provider?: Readonly<Partial<Record<Endpoint, ProviderBend>>>;
  /** Decides who is at the other end of an authorization request; `sound` asks the attachment table. */
  readonly identify?: (
    exchange: ProviderExchange,
    sound: () => Sim | undefined,
    inside: Inside,
  ) => Sim | undefined;
  /** Changes the claims of an ID token; the result is signed with the published key. */
  readonly idToken?: (claims: Record<string, unknown>, context: IdTokenContext) => Record<string, unknown>;
  /** Around the API: may change the call or the answer, or not call on. What it throws is a 500, as a crash would be. */
  readonly api?: (call: ApiCall, next: AnswerCall, inside: Inside) => Promise<ApiAnswer> | ApiAnswer;
  /** How the operator's port speaks; `other` opens a further one, which `inside.otherOrigin` names. Needs an authority. */
  readonly ports?: { readonly main?: PortBend; readonly other?: PortBend };
  /** Where clients find what, beside the usual places: the usual path, by the other one; what begins so is found so too. */
  readonly paths?: Readonly<Record<string, string>>;
  /** How an aggregator departs from the standard; nothing where there is none. */
  readonly aggregator?: AggregatorBend;
  /** Replaces single decisions of the operator. */
  readonly rules?: Partial<OperatorRules>;
}

/** A bend, or what makes one for each operator: for bends that remember something. */
export type BendSource = Bend | (() => Bend);

/** A faulty operator, and the checks that must catch it. */
export interface Fault {
  readonly id: string;
  /** How an operator comes to behave so. */
  readonly story: string;
  /** Exactly these checks fail; no other verdict changes. */
  readonly caughtBy: readonly [string, ...string[]];
  /** Exactly these checks cannot be decided, because the fault takes away what they presuppose. */
  readonly blinds?: readonly string[];
  /** The same in the profile preflight, without a subscriber; absent where no verdict changes there. */
  readonly atPreflight?: { readonly caughtBy: readonly string[]; readonly blinds?: readonly string[] };
  /** The profile in which the fault shows; operator where absent. */
  readonly profile?: 'aggregator';
  /** The release in which the fault shows; r3.2 where absent. */
  readonly release?: ReleaseName;
  /** What the operator makes of proofs of possession; `supported` where absent. */
  readonly dpop?: DpopMode;
  readonly bend: BendSource;
}

/** Declares a fault. */
export function fault(definition: Fault): Fault {
  return definition;
}
