import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { renderSVG } from 'uqr';

import { isLoopback } from '../model/loopback.ts';
import type { DeskPlace } from '../model/network-path.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Desk } from './desk.ts';
import { type PageFacts, phonePage, refusalPage, testerPage } from './pages.ts';
import { refusals } from './refusals.ts';
import { bodyOf, headers, send } from './send.ts';
import { script } from './script.ts';
import { style } from './style.ts';

// Nobody has more phones and browsers at one desk.
const mostConnections = 64;

// A phone on a slow network follows one more redirect and fetches a small page.
const longestFarewellMs = 3000;
const assetsMs = 500;
const farewellStepMs = 50;
// The page asks for news more often than that.
const presentMs = 3000;
// Whole pixels: a camera reads edges, and a browser would blur them.
const pixelsOfModule = 4;

/** The pages for a tester and for the phones, and the place where phones come back to. */
export class DeskServer implements AsyncDisposable {
  readonly #desk: Desk;
  readonly #place: DeskPlace;
  readonly #server: Server;
  // Who knows the address of a page may use it: nobody else has business there.
  readonly #key = newKey();
  readonly #phoneKeys = new Map<string, string>();
  #port = 0;
  // Who has yet to see how the last trip ended.
  readonly #owed = new Set<'phone' | 'tester'>();
  #testerSeen = -Infinity;
  #told: { readonly version: number; readonly words: string } | undefined;

  readonly #farewellMs: number;
  // The paths that phones come back to.
  readonly #homes: ReadonlySet<string>;

  private constructor(desk: Desk, place: DeskPlace, redirectUris: readonly string[], farewellMs: number) {
    this.#farewellMs = farewellMs;
    this.#desk = desk;
    this.#homes = new Set(redirectUris.map((uri) => new URL(uri).pathname));
    this.#place = place;
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.maxConnections = mostConnections;
  }

  /** Opens the pages. Throws an Obstacle where the place is taken. */
  static async open(
    desk: Desk,
    place: DeskPlace,
    redirectUris: readonly string[],
    farewellMs = longestFarewellMs,
  ): Promise<DeskServer> {
    const opened = new DeskServer(desk, place, redirectUris, farewellMs);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    opened.#server.once('error', reject);
    opened.#server.listen(place.port, place.host, resolve);
    try {
      await promise;
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
      throw new Obstacle(
        'config',
        `the page for testers cannot be opened at ${place.host}:${place.port} (${code}); write another place as path.assisted.listen`,
        { cause },
      );
    }
    const address = opened.#server.address();
    opened.#port = typeof address === 'object' && address !== null ? address.port : place.port;
    return opened;
  }

  /** The address of the tester's page. */
  get testerUrl(): string {
    return `${this.#origin}/tester/${this.#key}/`;
  }

  /** The address of the page that a phone keeps open. */
  phoneUrl(device: string): string {
    return `${this.#place.publicUrl ?? this.#origin}/phone/${this.#phoneKey(device)}/`;
  }

  /** Closes the pages, when who looks at them has seen how the last trip ended, or does not ask. */
  async [Symbol.asyncDispose](): Promise<void> {
    const late = performance.now() + this.#farewellMs;
    while (this.#owed.size > 0 && performance.now() < late) await sleep(farewellStepMs);
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get #origin(): string {
    const { host } = this.#place;
    return `http://${host.includes(':') ? `[${host}]` : host}:${this.#port}`;
  }

  #phoneKey(device: string): string {
    const key = this.#phoneKeys.get(device) ?? newKey();
    this.#phoneKeys.set(device, key);
    return key;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? '', this.#origin);
    if (url === null) return send(response, 400, 'text/plain', 'Not an address');
    const { method = 'GET' } = request;
    const [, room = '', key = '', page = ''] = url.pathname.split('/');
    if (method === 'GET' || method === 'HEAD') {
      if (url.pathname === '/style.css') return send(response, 200, 'text/css', style);
      if (url.pathname === '/script.js') return send(response, 200, 'text/javascript', script);
      if (room === 'tester' && key === this.#key) return this.#testerPage(page, response);
      const device = room === 'phone' ? this.#deviceOf(key) : undefined;
      if (device !== undefined) return this.#phonePage(page, device, response);
      if (this.#homes.has(url.pathname)) return this.#comeBack(request, url, response);
    } else if (method === 'POST' && room === 'tester' && key === this.#key) {
      if (page === 'answer' || page === 'stay') return this.#takeForm(page, request, response);
    }
    return send(response, 404, 'text/plain', 'Nothing is here');
  }

  #deviceOf(key: string): string | undefined {
    return [...this.#phoneKeys].find(([, own]) => own === key)?.[0];
  }

  #facts(): PageFacts {
    const { open: trip, made, expected, version } = this.#desk;
    const reachable = this.#place.publicUrl !== undefined || !isLoopback(this.#place.host);
    return {
      trip,
      made,
      expected,
      version,
      comesHere: trip !== undefined && this.#isOurs(new URL(trip.redirectUri)),
      told: this.#told?.version === version ? this.#told.words : undefined,
      phoneUrl: trip !== undefined && reachable ? this.phoneUrl(trip.device) : undefined,
    };
  }

  #testerPage(page: string, response: ServerResponse): void {
    const facts = this.#facts();
    this.#testerSeen = performance.now();
    if (page === '') {
      this.#serves('tester');
      return send(response, 200, 'text/html', testerPage(facts));
    }
    if (page === 'version') return send(response, 200, 'text/plain', String(facts.version));
    const text = page === 'qr.svg' ? facts.trip?.url : page === 'phone.svg' ? facts.phoneUrl : undefined;
    if (text === undefined) return send(response, 404, 'text/plain', 'Nothing is here');
    return send(
      response,
      200,
      'image/svg+xml',
      sized(renderSVG(text, { border: 4, pixelSize: pixelsOfModule, ecc: 'L', boostEcc: false })),
    );
  }

