import type { HeaderLines, Leg } from '../model/exchange.ts';
import type { Target } from '../model/target.ts';
import type { NamedEndpoint } from '../oidc/endpoints.ts';

/** A request in clear text, without anything that would be worth overhearing. */
export interface ClearRequest {
  readonly leg: Leg;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: HeaderLines;
  readonly body?: string | undefined;
}

type Shape = Omit<ClearRequest, 'url'>;

// Never a live token: this one is no token of anybody.
const dummy: HeaderLines[number] = ['authorization', 'Bearer not-a-token'];
const accept: HeaderLines[number] = ['accept', 'application/json'];
const form: Shape = {
  leg: 'token',
  method: 'POST',
  headers: [accept, ['content-type', 'application/x-www-form-urlencoded']],
  body: '',
};

const shapes: Readonly<Record<string, Shape>> = {
  discovery: { leg: 'discovery', method: 'GET', headers: [accept] },
  jwks_uri: { leg: 'discovery', method: 'GET', headers: [accept] },
  authorization_endpoint: { leg: 'device', method: 'GET', headers: [] },
  token_endpoint: form,
  backchannel_authentication_endpoint: form,
};

/** The requests that show whether https endpoints answer in clear text as well, on their own port and on port 80. */
export function clearRequests(endpoints: readonly NamedEndpoint[], target: Target): readonly ClearRequest[] {
  return endpoints
    .filter(({ url }) => new URL(url).protocol === 'https:')
    .flatMap((endpoint) => requestsTo(endpoint, target))
    .flatMap(({ url, ...rest }) => clearUrls(url).map((clear) => ({ ...rest, url: clear })));
}

function requestsTo({ name, url }: NamedEndpoint, { operations }: Target): readonly ClearRequest[] {
  if (name === 'API') {
    return operations.map((operation) =>
      operation === 'verify'
        ? {
            leg: 'api',
            method: 'POST',
            url: `${url}/verify`,
            headers: [accept, dummy, ['content-type', 'application/json']],
            body: '{}',
          }
        : { leg: 'api', method: 'GET', url: `${url}/device-phone-number`, headers: [accept, dummy] },
    );
  }
  const shape = shapes[name];
  return shape === undefined ? [] : [{ ...shape, url }];
}

// Who serves a port of his own choice says nothing about port 80 of the same machine; who serves 443 does.
function clearUrls(secure: string): readonly string[] {
  const { host, port, pathname, search } = new URL(secure);
  const rest = `${pathname}${search}`;
  return port === '' ? [`http://${host}:443${rest}`, `http://${host}${rest}`] : [`http://${host}${rest}`];
}
