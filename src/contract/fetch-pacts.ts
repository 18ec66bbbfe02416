import { Misuse } from '../model/misuse.ts';
import { type Broker, linkIn, openBroker } from './broker.ts';
import { looksLikePact, type Pact, readPact } from './pact-file.ts';

// Those that a change of the provider can hurt: what consumers run now, and what they are about to run.
const selectors = [{ mainBranch: true }, { deployedOrReleased: true }];

/** Fetches the pacts with a provider that count, or the one pact whose URL is given. */
export async function fetchPacts(
  broker: Broker,
  provider: string,
  branch: string | undefined,
): Promise<readonly Pact[]> {
  await using client = openBroker(broker);
  const found = await client.get(broker.url);
  if (looksLikePact(found)) return [readPact(found, broker.url)];
  const listed = await client.send(
    'POST',
    linkIn(found, 'pb:provider-pacts-for-verification', { provider }),
    {
      consumerVersionSelectors: selectors,
      // Which pacts are pending is a matter of the provider's branch.
      ...(branch === undefined ? {} : { includePendingStatus: true, providerVersionBranch: branch }),
    },
  );
  const pacts: Pact[] = [];
  for (const entry of entriesOf(listed)) {
    const url = linkIn(entry, 'self');
    pacts.push(readPact(await client.get(url), url, isPending(entry)));
  }
  if (pacts.length > 0) return pacts;
  throw new Misuse(
    `the Pact Broker ${broker.url} has no pact with ${provider} from a main branch, and none that is deployed or released; write --provider, or the URL of one pact`,
  );
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(document: Entry): readonly Entry[] {
  const embedded = document['_embedded'];
  const pacts: unknown =
    typeof embedded === 'object' && embedded !== null ? Reflect.get(embedded, 'pacts') : undefined;
  return Array.isArray(pacts) ? pacts : [];
}

function isPending({ verificationProperties: properties }: Entry): boolean {
  return typeof properties === 'object' && properties !== null && Reflect.get(properties, 'pending') === true;
}
