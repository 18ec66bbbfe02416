import type { CertificateFacts } from '../model/handshake.ts';
import { type Expectation, expectation } from './expectation.ts';
import { headerValues, memberOf } from './expect-received.ts';
import type { Authorization, ClearAnswer, Handshake, Received } from './observations.ts';

/** A sound offer to every host, and the spoilt one beside it: each host agrees to one of them, so it is there. */
export function agreedToOneOffer(): Expectation<{
  readonly sound: readonly Handshake[];
  readonly spoilt: readonly Handshake[];
}> {
  const says = 'a TLS handshake that every host completes';
  return expectation(says, ({ sound, spoilt }) => {
    if (sound.length === 0) return [{ of: 'hosts', expected: 'at least 1 with https', actual: 'none' }];
    return sound.flatMap(({ place, end }, index) =>
      [end, spoilt[index]?.end].some((one) => one?.kind === 'agreed')
        ? []
        : [{ of: `handshake with ${place}`, expected: says, actual: endOf(end) }],
    );
  });
}

/** Every host completes the handshake. */
export function agreed(): Expectation<readonly Handshake[]> {
  return everyHost('a handshake that every host completes', 'handshake', ({ end }) =>
    end.kind === 'agreed' ? undefined : endOf(end),
  );
}

/** No host completes the handshake: it sends an alert, or hangs up. */
export function refusedByHosts(): Expectation<readonly Handshake[]> {
  return everyHost('a handshake that no host completes', 'handshake', ({ end }) =>
    end.kind === 'refused' ? undefined : endOf(end),
  );
}

/** The certificate of every host is within its validity, and so are those above it. */
export function withinValidity(): Expectation<readonly Handshake[]> {
  return everyCertificate('a certificate within its validity', 'validity', (facts, { at }) =>
    facts.validFrom <= at && at <= facts.validTo && !facts.outOfDate
      ? undefined
      : `from ${day(facts.validFrom)} to ${day(facts.validTo)}${facts.outOfDate ? ', with one out of date in its chain' : ''}`,
  );
}

/** The certificate of every host names the host. */
export function namingHost(): Expectation<readonly Handshake[]> {
  return everyCertificate('a certificate that names the host', 'names', ({ namesHost, hosts }) =>
    namesHost ? undefined : `for ${hosts}`,
  );
}

/** The chain that every host shows leads to an authority that is trusted. */
export function chainedToTrust(): Expectation<readonly Handshake[]> {
  return everyCertificate(
    'a chain to an authority that is trusted, here or by tls.ca of the target file',
    'chain',
    ({ chainTrouble }) => chainTrouble,
  );
}

/** Every URL of a list has the scheme https. */
export function secureUrls(): Expectation<readonly { readonly name: string; readonly url: string }[]> {
  const says = 'https URLs only';
  return expectation(says, (named) =>
    named.flatMap(({ name, url }) => {
      const { protocol, origin } = new URL(url);
      return protocol === 'http:' ? [{ of: name, expected: says, actual: `${origin}, in clear text` }] : [];
    }),
  );
}

/** Every place that the browser was sent to on its way is https; the first is for another rule, the last is the client's. */
export function secureHops(): Expectation<Authorization> {
  const says = 'a chain of https hops';
  return expectation(says, ({ hops }) =>
    hops.slice(1).flatMap(({ url }, index) => {
      const { protocol, origin } = new URL(url);
      return protocol === 'http:'
        ? [{ of: `hop ${index + 2}`, expected: says, actual: `${origin}, in clear text` }]
        : [];
    }),
  );
}

/** No service in clear text: no answer at all, a redirect to https, or a refusal that is not the service's own. */
export function notServedInClear(): Expectation<readonly ClearAnswer[]> {
  const says = 'no answer of the service: none at all, a redirect to https, or a refusal of clear text';
  return expectation(says, (answers) =>
    answers.flatMap(({ request, received }) => {
      const sign = received === 'no answer' ? undefined : signOfService(received);
      return sign === undefined ? [] : [{ of: request, expected: says, actual: sign }];
    }),
  );
}

/** What shows that a request in clear text was processed; undefined where nothing does. */
function signOfService(received: Received): string | undefined {
  const { status } = received;
  if (status >= 300 && status < 400) {
    const [location] = headerValues(received, 'location');
    return location?.toLowerCase().startsWith('https://') === true
      ? undefined
      : `HTTP ${status} within clear text`;
  }
  if (status < 300 || status === 401) return `HTTP ${status}`;
  // Many a server says 400 to clear text on its TLS port. What names an error of the API or of OAuth went further than that.
  if (status !== 400) return undefined;
  const { code, error } = { code: memberOf(received, 'code'), error: memberOf(received, 'error') };
  const processed = typeof code === 'string' || (typeof error === 'string' && /^[a-z_]+$/.test(error));
  return processed ? 'HTTP 400 with an error of the service' : undefined;
}

function everyHost(
  says: string,
  of: string,
  trouble: (one: Handshake) => string | undefined,
): Expectation<readonly Handshake[]> {
  return expectation(says, (hosts) => {
    if (hosts.length === 0) return [{ of: 'hosts', expected: 'at least 1 with https', actual: 'none' }];
    return hosts.flatMap((one) => {
      const actual = trouble(one);
      return actual === undefined ? [] : [{ of: `${of} at ${one.place}`, expected: says, actual }];
    });
  });
}

function everyCertificate(
  says: string,
  of: string,
  trouble: (facts: CertificateFacts, one: Handshake) => string | undefined,
): Expectation<readonly Handshake[]> {
  return everyHost(says, of, (one) =>
    one.end.kind === 'agreed' ? trouble(one.end.certificate, one) : undefined,
  );
}

function endOf(end: Handshake['end']): string {
  return end.kind === 'agreed' ? `agreed on ${end.protocol} with ${end.cipher}` : `refused (${end.code})`;
}

function day(epochMs: number): string {
  return Number.isFinite(epochMs) ? new Date(epochMs).toISOString().slice(0, 10) : 'an unknown day';
}
