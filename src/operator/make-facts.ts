import { randomUUID } from 'node:crypto';

import { factsOf, purpose, type Client } from './clients.ts';
import type {
  AccessTokenFacts,
  ClientFacts,
  ClientRole,
  OperatorFacts,
  OperatorTokenFacts,
} from './facts.ts';
import type { Inside } from './inside.ts';
import { operatorTokenPath } from './network/entitlement.ts';
import type { MobileNetwork } from './network/mobile-network.ts';
import type { Sim, SimName } from './network/sim.ts';
import { issueOperatorToken } from './operator-tokens.ts';
import { issueAccessToken } from './resource/access-token.ts';
import type { Authority } from './transport/authority.ts';

/** What facts are made of. */
export interface FactSources {
  readonly inside: Inside;
  readonly network: MobileNetwork;
  readonly clients: Readonly<Record<ClientRole, Client>>;
  readonly authority: Authority | undefined;
  readonly codeLifetimeSeconds: number;
  /** Seconds since the epoch. */
  readonly now: number;
}

/** Tells a tester what he has to know of an operator that has started. */
export function makeFacts({
  inside,
  network,
  clients,
  authority,
  codeLifetimeSeconds,
  now,
}: FactSources): Omit<OperatorFacts, 'dpop'> {
  const simNamed = (name: SimName): Sim => {
    const sim = network.simNamed(name);
    if (sim === undefined) throw new Error(`the network starts with a SIM ${name}`);
    return sim;
  };
  return {
    issuer: inside.issuer,
    apiRoot: inside.issuer,
    release: inside.release.name,
    ...(authority === undefined ? {} : { authorityPem: authority.pem }),
    purpose,
    codeLifetimeSeconds,
    clients: factsOfAll(clients),
    subscribers: {
      subscriber: device('subscriber'),
      stranger: device('stranger'),
      withoutConsent: device('withoutConsent'),
    },
    ...(network.gatewayOverIPv6 === undefined ? {} : { gatewayOverIPv6: network.gatewayOverIPv6 }),
    operatorTokenUrl: inside.issuer + operatorTokenPath,
    operatorTokens: operatorTokens(inside, now, simNamed),
    tokens: accessTokens(inside, now, clients.main),
  };

  function device(name: SimName): { phoneNumber: string; gateway: string } {
    return { phoneNumber: simNamed(name).phoneNumber, gateway: network.gatewayOf(name) };
  }
}

// Longer than any leeway that clocks are given.
const expiredSinceSeconds = 10;

// Handed out once, at the start: they have to outlast an operator that is left running for a day of tests.
const accessTokenLifetimeSeconds = 86_400;

function operatorTokens(inside: Inside, now: number, simNamed: (name: SimName) => Sim): OperatorTokenFacts {
  const { store } = inside;
  const sim = simNamed('subscriber');
  return {
    subscriber: inside.issueOperatorToken(sim),
    stranger: inside.issueOperatorToken(simNamed('stranger')),
    withoutConsent: inside.issueOperatorToken(simNamed('withoutConsent')),
    pending: issueOperatorToken(store, { sim, now, staysPending: true }),
    // After the others, so that the store does not come across it, and let go of it, while they live.
    expired: issueOperatorToken(store, { sim, now, lifetimeSeconds: -expiredSinceSeconds }),
  };
}

function accessTokens({ store }: Inside, now: number, { id, scopes }: Client): AccessTokenFacts {
  const common = { clientId: id, scope: scopes.join(' '), now, lifetimeSeconds: accessTokenLifetimeSeconds };
  return {
    withoutNumber: issueAccessToken(store, {
      ...common,
      accountId: randomUUID(),
      authenticationMethods: ['nba'],
    }),
    twoLegged: issueAccessToken(store, { ...common, authenticationMethods: [] }),
  };
}

/** What a tester is told about each client. */
export function factsOfAll(
  clients: Readonly<Record<ClientRole, Client>>,
): Readonly<Record<ClientRole, ClientFacts>> {
  const { main, second, notByNetwork, withoutScopes, otherFlow } = clients;
  return {
    main: factsOf(main),
    second: factsOf(second),
    notByNetwork: factsOf(notByNetwork),
    withoutScopes: factsOf(withoutScopes),
    otherFlow: factsOf(otherFlow),
  };
}
