import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';

import type { HostileAnswer } from './hostile-answers.ts';

/** A server on loopback that answers as told. */
export interface HostileServer extends AsyncDisposable {
  readonly origin: string;
}

/** Starts a server that gives one answer to everything; with `soundDiscovery` its metadata and keys are sound. */
export async function startHostile(
  { answer }: HostileAnswer,
  { soundDiscovery }: { readonly soundDiscovery: boolean },
): Promise<HostileServer> {
  let origin = '';
  const server = createServer((request, response) => {
    const document = soundDiscovery ? documentsOf(origin)[request.url ?? ''] : undefined;
    if (document === undefined) return answer(request, response);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  // Cast: a server that listens on TCP has an address of this kind.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

const published = {
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }),
  kid: 'one',
  use: 'sig',
  alg: 'RS256',
};

const grantTypes = [
  'authorization_code',
  'urn:openid:params:grant-type:ciba',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
];

function documentsOf(origin: string): Readonly<Record<string, unknown>> {
  return {
    '/jwks': { keys: [published] },
    '/.well-known/openid-configuration': {
      issuer: origin,
      authorization_endpoint: `${origin}/authorize`,
      token_endpoint: `${origin}/token`,
      jwks_uri: `${origin}/jwks`,
      response_types_supported: ['code'],
      backchannel_authentication_endpoint: `${origin}/bc-authorize`,
      backchannel_token_delivery_modes_supported: ['poll'],
      grant_types_supported: grantTypes,
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
      request_parameter_supported: true,
      authorization_response_iss_parameter_supported: true,
    },
  };
}
