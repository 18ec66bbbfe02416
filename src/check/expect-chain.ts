import { parameterOf } from './expect-authorization.ts';
import { type Expectation, expectation, where } from './expectation.ts';
import type { Authorization, Hop } from './observations.ts';

/** The device was sent to a server of another host on the way, as it is to the operator behind an aggregator. */
export function passingAnotherServer(): Expectation<Authorization> {
  return where(
    'led over a server of another host than the first',
    'hosts',
    ({ hops }) => [...new Set(hops.map(hostOf))],
    (hosts) => hosts.length > 1,
    (hosts) => hosts.join(', '),
  );
}

/** iss, where there is one, is the issuer that the client asked. */
export function withNoOtherIssuer(): Expectation<Authorization> {
  return where(
    'with iss of the issuer that was asked, or without iss',
    'iss',
    (one) => parameterOf(one, 'iss'),
    (iss, { issuer }) => iss === undefined || iss === issuer,
  );
}

/** A value of the client's request is in no URL at another host than the one that it was sent to. */
export function keptFromOtherServers(
  name: string,
  valueIn: (authorization: Authorization) => string | undefined,
): Expectation<Authorization> {
  return expectation(`without the client's ${name} in a URL of another server`, (authorization) => {
    const value = valueIn(authorization);
    const [first, ...others] = authorization.hops;
    if (first === undefined || value === undefined || value === '') return [];
    return others
      .filter((hop) => hostOf(hop) !== hostOf(first) && decoded(hop.url).includes(value))
      .map((hop) => ({
        of: `URL at ${hostOf(hop)}`,
        expected: `free of the client's ${name}`,
        actual: `the client's ${name}`,
      }));
  });
}

/** No code that a server on the way gave out is in the redirect to the client. */
export function withoutCodeOfAnother(): Expectation<Authorization> {
  return expectation('without a code that another server gave out', ({ hops, end }) => {
    const given = hops.flatMap(({ url }) => URL.parse(url)?.searchParams.get('code') ?? []);
    if (end.kind !== 'returned') return [];
    return [...end.parameters]
      .filter(([, values]) => values.some((value) => given.includes(value)))
      .map(([name]) => ({ of: name, expected: 'a value of its own', actual: "another server's code" }));
  });
}

function hostOf({ url }: Hop): string {
  return URL.parse(url)?.host ?? '';
}

function decoded(url: string): string {
  return [...(URL.parse(url)?.searchParams.values() ?? [])].join('\n');
}
