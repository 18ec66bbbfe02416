import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Bend, BendSource } from './bend.ts';
import { onboardClients, purpose, type Client } from './clients.ts';
import type { DpopMode } from './dpop.ts';
import { destinationOf, type Exposure } from './exposure.ts';
import type { OperatorFacts } from './facts.ts';
import { Inside } from './inside.ts';
import { makeSigningKey, type SigningKey } from './keys.ts';
import { makeFacts } from './make-facts.ts';
import { operatorTokenPath, serveEntitlement, type EntitlementSurroundings } from './network/entitlement.ts';
import { MobileNetwork } from './network/mobile-network.ts';
import type { Sim, SimName } from './network/sim.ts';
import { soundRules } from './operator-rules.ts';
import { allowBackchannel, backchannelFeature, backchannelJudgement } from './provider/backchannel.ts';
import { configure } from './provider/configuration.ts';
import { makeDoor } from './provider/door.ts';
import type { ProviderExchange } from './provider/exchange.ts';
import { networkAuthentication } from './provider/network-authentication.ts';
import { rulesOf, type ReleaseName } from './release-rules.ts';
import { makeApi } from './resource/api.ts';
import type { AnswerCall } from './resource/call.ts';
import { serveApi } from './resource/serve.ts';
import { Store } from './store.ts';
import type { Authority } from './transport/authority.ts';
import { openPort, type PortBend } from './transport/port.ts';

export interface OperatorOptions {
  /** `r3.2` where absent. */
  readonly release?: ReleaseName;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** How the operator departs from the standard; sound where absent. */
  readonly bends?: readonly BendSource[];
  /** Short by default, so that waiting for an expiry is cheap. */
  readonly tokenLifetimeSeconds?: number;
  /** A minute where absent. */
  readonly codeLifetimeSeconds?: number;
  /** Of the client `main`, where it is to be reached by phones; else one that nobody fetches. */
  readonly redirectUri?: string;
  /** Further clients, such as an aggregator. */
  readonly partners?: readonly Client[];
  /** What becomes of proofs of possession; ignored where absent. */
  readonly dpop?: DpopMode;
  /** Signs ID tokens. Made anew where absent, which is the slowest part of a start: tests with many operators share one. */
  readonly signingKey?: SigningKey;
  /** Certifies the operator's server; clear text on loopback where absent. Tests with many operators share one. */
  readonly authority?: Authority;
  /** How it is reached from outside this machine; on loopback alone where absent. */
  readonly exposure?: Exposure;
  /** Milliseconds since the epoch; for what the operator remembers and when that expires. */
  readonly clock?: () => number;
}

/** A running operator on loopback: close it with `await using`. */
export interface Operator extends OperatorFacts, AsyncDisposable {
  readonly network: MobileNetwork;
  /** A new operator token, as a device with this SIM would get it. */
  issueOperatorToken(name: SimName): string;
}

// Between two runs of the same suite, and shorter than a check may wait for the expiry of a token.
const defaultTokenLifetimeSeconds = 8;

// Long enough for a client that works through a queue, short enough to be worthless when stolen.
const defaultCodeLifetimeSeconds = 60;

