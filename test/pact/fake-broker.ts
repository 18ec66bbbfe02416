import { createServer, type IncomingMessage } from 'node:http';

type Json = Readonly<Record<string, unknown>>;

/** One request that the broker took. */
export interface Taken {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Json;
}

export interface FakeBroker extends AsyncDisposable {
  readonly url: string;
  readonly taken: readonly Taken[];
  /** Results by pact, as they were published. */
  readonly results: readonly Json[];
}

export interface FakeBrokerOptions {
  /** A bearer token without which nothing is answered. */
  readonly token?: string;
  readonly pending?: boolean;
}

/**
 * The part of a Pact Broker's HTTP API that a provider's and a consumer's pipeline need, as its documentation and the links of
 * its source describe it. The real one is a Ruby gem or a container image, and neither can be had where these tests run.
 */
export async function startFakeBroker({
  token,
  pending = false,
}: FakeBrokerOptions = {}): Promise<FakeBroker> {
  const taken: Taken[] = [];
  const results: Json[] = [];
  const pacts = new Map<string, Json>();
  let url = '';

  const answer = (method: string, path: string, body: Json): readonly [status: number, body: Json] => {
    const link = (href: string) => ({ href: `${url}${href}` });
    const [, pact] = /^\/pacts\/([^/]+)$/.exec(path) ?? [];
    switch (true) {
      case method === 'GET' && path === '/':
        return [
          200,
          {
            _links: {
              self: link('/'),
              'pb:publish-contracts': link('/contracts/publish'),
              'pb:provider-pacts-for-verification': {
                ...link('/pacts/provider/{provider}/for-verification'),
                templated: true,
              },
            },
          },
        ];
      case method === 'POST' && path === '/contracts/publish': {
        for (const contract of listIn(body, 'contracts')) {
          const document = JSON.parse(Buffer.from(String(contract['content']), 'base64').toString()) as Json;
          pacts.set(encodeURIComponent(String(contract['consumerName'])), document);
        }
        return [200, { notices: [{ type: 'success', text: 'published' }], _embedded: {}, _links: {} }];
      }
      case method === 'POST' && path === '/pacts/provider/number-verification/for-verification': {
        const listed = [...pacts.keys()].map((name) => ({
          verificationProperties: { pending },
          _links: { self: link(`/pacts/${name}`) },
        }));
        return [200, { _embedded: { pacts: listed } }];
      }
      case method === 'GET' && pact !== undefined && pacts.has(pact): {
        const document = pacts.get(pact) ?? {};
        const interactions = listIn(document, 'interactions').map((one, index) => ({
          ...one,
          _id: `interaction-${index + 1}`,
        }));
        const links = {
          self: link(path),
          'pb:provider': link('/pacticipants/number-verification'),
          'pb:publish-verification-results': link(`/pacts/${pact}/verification-results`),
        };
        return [200, { ...document, interactions, _links: links }];
      }
      case method === 'GET' && path === '/pacticipants/number-verification':
        return [
          200,
          {
            name: 'number-verification',
            _links: {
              'pb:branch-version': {
                ...link('/pacticipants/number-verification/branches/{branch}/versions/{version}'),
                templated: true,
              },
            },
          },
        ];
      case method === 'PUT' && path.startsWith('/pacticipants/number-verification/branches/'):
        return [201, {}];
      case method === 'POST' && path.endsWith('/verification-results'):
        results.push(body);
        return [201, { ...body }];
      default:
        return [404, { error: 'nothing here' }];
    }
  };

  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      const body = await bodyOf(request);
      const { method = 'GET', url: path = '/', headers } = request;
      taken.push({ method, path, authorization: headers.authorization, body });
      const [status, document] =
        token !== undefined && headers.authorization !== `Bearer ${token}`
          ? ([401, {}] as const)
          : answer(method, path, body);
      response.writeHead(status, { 'content-type': 'application/hal+json' });
      response.end(JSON.stringify(document));
    };
    respond().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url,
    taken,
    results,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listIn(document: Json, name: string): readonly Json[] {
  const list = document[name];
  return Array.isArray(list) ? list : [];
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  // Cast: without an encoding, a request gives buffers.
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Json);
}
