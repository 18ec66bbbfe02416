import { all, type Expectation, expectation, needing, where } from './expectation.ts';
import { headerValues, notBroken } from './expect-received.ts';
import type { AccessToken, ApiAnswer, Authorization, Received } from './observations.ts';
import { revealsDigits, revealsNumber } from './reveals-number.ts';

/** There is something at this path and for this method, whatever it says. */
export function found(): Expectation<Received> {
  return where(
    'found (neither 404 nor 405)',
    'HTTP status',
    (received) => received.status,
    (status) => status !== 404 && status !== 405,
    (status) => `HTTP ${status}`,
  );
}

/** Not a 501, which both operations must never answer. */
export function implemented(): Expectation<ApiAnswer> {
  return where(
    'answered otherwise than by 501',
    'HTTP status',
    (answer) => answer.status,
    (status) => status !== 501,
    (status) => `HTTP ${status}`,
  );
}

/** No URL and no cookie of the way back to the client shows the phone number or a token. */
export function withoutSecretsInUrls(): Expectation<Authorization> {
  return all<Authorization>(
    expectation("without the subscriber's number in a URL or a cookie", ({ hops, sent }) =>
      places(hops)
        .filter(({ text }) => revealsDigits(text, sent.subscriberNumber))
        .map(({ of }) => ({ of, expected: 'free of the number', actual: "the subscriber's number" })),
    ),
    expectation('without a token in a URL', ({ hops }) =>
      places(hops)
        .filter(({ text }) => /[?&#;](access_token|id_token|client_assertion)=./.test(text))
        .map(({ of }) => ({ of, expected: 'free of tokens', actual: 'a token' })),
    ),
  );
}

/** No header that names the server's software, and none that the guidelines rule out. */
export function withoutForbiddenHeaders(): Expectation<Received> {
  return expectation('without headers that reveal the server or are obsolete', (received) =>
    received.headers.flatMap(([name, value]) => {
      const lower = name.toLowerCase();
      const isForbidden = forbidden.has(lower) || (lower === 'server' && software.test(value));
      return isForbidden ? [{ of: name, expected: 'absent', actual: value }] : [];
    }),
  );
}

/** Not for caches: no-store, or private or no-cache at least; never public, never out of a cache. */
export function keptOutOfCaches(): Expectation<Received> {
  return all<Received>(
    where(
      'with Cache-Control no-store, private or no-cache, and not public',
      'cache-control',
      (received) => headerValues(received, 'cache-control').join(', '),
      (value) => /\b(no-store|private|no-cache)\b/i.test(value) && !/\bpublic\b/i.test(value),
      (value) => (value === '' ? 'absent' : value),
    ),
    where(
      'not out of a cache',
      'age',
      (received) => headerValues(received, 'age')[0],
      (age) => age === undefined || Number(age) === 0,
      (age) => `Age: ${age ?? ''}`,
    ),
  );
}

/** Opaque, encrypted, or a JWT without the phone number of its subscriber. */
export function withoutNumberInToken(): Expectation<AccessToken> {
  // A token that did not come from the operator says nothing about it.
  return needing(
    'authorization server',
    where(
      'free of the phone number, where it can be read at all',
      'access token',
      ({ value }) => value,
      (value, { subscriberNumber }) => !readingsOf(value).some((one) => revealsNumber(one, subscriberNumber)),
      () => 'the phone number, or an unsalted digest of it, can be read in it',
    ),
  );
}

/** No stack trace, statement, path or inner address in the body. */
export function withoutInternals(): Expectation<Received> {
  return expectation('without stack traces, statements, paths or inner addresses', ({ text }) =>
    internals
      // In JSON the line breaks of a trace are escaped.
      .filter(([, pattern]) => pattern.test(text) || pattern.test(text.replace(/\\[nrt]/g, '\n ')))
      .map(([what]) => ({ of: 'body', expected: 'free of internals', actual: what })),
  );
}

/** A page of another origin cannot read the answer with the credentials of the user (Fetch Standard, CORS protocol). */
export function closedTo(origin: string): Expectation<Received> {
  return where(
    `without credentials for the origin ${origin}`,
    'access-control-allow-origin',
    (received) => ({
      origins: headerValues(received, 'access-control-allow-origin'),
      credentials: headerValues(received, 'access-control-allow-credentials'),
    }),
    ({ origins, credentials }) =>
      !(origins.some((one) => one === origin || one === '*') && credentials.some((one) => one === 'true')),
    ({ origins }) => `${origins.join(', ')} with Access-Control-Allow-Credentials: true`,
  );
}

/** What the client put into a header came to nothing but its echo: no header of its own, no page, no breakdown. */
export function withoutInjected(name: string): Expectation<Received> {
  return all<Received>(
    notBroken(),
    where(
      `without an injected header ${name}`,
      name,
      (received) => headerValues(received, name).length,
      (count) => count === 0,
      () => 'present',
    ),
    where(
      'not sent as a page',
      'content-type',
      (received) => headerValues(received, 'content-type')[0],
      (type) => !/html|xml|javascript/i.test(type ?? ''),
    ),
  );
}

// Commonalities 0.4 and 0.5, 3.5.
const forbidden = new Set(['x-powered-by', 'x-frame-options', 'x-ua-compatible', 'expires', 'pragma']);

// A version always tells too much; without one only the names of software do, and not a name of the operator's own.
const software =
  /\/|\d|\b(nginx|apache|tomcat|jetty|iis|kestrel|envoy|openresty|caddy|gunicorn|uvicorn|werkzeug|kong|express|undertow|weblogic|websphere|haproxy|varnish)\b/i;

const internals: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack frame', /\bat [\w$.<>/]+ ?\((?:[^()\s]+:\d+(?::\d+)?|Native Method|Unknown Source)\)/],
  ['a stack trace', /Traceback \(most recent call last\)|goroutine \d+ \[|\n\s+at /],
  ['a class name', /\b(?:[a-z]\w*\.){2,}[A-Z]\w*(?:Exception|Error)\b/],
  ['a database error', /\bORA-\d{5}\b|\bSQLSTATE\b|\bSELECT\b[^"]+\bFROM\b|\bINSERT INTO\b/],
  ['a path of the server', /(?<![\w.])(?:\/usr\/|\/home\/|\/opt\/|\/var\/|node_modules\/|[A-Z]:\\\\)[\w.-]+/],
  [
    'an inner address',
    /\b(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})\b/,
  ],
];

interface Place {
  readonly of: string;
  readonly text: string;
}

// The first URL is our own request; whatever comes after is the operator's.
function places(hops: Authorization['hops']): readonly Place[] {
  return hops.flatMap(({ headers }, index) =>
    headers
      .filter(([name]) => ['location', 'set-cookie', 'refresh', 'link'].includes(name.toLowerCase()))
      .map(([name, value]) => ({ of: `${name} of hop ${index + 1}`, text: decoded(value) })),
  );
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

// A JWT is its parts, each in base64url; the claims of its payload are looked at one by one.
function readingsOf(token: string): readonly unknown[] {
  const parts = token.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
  return [token, ...parts, ...parts.flatMap(claimValues)];
}

function claimValues(part: string): readonly unknown[] {
  try {
    const claims: unknown = JSON.parse(part);
    return typeof claims === 'object' && claims !== null ? Object.values(claims) : [];
  } catch {
    return [];
  }
}
