import type { IncomingMessage, ServerResponse } from 'node:http';

/** One way in which a server can answer everything it is asked. */
export interface HostileAnswer {
  readonly name: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

interface Body {
  readonly what: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: (status: number) => string;
}

const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  500: 'INTERNAL',
};
const errors: Readonly<Record<number, string>> = {
  400: 'invalid_grant',
  401: 'invalid_client',
  403: 'access_denied',
  404: 'invalid_request',
  500: 'server_error',
};

const bodies: readonly Body[] = [
  { what: 'an empty body', headers: {}, text: () => '' },
  {
    what: 'an ErrorInfo',
    headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer' },
    text: (status) => JSON.stringify({ status, code: codes[status], message: 'Everything is refused here.' }),
  },
  {
    what: 'an OAuth error',
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    text: (status) =>
      JSON.stringify({ error: errors[status], error_description: 'everything is refused here' }),
  },
];

const refusals: readonly HostileAnswer[] = Object.keys(codes)
  .map(Number)
  .flatMap((status) =>
    bodies.map(({ what, headers, text }) => ({
      name: `${status} with ${what}`,
      answer: (request, response) =>
        void response.writeHead(status, { ...headers, ...echoOf(request) }).end(text(status)),
    })),
  );

// Of these, 0x01 to 0x1F are no text, and the whole is no UTF-8.
const garbage = Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 197 + 131) % 256));

const others: readonly HostileAnswer[] = [
  { name: '200 without a body', answer: (_, response) => void response.writeHead(200).end() },
  { name: '200 {}', answer: (_, response) => served(response, 'application/json', '{}') },
  { name: '200 null', answer: (_, response) => served(response, 'application/json', 'null') },
  {
    name: '200 HTML',
    answer: (_, response) => served(response, 'text/html', '<!doctype html><title>Welcome</title><form>'),
  },
  {
    name: '200 garbage',
    answer: (_, response) => served(response, 'application/octet-stream', garbage),
  },
  {
    name: '200 garbage that claims to be JSON',
    answer: (_, response) => served(response, 'application/json', garbage),
  },
  {
    // Nobody listens on this port of loopback.
    name: '302 to nowhere',
    answer: (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  },
  { name: '302 without Location', answer: (_, response) => void response.writeHead(302).end() },
  {
    name: '302 in a circle',
    answer: (request, response) => void response.writeHead(302, { location: request.url ?? '/' }).end(),
  },
  { name: 'bytes that are no HTTP', answer: (request) => void request.socket.end(garbage) },
  {
    name: 'half an answer',
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
      response.write('{"access_token":"', () => void response.socket?.destroy());
    },
  },
];

/** Answers that arrive, and mean nothing. */
export const hostileAnswers: readonly HostileAnswer[] = [...refusals, ...others];

/** What comes of a server that cannot be reached, whatever it is asked. */
export const unreachable: readonly HostileAnswer[] = [
  { name: 'the connection is closed', answer: (request) => void request.socket.destroy() },
  { name: 'no answer at all', answer: () => undefined },
];

function served(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

// A gateway that refuses everything may well handle correlators as it should.
function echoOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const correlator = headers['x-correlator'];
  return typeof correlator === 'string' && correlator !== '' ? { 'x-correlator': correlator } : {};
}
