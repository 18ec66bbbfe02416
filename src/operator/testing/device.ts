import * as http from 'node:http';

/** What came back to a device. */
export interface DeviceAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  /** Where it was redirected to. */
  readonly location: URL | undefined;
  /** The parameters of the redirect. */
  readonly redirect: Readonly<Record<string, string>>;
}

/** What a device sends. */
export interface DeviceRequest {
  readonly method?: 'GET' | 'POST' | 'OPTIONS' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The proxy to go through; absent: off-network. */
  readonly gateway?: string | undefined;
}

/** Sends one request on a connection of its own, and follows nothing. */
export async function send(url: URL, request: DeviceRequest = {}): Promise<DeviceAnswer> {
  const { method = 'GET', headers = {}, body, gateway } = request;
  const proxy = gateway === undefined ? url : new URL(gateway);
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const outgoing = http.request({
    agent: false,
    host: proxy.hostname,
    port: proxy.port,
    path: gateway === undefined ? `${url.pathname}${url.search}` : url.href,
    method,
    headers: { host: url.host, ...headers },
  });
  outgoing.once('response', resolve).once('error', reject).end(body);
  const incoming = await promise;
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  const location = incoming.headers.location === undefined ? undefined : new URL(incoming.headers.location);
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: text,
    location,
    redirect: Object.fromEntries(location?.searchParams ?? []),
  };
}
