import type { Actors, Credential, OperationScope } from '../check/actors.ts';
import type { ApiChanges, HeaderChanges } from '../check/changes.ts';
import type { ApiAnswer } from '../check/observations.ts';
import type { Finding } from '../model/finding.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Limits } from '../model/target.ts';
import { expectedAnswer } from './expected-answer.ts';
import { explainMismatches } from './explain-mismatch.ts';
import { openRelay, type PactRequest } from './open-relay.ts';
import type { Interaction, Pact } from './pact-file.ts';
import { numbersOfPact, type ProviderState, stateOf, trueNumbers } from './provider-states.ts';
import { runVerifier } from './run-verifier.ts';
import { createStandIns } from './stand-ins.ts';

interface Operation {
  readonly scope: OperationScope;
  readonly call: (actors: Actors, by: Credential, changes: ApiChanges) => Promise<ApiAnswer>;
}

const operations: Readonly<Record<string, Operation>> = {
  '/verify': {
    scope: 'number-verification:verify',
    call: ({ consumer }, by, changes) => consumer.verify(by, undefined, changes),
  },
  '/device-phone-number': {
    scope: 'number-verification:device-phone-number:read',
    call: ({ consumer }, by, changes) => consumer.devicePhoneNumber(by, changes),
  },
};

// Trips of a flow before the call itself: metadata, the hops of the device, the token.
const answersPerFlow = 20;

/** How long our relay may take for one request: a whole flow, and a token left to expire. */
export function requestMs({ timeoutSeconds, waitSeconds }: Limits): number {
  return (answersPerFlow * timeoutSeconds + waitSeconds) * 1000;
}

/** What of an interaction costs the target something, acted out for the plan. */
export async function rehearseInteraction(interaction: Interaction, actors: Actors): Promise<unknown> {
  const known = knownOf(interaction, actors);
  if (known === undefined) return undefined;
  const by = await credentialFor(known, actors);
  return known.operation.call(actors, by, {});
}

/** Plays an interaction against the provider; every point in which the answer is not what the consumer expects. */
export async function verifyInteraction(
  pact: Pact,
  interaction: Interaction,
  actors: Actors,
  milliseconds: number,
): Promise<readonly Finding[]> {
  const operation = operationOf(interaction, actors);
  const state = stateOf(interaction);
  const numbers = trueNumbers(actors);
  const inPact = numbersOfPact(interaction.states[0], numbers);
  const { toProvider, toPact } = createStandIns(inPact, numbers);
  await using relay = await openRelay({
    values: { ...inPact },
    // The state is met when its request comes, so that the token is fresh.
    async send(request) {
      const by = await credentialFor({ operation, state }, actors);
      const answer = await operation.call(actors, by, changesFor(request, interaction, state, toProvider));
      return { status: answer.status, headers: answer.headers, body: toPact(answer.text) };
    },
  });
  const mismatches = await runVerifier(pact, interaction, { ...relay, requestMs: milliseconds });
  const { requests, trouble } = relay.ended();
  if (trouble !== undefined) throw trouble;
  if (requests !== 1) {
    throw new Obstacle('suite', `Pact's verifier sent ${requests} requests where the interaction has one`);
  }
  return explainMismatches(mismatches, expectedAnswer(interaction)).map(({ of, expected, actual }) => ({
    of,
    // Back to the provider's numbers, so that redaction gives them their names.
    expected: toProvider(expected),
    actual: toProvider(actual),
  }));
}

interface Known {
  readonly operation: Operation;
  readonly state: ProviderState | undefined;
}

// A plan says what will be done; what cannot be done says so when it is tried.
function knownOf(interaction: Interaction, actors: Actors): Known | undefined {
  try {
    return { operation: operationOf(interaction, actors), state: stateOf(interaction) };
  } catch (cause) {
    if (cause instanceof Obstacle) return undefined;
    throw cause;
  }
}

async function credentialFor({ operation, state }: Known, actors: Actors): Promise<Credential> {
  return state === undefined ? 'no token' : state.meet(actors, operation.scope);
}

function operationOf({ kind, path }: Interaction, { release }: Actors): Operation {
  if (kind !== 'http') {
    throw new Obstacle('config', 'the interaction is a message, and this API has requests and answers alone');
  }
  const found = operations[path.startsWith(release.basePath) ? path.slice(release.basePath.length) : path];
  if (found !== undefined) return found;
  throw new Obstacle(
    'config',
    `the pact asks for ${path}, which is no operation of ${release.name}; its operations are ${Object.keys(operations).join(' and ')}, with or without ${release.basePath} before them`,
  );
}

function changesFor(
  { query, headers, body }: PactRequest,
  { method }: Interaction,
  state: ProviderState | undefined,
  toProvider: (text: string) => string,
): ApiChanges {
  const sent: HeaderChanges = {
    // What our own calls carry and the pact does not name is left out.
    accept: null,
    'x-correlator': null,
    'content-type': null,
    ...Object.fromEntries(headers.map(([name, value]) => [name, toProvider(value)])),
  };
  // A state says with which token, or that there is none; the one in the pact is an example.
  const { authorization: _, ...withoutToken } = sent;
  return {
    method,
    query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, toProvider(value)])),
    headers: state === undefined ? sent : withoutToken,
    rawBody: body === undefined ? null : toProvider(body),
  };
}
