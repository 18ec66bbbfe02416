import type { Actors, Credential, OperationScope } from '../check/actors.ts';
import { lastDigitChanged } from '../check/last-digit-changed.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Interaction, ProviderStateWanted } from './pact-file.ts';

/** Something that a consumer can ask to be true at the provider, and how our actors make it so. */
export interface ProviderState {
  readonly name: string;
  /** Makes it true; what the request is to be sent with comes of it. */
  readonly meet: (actors: Actors, scope: OperationScope) => Promise<Credential>;
}

const verifyScope: OperationScope = 'number-verification:verify';
const shareScope: OperationScope = 'number-verification:device-phone-number:read';
// Long enough for one that an operator might issue, and issued by nobody.
const madeUpToken = 'made-up-by-nv-conformance-and-issued-by-nobody';

/** Every provider state that we can meet. */
export const providerStates: readonly ProviderState[] = [
  {
    name: "the access token belongs to the subscriber's device",
    meet: ({ consumer, subscriber }, scope) => consumer.signIn(subscriber, scope),
  },
  {
    name: "the access token belongs to another subscriber's device",
    meet: ({ consumer, stranger }, scope) => consumer.signIn(stranger, scope),
  },
  {
    name: 'the token lacks the verify scope',
    meet: ({ consumer, subscriber }) => consumer.signIn(subscriber, shareScope),
  },
  {
    name: 'the token lacks the device-phone-number scope',
    meet: ({ consumer, subscriber }) => consumer.signIn(subscriber, verifyScope),
  },
  {
    name: 'the token has expired',
    meet: ({ consumer, subscriber }, scope) => consumer.expiredToken(subscriber, scope),
  },
  {
    name: 'the token was not obtained by network authentication',
    meet: ({ notByNetwork, subscriber }, scope) => notByNetwork.signIn(subscriber, scope),
  },
  {
    name: 'no phone number belongs to the token',
    meet: async ({ consumer }) => consumer.suppliedToken('without a number'),
  },
  {
    name: 'the token was never issued',
    meet: async () => ({ value: madeUpToken, subscriberNumber: undefined }),
  },
  { name: 'no access token is sent', meet: async () => 'no token' },
];

/** The state that an interaction asks for; undefined where it asks for none. Throws an Obstacle for one that we cannot meet. */
export function stateOf({ states }: Interaction): ProviderState | undefined {
  const [wanted, second] = states;
  if (wanted === undefined) return undefined;
  if (second !== undefined) {
    throw new Obstacle(
      'config',
      `the interaction asks for ${states.length} provider states at once; each of ours says all about the access token, so one is enough`,
    );
  }
  const found = providerStates.find(({ name }) => name === wanted.name);
  if (found !== undefined) return found;
  throw new Obstacle(
    'config',
    `the provider state "${wanted.name}" is not known; "nv-conformance pact states" lists those that are: ${providerStates.map(({ name }) => `"${name}"`).join(', ')}`,
  );
}

/** Numbers that a state can speak of, by the names of its parameters and of the values that it injects. */
export interface StateNumbers {
  /** Of the subscriber whom the target file names. */
  readonly phoneNumber: string;
  /** Of somebody else: as near a miss as there is. */
  readonly otherPhoneNumber: string;
}

/** The true numbers at the provider. */
export function trueNumbers({ subscriber }: Actors): StateNumbers {
  return { phoneNumber: subscriber.phoneNumber, otherPhoneNumber: lastDigitChanged(subscriber.phoneNumber) };
}

/** The numbers by which the pact knows them: its state's parameters, and the true ones where it names none. */
export function numbersOfPact(wanted: ProviderStateWanted | undefined, known: StateNumbers): StateNumbers {
  const named = (name: keyof StateNumbers): string => {
    const value = wanted?.params[name];
    return typeof value === 'string' && value !== '' ? value : known[name];
  };
  return { phoneNumber: named('phoneNumber'), otherPhoneNumber: named('otherPhoneNumber') };
}
