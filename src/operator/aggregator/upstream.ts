import { type Client, knownScopes } from '../clients.ts';
import { makeClientKey, type SigningKey } from '../keys.ts';
import { startOperator } from '../operator.ts';
import type { ReleaseName } from '../release-rules.ts';
import type { Authority } from '../transport/authority.ts';
import type { Upstream } from './chain.ts';

// The operator's token is older than the aggregator's, and must outlive it.
const innerTokenLifetimeSeconds = 120;

/** Starts an operator that has the aggregator for a client. */
export async function startUpstream(
  name: string,
  redirectUri: string,
  signingKey: SigningKey,
  release: ReleaseName,
  authority: Authority | undefined,
): Promise<Upstream> {
  const client: Client = {
    id: `nv-aggregator-${name}`,
    redirectUri,
    authentication: 'private_key_jwt',
    key: await makeClientKey(`aggregator-${name}`),
    flows: ['authorization code'],
    scopes: knownScopes,
    authenticationMethods: ['nba'],
  };
  const operator = await startOperator({
    release,
    signingKey,
    ...(authority === undefined ? {} : { authority }),
    partners: [client],
    tokenLifetimeSeconds: innerTokenLifetimeSeconds,
  });
  return { name, operator, client };
}
