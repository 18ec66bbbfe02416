import { expect, test } from 'vitest';

import { allChecks } from '../../src/cli/catalogue.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import { recordChecks, type Recorded } from './record-check.ts';

// What a message cannot do without, or what tells where its body ends.
const unavoidable = ['host', 'connection', 'content-length'];

const legs = ['api', 'token', 'backchannel', 'device', 'offNetwork'] as const;

test('every request of every check goes out with the parameters, headers and body that are recorded', async () => {
  const recorded = await recordChecks(await allChecks());
  for (const leg of legs) {
    const meant = Object.values(recorded.run.exchanges).filter((one) => isOf(recorded.origins[leg], one));
    // A few at least, or nothing was shown.
    expect(meant.length, leg).toBeGreaterThan(3);
    expect(recorded[leg].map(shapeOfBytes).toSorted(), leg).toEqual(
      meant.map(({ request }) => shapeOf(request)).toSorted(),
    );
  }
});

/** The backend calls a relay, and a device goes through one. */
function isOf(origin: string, { request, path }: Exchange): boolean {
  return request.url.startsWith(`${origin}/`) || path.endsWith(new URL(origin).host);
}

function shapeOfBytes(bytes: Recorded['api'][number]): string {
  const [head = '', ...body] = bytes.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const [method = '', url = ''] = first.split(' ');
  const names = lines.map((line) => line.slice(0, line.indexOf(':')));
  return shape(method, url, names, body.join('\r\n\r\n'));
}

function shapeOf({ method, url, headers, body = '' }: Exchange['request']): string {
  const names = headers.map(([name]) => name);
  return shape(method, url, names, body);
}

/** All that can be compared of a request whose values are masked in the evidence. */
function shape(method: string, url: string, headers: readonly string[], body: string): string {
  // A relay of plain HTTP is asked for whole URLs.
  const { pathname, searchParams } = new URL(url, 'http://relay');
  const named = headers.filter((name) => !unavoidable.includes(name.toLowerCase())).toSorted();
  return [method, pathname, [...searchParams.keys()], named, shapeOfBody(body)].map(String).join(' | ');
}

function shapeOfBody(body: string): string {
  if (body === '') return 'no body';
  if (/^[\w.~%+-]+=/.test(body)) return `form ${[...new URLSearchParams(body).keys()].join(' ')}`;
  try {
    return `JSON ${JSON.stringify(JSON.parse(body), (_name, value: unknown) =>
      // A number that is masked is a string.
      typeof value === 'number' || typeof value === 'string' ? 'text' : value,
    )}`;
  } catch {
    return 'other';
  }
}
