import type { RequestListener } from 'node:http';

import { expect, test } from 'vitest';

import { startServer, type TestServer } from '../../test/target/servers.ts';
import { createHttpClient } from '../http/http-client.ts';
import { createLimiter } from '../http/limiter.ts';
import { startRecording } from '../http/recorder.ts';
import { openRoute } from '../http/routes.ts';
import { createVeil } from '../http/veil.ts';
import type { WirePath } from '../model/network-path.ts';
import { followDeviceLeg, type LegRequest } from './device-leg.ts';

const redirectUri = 'https://client.example/callback';

async function follow(
  listener: RequestListener,
  request: Partial<LegRequest> = {},
  path: WirePath = { kind: 'direct' },
) {
  await using server = await startServer(listener);
  return await followFrom(server.origin, request, path);
}

async function followFrom(
  origin: string,
  request: Partial<LegRequest> = {},
  path: WirePath = { kind: 'direct' },
) {
  const limits = { concurrency: 2, timeoutSeconds: 2, waitSeconds: 0 };
  const http = createHttpClient({
    recorder: startRecording(createVeil()).recorder(),
    limiter: createLimiter(limits),
    timeoutSeconds: limits.timeoutSeconds,
    epoch: performance.now(),
  });
  await using route = openRoute(path);
  return await followDeviceLeg(http, route, {
    method: 'GET',
    url: `${origin}/authorize`,
    form: new URLSearchParams({ client_id: 'c1', redirect_uri: redirectUri }),
    headers: [],
    jar: new Map(),
    redirectUris: [redirectUri],
    ...request,
  });
}

const redirect =
  (location: string, status = 302): RequestListener =>
  (_incoming, outgoing) =>
    outgoing.writeHead(status, { location }).end();

test('the chain stops at the redirect URI, which is not fetched', async () => {
  const { hops, end } = await follow(redirect(`${redirectUri}?code=abc&state=1`));
  expect(hops).toHaveLength(1);
  expect(end).toMatchObject({ kind: 'returned', status: 302, to: redirectUri, deliveredIn: 'query' });
  expect(end.kind === 'returned' && end.parameters.get('code')).toEqual(['abc']);
});

test('relative hops are followed, and cookies of a host go back to it', async () => {
  const cookies: (string | undefined)[] = [];
  const { hops, end } = await follow((incoming, outgoing) => {
    cookies.push(incoming.headers.cookie);
    if (incoming.url?.startsWith('/authorize') === true) {
      outgoing.writeHead(302, { location: 'next step', 'set-cookie': 'sid=1; Path=/' }).end();
    } else {
      outgoing.writeHead(303, { location: `${redirectUri}?error=login_required` }).end();
    }
  });
  expect(hops.map((hop) => hop.status)).toEqual([302, 303]);
  expect(cookies).toEqual([undefined, 'sid=1']);
  expect(end).toMatchObject({ kind: 'returned', status: 303 });
});

test('parameters in the fragment, and a redirect URI as text, are taken and told apart', async () => {
  const fragment = await follow(redirect(`${redirectUri}#code=abc`));
  expect(fragment.end).toMatchObject({ kind: 'returned', deliveredIn: 'fragment' });
  const text = await follow((_incoming, outgoing) => outgoing.end(`${redirectUri}?code=abc&state=1\n`));
  expect(text.end).toMatchObject({ kind: 'returned', deliveredIn: 'body', status: 200 });
});

test('a redirect to a URI that was never registered is a stray one, and is not fetched', async () => {
  const { hops, end } = await follow(redirect('https://attacker.invalid/callback?error=x'), {
    form: new URLSearchParams({ redirect_uri: 'https://attacker.invalid/callback' }),
  });
  expect(hops).toHaveLength(1);
  expect(end).toMatchObject({ kind: 'strayed', status: 302 });
  const near = await follow(redirect(`${redirectUri}/more?code=abc`));
  expect(near.end).toMatchObject({ kind: 'strayed' });
});

test('a page is an answer of its own', async () => {
  const { end } = await follow((_incoming, outgoing) => outgoing.end('<html>Please log in</html>'));
  expect(end).toMatchObject({ kind: 'answered', incoming: { status: 200 } });
});

test('a request by POST carries its parameters in the body, and goes on by GET', async () => {
  const seen: string[] = [];
  const { end } = await follow(
    (incoming, outgoing) => {
      incoming.on('data', (chunk: Buffer) => seen.push(chunk.toString()));
      incoming.on('end', () => {
        seen.push(`${incoming.method} ${incoming.url}`);
        const done = incoming.url === '/next';
        outgoing.writeHead(302, { location: done ? `${redirectUri}?code=1` : '/next' }).end();
      });
    },
    { method: 'POST' },
  );
  expect(seen).toEqual([
    'client_id=c1&redirect_uri=https%3A%2F%2Fclient.example%2Fcallback',
    'POST /authorize',
    'GET /next',
  ]);
  expect(end.kind).toBe('returned');
});

test('own headers go to the origin of the first request alone', async () => {
  const seen: string[] = [];
  const note = (place: string, location: () => string): RequestListener => {
    return (incoming, outgoing) => {
      seen.push(`${place} ${incoming.url} ${String(incoming.headers['x-api-key'])}`);
      outgoing.writeHead(302, { location: location() }).end();
    };
  };
  await using carrier = await startServer(note('carrier', () => `${first.origin}/back`));
  const steps = [() => '/next', () => `${carrier.origin}/hop`, () => `${redirectUri}?code=c`];
  await using first: TestServer = await startServer(note('first', () => steps.shift()?.() ?? ''));
  const { end } = await followFrom(first.origin, {
    form: new URLSearchParams({ client_id: 'c1', state: 's' }),
    ownHeaders: [['x-api-key', 'k1']],
  });
  expect(seen).toEqual([
    'first /authorize?client_id=c1&state=s k1',
    'first /next k1',
    'carrier /hop undefined',
    'first /back k1',
  ]);
  expect(end.kind).toBe('returned');
});

test('a loop is given up after 15 hops, as a way that leads nowhere', async () => {
  const { hops, end } = await follow(redirect('/authorize'));
  expect(hops).toHaveLength(15);
  expect(end).toMatchObject({ kind: 'strayed', status: 302 });
});

const slowly =
  (milliseconds: number): RequestListener =>
  (_incoming, outgoing) =>
    void setTimeout(() => outgoing.writeHead(302, { location: '/authorize' }).end(), milliseconds);

test('a hop has the deadline of its path, not that of the target', async () => {
  const leg = follow(slowly(400), {}, { kind: 'direct', hopSeconds: 0.1 });
  await expect(leg).rejects.toThrow(/gave no answer within 0\.1 s/);
});

test('all hops together have a deadline of their own', async () => {
  const leg = follow(slowly(60), {}, { kind: 'direct', totalSeconds: 0.3 });
  await expect(leg).rejects.toThrow(
    /gave no answer within 0\.\d+ s|[3-6] hops took 0\.3 s and did not lead .* path\.totalSeconds/,
  );
});
