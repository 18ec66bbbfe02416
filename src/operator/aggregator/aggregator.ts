import type * as http from 'node:http';
import * as querystring from 'node:querystring';

import type { Bend } from '../bend.ts';
import { type Client, knownScopes, onboardClients, purpose } from '../clients.ts';
import { Inside } from '../inside.ts';
import { makeSigningKey } from '../keys.ts';
import { factsOfAll } from '../make-facts.ts';
import { soundRules } from '../operator-rules.ts';
import { backchannelFeature, backchannelJudgement } from '../provider/backchannel.ts';
import { configure } from '../provider/configuration.ts';
import { makeDoor } from '../provider/door.ts';
import type { ProviderExchange } from '../provider/exchange.ts';
import { metadataIn } from '../provider/manners.ts';
import { type Account, networkAuthentication, requestIn } from '../provider/network-authentication.ts';
import { rulesOf } from '../release-rules.ts';
import type { AnswerCall } from '../resource/call.ts';
import { serveApi } from '../resource/serve.ts';
import { Store } from '../store.ts';
import { openPort } from '../transport/port.ts';
import type { Aggregator, AggregatorOptions } from './facts.ts';
import { openBackend } from './backend.ts';
import { Chain, type Inner, type Resumption } from './chain.ts';
import { makeForward } from './forward.ts';
import { refusalFor } from './refusal.ts';
import { startUpstream } from './upstream.ts';

const defaultTokenLifetimeSeconds = 8;
const defaultCodeLifetimeSeconds = 60;

