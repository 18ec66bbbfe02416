import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Obstacle } from '../model/obstacle.ts';
import { type Arrival, Desk } from './desk.ts';
import { DeskServer } from './server.ts';

let desk: Desk;
let server: DeskServer;
let root: string;
let home: string;
let arrival: Promise<Arrival>;

// What an operator or a target file may put into a page, and what must come out as text.
const hostile = '"><script>alert(1)</script>';

beforeEach(async () => {
  desk = new Desk(2, () => {});
  server = await DeskServer.open(desk, { host: '127.0.0.1', port: 0 }, ['http://127.0.0.1/callback'], 0);
  root = new URL(server.testerUrl).origin;
  home = `${root}/callback`;
  arrival = desk.travel({
    url: `https://auth.example/authorize?state=mine&x=${hostile}`,
    device: `subscriber${hostile}`,
    label: '+44 … 23',
    network: 'mobile data',
    state: 'mine',
    redirectUri: home,
    leadsHome: (url) => url.href.startsWith(home),
    timeoutSeconds: 20,
    begun: false,
  });
  arrival.catch(() => undefined);
});
afterEach(async () => {
  desk.end();
  await server[Symbol.asyncDispose]();
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, server.testerUrl), { redirect: 'manual', ...init });
const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  get(path, { method: 'POST', body: new URLSearchParams(form), headers });

describe('the place where phones come back to', () => {
  test('takes the answer of the open trip once, and sends the phone on to its page', async () => {
    const first = await get('/callback?code=c1&state=mine');
    expect([first.status, new URL(first.headers.get('location') ?? '', root).pathname]).toEqual([
      303,
      new URL(server.phoneUrl(`subscriber${hostile}`)).pathname,
    ]);
    expect(await arrival).toMatchObject({ url: `${home}?code=c1&state=mine`, at: expect.any(Number) });
    const second = await get('/callback?code=c1&state=mine');
    expect([second.status, await second.text()]).toEqual([409, expect.stringContaining('good once')]);
  });

  test.each([
    ['with another state', '/callback?code=c1&state=other', {}, 400, 'its state is another'],
    ['without state', '/callback?code=c1', {}, 400, 'its state is another'],
    ['by HEAD', '/callback?code=c1&state=mine', { method: 'HEAD' }, 204, ''],
    [
      'by a browser that looks ahead',
      '/callback?code=c1&state=mine',
      { headers: { 'sec-purpose': 'prefetch;prerender' } },
      204,
      '',
    ],
    ['by a preview', '/callback?code=c1&state=mine', { headers: { purpose: 'preview' } }, 204, ''],
    ['by POST', '/callback?code=c1&state=mine', { method: 'POST' }, 404, 'Nothing is here'],
    ['elsewhere', '/elsewhere?code=c1&state=mine', {}, 404, 'Nothing is here'],
  ])('takes nothing that comes %s', async (_how, path, init, status, says) => {
    const refused = await get(path, init);
    expect(refused.status).toBe(status);
    expect(await refused.text()).toContain(says);
    expect(desk.open?.state).toBe('mine');
    expect((await get('/callback?code=c1&state=mine')).status).toBe(303);
  });
});

describe('the page of the tester', () => {
  test('shows the number, the address and the masked SIM, all of it as text', async () => {
    const response = await get('./');
    const text = await response.text();
    expect(text).toContain('Trip 1 of 2');
    expect(text).toContain('SIM +44 … 23');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script>alert(1)&lt;/script>');
    expect(text).not.toMatch(/<script(?! src="..\/..\/script.js")|<style| on[a-z]+=| style=/);
  });

  test.each(['./', 'version', 'qr.svg', '/style.css', '/script.js', '/nothing', '/callback?state=x'])(
    'and %s let nothing else run, be framed, be kept or be told on',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test('takes a pasted answer, and says what is wrong with another', async () => {
    const tried = async (answer: string) => {
      expect((await post('answer', { answer })).status).toBe(303);
      return (await get('./')).text();
    };
    expect(await tried('client.example/callback')).toContain('not a whole address');
    expect(await tried('https://client.example/?state=mine')).toContain(
      'does not begin with the redirect URI',
    );
    expect(await tried(`${home}?code=c&state=other`)).toContain('its state is another');
    expect(await tried(` ${home}?error=login_required&state=mine\n`)).not.toContain('role="alert">T');
    expect(await arrival).toEqual({ url: `${home}?error=login_required&state=mine` });
    expect(await (await get('./')).text()).toContain('1 of 2 trips made');
  });

  test('takes nothing that another site sends, and nothing that is too long', async () => {
    const answer = `${home}?code=c&state=mine`;
    expect((await post('answer', { answer }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    await post('answer', { answer, filler: 'x'.repeat(20_000) });
    expect(desk.open?.state).toBe('mine');
  });

  test('bears with a browser that goes away in the middle of a form', async () => {
    const { hostname, port, pathname } = new URL('answer', server.testerUrl);
    const socket = connect(Number(port), hostname);
    socket.write(`POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 99\r\n\r\nanswer=`);
    // The page is served after the form has been begun, so that it is being read when its sender goes.
    await get('./');
    socket.destroy();
    await once(socket, 'close');
    expect((await get('./')).status).toBe(200);
    expect(desk.open?.state).toBe('mine');
  });

  test('lets the tester say that the phone stays on a page', async () => {
    await post('stay', { trip: '2' });
    expect(await (await get('./')).text()).toContain('That trip had ended before.');
    await post('stay', { trip: '1' });
    await expect(arrival).rejects.toThrow('stayed on a page');
  });

  test.each(['/tester/', '/tester/guess/', '/tester/guess/version', '/phone/', '/phone/guess/', '/'])(
    'is at no address that could be guessed: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
      expect((await post(`${path}answer`, { answer: `${home}?state=mine` })).status).toBe(404);
    },
  );
});

test('the page of a phone has the address of its own trips alone, and no form', async () => {
  const own = await (await get(server.phoneUrl(`subscriber${hostile}`))).text();
  expect(own).toMatch(/<a class="open" href="https:\/\/auth\.example\/authorize\?state=mine/);
  expect(own).not.toMatch(/<form|tester/);
  const other = await (await get(server.phoneUrl('stranger'))).text();
  expect(other).not.toContain('auth.example');
  expect(other).toContain('Keep this page open');
});

test('the address of a phone’s page is told where it can be reached, and not where it cannot', async () => {
  expect(await (await get('./')).text()).not.toContain('Scan once');
  await using open = await DeskServer.open(
    desk,
    { host: '127.0.0.1', port: 0, publicUrl: 'https://tester.example' },
    [],
  );
  const page = await (await fetch(open.testerUrl)).text();
  expect(page).toContain('https://tester.example/phone/');
});

test('a place that is taken is an obstacle that names the key', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const opening = DeskServer.open(desk, { host: '127.0.0.1', port }, []);
  await expect(opening).rejects.toThrow(/cannot be opened .*\(EADDRINUSE\); .* path\.assisted\.listen/);
  await expect(opening).rejects.toBeInstanceOf(Obstacle);
  other.close();
});