  // Style and script of a page are asked for right after it.
  #serves(reader: 'phone' | 'tester'): void {
    if (this.#owed.has(reader)) setTimeout(() => this.#owed.delete(reader), assetsMs).unref();
  }

  #phonePage(page: string, device: string, response: ServerResponse): void {
    if (page === 'version') return send(response, 200, 'text/plain', String(this.#desk.version));
    if (page !== '') return send(response, 404, 'text/plain', 'Nothing is here');
    this.#serves('phone');
    return send(response, 200, 'text/html', phonePage(this.#facts(), device));
  }

  #isOurs({ origin }: URL): boolean {
    const { publicUrl } = this.#place;
    return origin === this.#origin || (publicUrl !== undefined && origin === new URL(publicUrl).origin);
  }

  #comeBack(request: IncomingMessage, url: URL, response: ServerResponse): void {
    // Who only looks ahead is not the phone on its way back.
    const ahead = [request.headers['sec-purpose'], request.headers['purpose']].flat().join(' ');
    if (request.method === 'HEAD' || /prefetch|preview/i.test(ahead))
      return send(response, 204, 'text/html', '');
    const trip = this.#desk.open;
    const home = new URL(trip?.redirectUri ?? this.#origin);
    home.search = url.search;
    const reception = this.#desk.receive(home, 'the phone');
    if (reception !== 'taken') {
      const [status, words] = refusals[reception];
      return send(response, status, 'text/html', refusalPage(words));
    }
    this.#owed.add('phone');
    if (performance.now() - this.#testerSeen < presentMs) this.#owed.add('tester');
    // The code is out of the address, and the page can be loaded again.
    response.writeHead(303, { ...headers, location: this.#phoneLocation(trip?.device ?? '') }).end();
  }

  #phoneLocation(device: string): string {
    return this.#place.publicUrl === undefined ? `/phone/${this.#phoneKey(device)}/` : this.phoneUrl(device);
  }

  async #takeForm(
    page: 'answer' | 'stay',
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const site = request.headers['sec-fetch-site'] ?? 'same-origin';
    if (site !== 'same-origin') return send(response, 403, 'text/plain', 'Not from another site');
    const body = await bodyOf(request);
    if (body === undefined) return;
    const form = new URLSearchParams(body);
    const words =
      page === 'answer'
        ? this.#takeAnswer(form.get('answer')?.trim() ?? '')
        : this.#desk.giveUp(Number(form.get('trip')))
          ? undefined
          : 'That trip had ended before.';
    this.#told = words === undefined ? undefined : { version: this.#desk.version, words };
    response.writeHead(303, { ...headers, location: './' }).end();
  }

  #takeAnswer(text: string): string | undefined {
    const url = URL.parse(text);
    if (url === null) return 'That is not a whole address; copy all of it, from https:// on.';
    const reception = this.#desk.receive(url, 'the tester');
    if (reception === 'taken') this.#owed.add('tester');
    return reception === 'taken' ? undefined : refusals[reception][1];
  }
}

/** The picture at its own size, which the library leaves open. */
function sized(svg: string): string {
  const side = /viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? '';
  return svg.replace('<svg ', `<svg width="${side}" height="${side}" shape-rendering="crispEdges" `);
}

function newKey(): string {
  return randomBytes(16).toString('base64url');
}