/** Starts two operators and an aggregator in front of them. */
export async function startAggregator(options: AggregatorOptions = {}): Promise<Aggregator> {
  const {
    port = 0,
    tokenLifetimeSeconds = defaultTokenLifetimeSeconds,
    codeLifetimeSeconds = defaultCodeLifetimeSeconds,
  } = options;
  // SIM based flows stay between an operator and its own clients.
  const release = {
    ...rulesOf(options.release ?? 'r3.2'),
    backchannel: false,
    jwtBearer: false,
    refreshTokens: false,
  };
  const { authority } = options;
  const main = await openPort(authority, {}, port);
  const issuer = main.origin;
  const backend = openBackend(authority);
  const redirectUri = `${issuer}/callback`;
  const key = options.signingKey ?? (await makeSigningKey());
  const [{ default: Provider, errors }, clients, ...upstreams] = await Promise.all([
    import('oidc-provider'),
    onboardClients(),
    startUpstream('first', redirectUri, key, release.name, authority),
    startUpstream('second', redirectUri, key, release.name, authority),
  ]);
  const [first, second] = upstreams;

  const bends = (options.bends ?? []).map((source): Bend =>
    typeof source === 'function' ? source() : source,
  );
  const rules = { ...soundRules(release), ...Object.assign({}, ...bends.map((bend) => bend.rules)) };
  // The operator spends its own token with the call.
  const store = new Store({ clock: Date.now, ...rules, alreadyRedeemed: () => new errors.InvalidGrant() });
  const everyClient: readonly Client[] = Object.values(clients);
  const inside = new Inside({
    issuer,
    otherOrigin: undefined,
    purpose,
    release,
    clients: everyClient,
    // The aggregator has no network of its own.
    network: { sims: [], simAt: () => undefined, simOf: () => undefined },
    store,
    key,
    clock: Date.now,
    tokenLifetimeSeconds,
  });

  const chain = new Chain(redirectUri, purpose, backend);
  const resumptions = new WeakMap<http.IncomingMessage, Resumption>();
  const detours = new WeakMap<http.IncomingMessage, URL>();
  const inners = new Map<string, Inner>();
  const innerOf = (accessToken: string): Inner | undefined =>
    inners.get(String(store.find('AccessToken', accessToken)?.grantId));

  const identify = (exchange: ProviderExchange): Account | undefined => {
    const { req } = exchange.ctx;
    const resumption = resumptions.get(req);
    if (resumption !== undefined) {
      const { outcome } = resumption;
      return 'inner' in outcome ? { accountId: outcome.accountId, consents: true } : undefined;
    }
    // The telco finder: who has this address?
    const sound = upstreams.find(({ operator }) => operator.network.simAt(req.socket) !== undefined);
    const upstream = bends.reduce(
      (found, { aggregator }) => (aggregator?.find === undefined ? found : aggregator.find(found, upstreams)),
      sound,
    );
    if (upstream === undefined) return undefined;
    const asked = requestIn(exchange.parameters).scopes.filter((scope) => knownScopes.includes(scope));
    const url = chain.begin(upstream, exchange.parameters, asked);
    for (const { aggregator } of bends) aggregator?.innerRequest?.(url, exchange.parameters, exchange.sent);
    chain.sentAs(url);
    detours.set(req, url);
    return undefined;
  };

  const aggregation: Bend = {
    provider: {
      authorization: async (exchange, next) => {
        const { ctx } = exchange;
        const resumption = resumptions.get(ctx.req);
        if (resumption !== undefined && 'error' in resumption.outcome) {
          exchange.refusal = refusalFor(resumption.outcome.error, errors);
        }
        await next();
        const detour = detours.get(ctx.req);
        if (detour !== undefined) ctx.set('location', detour.href);
        else if (resumption !== undefined) finish(ctx, resumption);
      },
      token: async ({ ctx }, next) => {
        await next();
        const body = metadataIn(ctx);
        const inner = innerOf(String(body?.access_token));
        if (body === undefined || inner === undefined) return;
        for (const { aggregator } of bends) aggregator?.tokenAnswer?.(body, inner);
      },
    },
  };
  const finish = (ctx: ProviderExchange['ctx'], resumption: Resumption): void => {
    const url = URL.parse(ctx.response.headers.location ?? '');
    if (url === null) return;
    for (const { aggregator } of bends) aggregator?.finish?.(url, resumption);
    ctx.set('location', url.href);
  };

  const surroundings = { inside, errors, rules, release, clock: Date.now, dpop: 'none' as const };
  const sound = configure({
    errors,
    rules,
    clients: everyClient,
    key,
    store,
    clock: Date.now,
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
    dpop: 'none',
  });
  const provider = new Provider(issuer, {
    ...sound,
    loadExistingGrant: async (ctx) => {
      const grant = await sound.loadExistingGrant?.(ctx);
      const outcome = resumptions.get(ctx.req)?.outcome;
      if (grant !== undefined && outcome !== undefined && 'inner' in outcome)
        inners.set(grant.jti, outcome.inner);
      return grant;
    },
  });
  provider.silent = true; // what goes wrong is answered, and Koa would print it as well
  provider.use(makeDoor([aggregation, ...bends], surroundings));

  const serveProvider = provider.callback();
  const answerCall = bends.reduceRight<AnswerCall>(
    (call, { api }) => (api === undefined ? call : async (one) => api(one, call, inside)),
    makeForward({ rules: release, store, innerOf, backend }),
  );
  const comeBack = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const returned = new URL(request.url ?? '', issuer).searchParams;
    const resumption = await chain.end(returned).catch(() => undefined);
    if (resumption === undefined) {
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_request"}');
      return;
    }
    // The client's own request goes on from here: sound as it was, it will be judged as before.
    request.url = `/authorize?${querystring.stringify({ ...resumption.parameters })}`;
    request.method = 'GET';
    resumptions.set(request, resumption);
    await serveProvider(request, response);
  };
  main.serve((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path.startsWith('/number-verification/')) {
      void serveApi(request, response, release.basePath, answerCall);
    } else if (path === '/callback') void comeBack(request, response);
    else void serveProvider(request, response);
  });

  return {
    issuer,
    apiRoot: issuer,
    codeLifetimeSeconds,
    ...(authority === undefined ? {} : { authorityPem: authority.pem }),
    release: release.name,
    purpose,
    clients: factsOfAll(clients),
    subscribers: {
      subscriber: first.operator.subscribers.subscriber,
      stranger: second.operator.subscribers.stranger,
      withoutConsent: second.operator.subscribers.withoutConsent,
    },
    operators: upstreams.map(({ operator }) => operator),
    async [Symbol.asyncDispose]() {
      await Promise.all([
        main[Symbol.asyncDispose](),
        backend[Symbol.asyncDispose](),
        ...upstreams.map(({ operator }) => operator[Symbol.asyncDispose]()),
      ]);
    },
  };
}
