import {
  type BendSource,
  makeSigningKey,
  type ProviderBend,
  type ReleaseName,
  startOperator,
} from '#operator';

import { defaultRelease, releases } from '../../generated/releases.ts';
import { requirements } from '../../generated/requirements.ts';
import { allChecks } from '../../src/cli/catalogue.ts';
import { embeddedTarget } from '../../src/cli/embedded.ts';
import type { Check } from '../../src/check/check.ts';
import type { Run } from '../../src/model/run.ts';
import { runSuite } from '../../src/runner/run.ts';
import { startRawRelay } from './raw-relay.ts';

/** What stood on the wire, leg by leg and in order, while one check was performed. */
export interface Recorded {
  readonly api: readonly string[];
  readonly token: readonly string[];
  readonly backchannel: readonly string[];
  /** Over the mobile data of the subscriber. */
  readonly device: readonly string[];
  /** Over the stranger's device, which is on Wi-Fi. */
  readonly offNetwork: readonly string[];
  readonly phoneNumber: string;
  /** What the suite itself says of what it sent. */
  readonly run: Run;
  /** Where the relays of the legs stand. */
  readonly origins: Readonly<Record<'api' | 'token' | 'backchannel' | 'device' | 'offNetwork', string>>;
}

const signingKey = await makeSigningKey();

// Assertions are made for the relay's endpoints, of which the operator knows nothing: it takes them for its own.
const takeForOwn: ProviderBend = async (exchange, next, inside) => {
  const client = inside.claimedClient(exchange);
  if (client !== undefined && exchange.parameters.client_assertion !== undefined) {
    inside.authenticateAs(client, exchange);
  }
  await next();
};
const relayed: BendSource = {
  // Of proofs it takes any, for they are made for the relays as well.
  rules: {
    proofPointsUnchecked: [
      'form',
      'type',
      'missing algorithm',
      'symmetric algorithm',
      'private key',
      'signature',
      'method',
      'url',
      'id',
      'age',
      'token',
      'reuse',
      'body',
      'query',
      'key',
      'presence',
      'scheme',
    ],
  },
  provider: { token: takeForOwn, backchannel: takeForOwn },
};

export interface RecordOptions {
  readonly release?: ReleaseName;
  readonly dpop?: 'supported' | 'required';
}

/** Performs one check against the reference operator, with relays on each leg. */
export async function recordCheck(
  id: string,
  bends: readonly BendSource[] = [],
  options: RecordOptions = {},
): Promise<Recorded> {
  const checks = (await allChecks()).filter((one) => one.id === id);
  if (checks.length !== 1) throw new RangeError(`no check ${id}`);
  return recordChecks(checks, bends, options);
}

/** Performs some checks so; the requests of those that are performed at once stand side by side. */
export async function recordChecks(
  checks: readonly Check[],
  bends: readonly BendSource[] = [],
  { release: releaseName = defaultRelease, dpop = 'supported' }: RecordOptions = {},
): Promise<Recorded> {
  const release = releases.find(({ name }) => name === releaseName);
  if (release === undefined) throw new RangeError(`no release ${releaseName}`);
  await using operator = await startOperator({
    signingKey,
    release: release.name,
    dpop,
    bends: [relayed, ...bends],
  });
  operator.network.useWifi('stranger');
  const { subscriber, stranger } = operator.subscribers;
  await using api = await startRawRelay(portOf(operator.apiRoot));
  await using token = await startRawRelay(portOf(operator.issuer));
  await using backchannel = await startRawRelay(portOf(operator.issuer));
  await using device = await startRawRelay(portOf(subscriber.gateway));
  await using offNetwork = await startRawRelay(portOf(stranger.gateway));
  const sound = embeddedTarget(operator, release);
  const { run } = await runSuite({
    checks,
    requirements,
    scenarios: {},
    target: {
      ...sound,
      apiBaseUrl: api.origin + release.basePath,
      endpoints: {
        authorization: `${operator.issuer}/authorize`,
        token: `${token.origin}/token`,
        backchannel: `${backchannel.origin}/bc-authorize`,
      },
      devices: {
        ...sound.devices,
        subscriber: { ...sound.devices.subscriber, path: { kind: 'proxy', url: device.origin } },
        offNetwork: { path: { kind: 'proxy', url: offNetwork.origin } },
      },
    },
    tool: { name: 'wire', version: '0' },
    seed: 1,
    startedAt: new Date(),
  });
  return {
    api: api.requests,
    token: token.requests,
    backchannel: backchannel.requests,
    device: device.requests.filter(isNoTunnel),
    offNetwork: offNetwork.requests.filter(isNoTunnel),
    phoneNumber: subscriber.phoneNumber,
    run,
    origins: {
      api: api.origin,
      token: token.origin,
      backchannel: backchannel.origin,
      device: device.origin,
      offNetwork: offNetwork.origin,
    },
  };
}

// What opens the tunnel is for the gateway alone.
function isNoTunnel(request: string): boolean {
  return !request.startsWith('CONNECT ');
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