/** Starts an operator. Throws RangeError for a release, a lifetime or a bend that is not possible. */
export async function startOperator(options: OperatorOptions = {}): Promise<Operator> {
  const {
    port = 0,
    clock = Date.now,
    tokenLifetimeSeconds = defaultTokenLifetimeSeconds,
    codeLifetimeSeconds = defaultCodeLifetimeSeconds,
    dpop = 'none',
    exposure,
  } = options;
  const release = rulesOf(options.release ?? 'r3.2');
  if (dpop !== 'none' && !release.dpop) {
    throw new RangeError(`dpop is ${dpop}, and the profile of ${release.name} knows no DPoP`);
  }
  const limit = release.maximumTokenLifetimeSeconds ?? Infinity;
  if (
    !Number.isSafeInteger(tokenLifetimeSeconds) ||
    tokenLifetimeSeconds < 1 ||
    tokenLifetimeSeconds > limit
  ) {
    throw new RangeError(
      `tokenLifetimeSeconds is ${tokenLifetimeSeconds}; it has to be a whole number from 1 to ${limit}`,
    );
  }
  const bends = (options.bends ?? []).map((source): Bend =>
    typeof source === 'function' ? source() : source,
  );
  const rules = { ...soundRules(release), ...Object.assign({}, ...bends.map((bend) => bend.rules)) };

  const portBends: Ports = Object.assign({}, ...bends.map((bend) => bend.ports));
  if (options.authority === undefined && Object.keys(portBends).length > 0)
    throw new RangeError('a bend of ports needs an authority: without TLS there is nothing to bend');
  // First, because a port may be taken; then nothing else has been opened.
  const main = await openPort(options.authority, portBends.main, port, exposure?.origin);
  const other = portBends.other && (await openPort(options.authority, portBends.other));
  const [{ default: Provider, errors }, key, clients, network] = await Promise.all([
    import('oidc-provider'), // only here, because it is slow and a run against a real operator does not need it
    options.signingKey ?? makeSigningKey(),
    onboardClients(options.redirectUri),
    MobileNetwork.start(
      main.overIPv6,
      exposure && { gateways: exposure.gateways, operator: destinationOf(exposure, main.port) },
    ),
  ]);

  const issuer = main.origin;
  const store = new Store({ clock, ...rules, alreadyRedeemed: () => new errors.InvalidGrant() });
  const everyClient: readonly Client[] = [...Object.values(clients), ...(options.partners ?? [])];
  const inside = new Inside({
    issuer,
    otherOrigin: other?.origin,
    purpose,
    release,
    clients: everyClient,
    network,
    store,
    key,
    clock,
    tokenLifetimeSeconds,
  });

  const identify = bends.reduceRight<Identify>(
    (sound, { identify: bent }) =>
      bent === undefined ? sound : (exchange) => bent(exchange, () => sound(exchange), inside),
    ({ ctx }) => network.simAt(ctx.req.socket),
  );
  const surroundings = { inside, errors, rules, release, clock, dpop };
  const provider = new Provider(
    issuer,
    configure({
      errors,
      rules,
      clients: everyClient,
      key,
      store,
      clock,
      tokenLifetimeSeconds,
      codeLifetimeSeconds,
      refreshTokens: release.refreshTokens,
      judgements: {
        authorization: networkAuthentication({
          ...surroundings,
          clientOf: (id) => inside.clientOf(id),
          identify,
        }),
        backchannel: backchannelJudgement(surroundings),
      },
      backchannel: backchannelFeature(surroundings),
      dpop,
    }),
  );
  provider.silent = true; // what goes wrong is answered, and Koa would print it as well
  provider.use(makeDoor(bends, surroundings));
  if (release.backchannel) await allowBackchannel(provider, everyClient);

  const serveProvider = provider.callback();
  const answerCall = bends.reduceRight<AnswerCall>(
    (sound, { api }) => (api === undefined ? sound : async (call) => api(call, sound, inside)),
    makeApi({
      rules: release,
      store,
      network,
      decisions: rules,
      dpop,
      root: issuer,
      clock,
    }),
  );
  const entitlement: EntitlementSurroundings = {
    simAt: (origin) => network.simAt(origin),
    issue: (sim) => inside.issueOperatorToken(sim),
  };
  const paths: Readonly<Record<string, string>> = Object.assign({}, ...bends.map((bend) => bend.paths));
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    request.url = usualPath(request.url ?? '/', paths);
    const path = request.url.split('?')[0] ?? '';
    if (path.startsWith('/number-verification/'))
      void serveApi(request, response, release.basePath, answerCall);
    else if (path === operatorTokenPath) serveEntitlement(request, response, entitlement);
    else void serveProvider(request, response);
  };
  main.serve(listener);
  other?.serve(listener);

  return {
    ...makeFacts({
      inside,
      network,
      clients,
      authority: options.authority,
      codeLifetimeSeconds,
      now: Math.floor(clock() / 1000),
    }),
    dpop,
    network,
    issueOperatorToken(name) {
      const sim = network.simNamed(name);
      if (sim === undefined) throw new RangeError(`the subscription of ${name} has ended`);
      return inside.issueOperatorToken(sim);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([main, other, network].map(async (one) => one?.[Symbol.asyncDispose]()));
    },
  };
}

function usualPath(url: string, paths: Readonly<Record<string, string>>): string {
  const other = Object.keys(paths).find(
    (path) => url === path || (/^[/?]/.test(url.slice(path.length)) && url.startsWith(path)),
  );
  return other === undefined ? url : `${paths[other] ?? ''}${url.slice(other.length)}`;
}

type Ports = { readonly [Name in 'main' | 'other']?: PortBend };
type Identify = (exchange: ProviderExchange) => Sim | undefined;
