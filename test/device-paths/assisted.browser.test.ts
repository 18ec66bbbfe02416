import { AxeBuilder } from '@axe-core/playwright';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Operator } from '#operator';

import type { TripEvent } from '../../src/actors/trips.ts';
import { renderJson } from '../../src/report/json.ts';
import { absent, launchChromium, watch } from '../chromium.ts';
import { type Lab, openLab } from './desk.ts';
import { runChecks } from './run-checks.ts';

// Two browsers, an operator and a run, on a machine that may be slow.
const patience = 120_000;

describe.skipIf(absent)(
  `a person with a phone${absent ? ' (skipped: no Chromium)' : ''}`,
  { timeout: patience },
  () => {
    let desktop: Browser;
    let handsets: Browser;
    beforeAll(async () => {
      [desktop, handsets] = await Promise.all([launchChromium(), launchChromium()]);
    });
    afterAll(() => Promise.all([desktop.close(), handsets.close()]));

    /** A phone whose traffic leaves through the packet gateway of a SIM, or by Wi-Fi. */
    const phoneOf = async (operator: Operator, device: string): Promise<Page> => {
      const gateway = Object.entries(operator.subscribers).find(([role]) => role === device)?.[1].gateway;
      const context = await handsets.newContext({
        viewport: { width: 390, height: 780 },
        // Chromium asks no proxy about this machine, unless it is told to.
        ...(gateway === undefined ? {} : { proxy: { server: gateway, bypass: '<-loopback>' } }),
      });
      return context.newPage();
    };

    /** Starts a run, and gives what happens at its desk one by one. */
    const startRun = (lab: Lab, checks: readonly string[]) => {
      const told: TripEvent[] = [];
      const waiting: (() => void)[] = [];
      const run = runChecks(lab.target, checks, {
        watcher: {
          travelled: (event) => {
            told.push(event);
            for (const wake of waiting.splice(0)) wake();
          },
        },
      });
      run.catch(() => undefined);
      let read = 0;
      const next = async <Kind extends TripEvent['kind']>(
        kind: Kind,
      ): Promise<Extract<TripEvent, { kind: Kind }>> => {
        for (;;) {
          const event = told[read];
          if (event === undefined) await new Promise<void>((resolve) => waiting.push(resolve));
          else {
            read += 1;
            // Cast: TypeScript does not narrow by a generic kind.
            if (event.kind === kind) return event as Extract<TripEvent, { kind: Kind }>;
          }
        }
      };
      return { run, next, told };
    };

    const openTester = async (url: string, colorScheme: 'light' | 'dark' = 'light', width = 1200) => {
      const context = await desktop.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const { troubles } = watch(page);
      await page.goto(url);
      return { page, troubles };
    };

    /** What a camera reads off the screen. */
    const scan = async (page: Page): Promise<string | undefined> => {
      const image = page.getByAltText('QR code of the address beside it');
      await image.waitFor();
      const { data, width, height } = await image.evaluate(async (element: HTMLImageElement) => {
        await element.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [element.naturalWidth, element.naturalHeight];
        const context = canvas.getContext('2d');
        context?.drawImage(element, 0, 0);
        const pixels = context?.getImageData(0, 0, canvas.width, canvas.height);
        return { data: [...(pixels?.data ?? [])], width: canvas.width, height: canvas.height };
      });
      return jsQR.default(Uint8ClampedArray.from(data), width, height)?.data;
    };

    test('scans once, opens each trip by a button, changes phones when asked, and the checks pass', async () => {
      await using lab = await openLab();
      const { run, next, told } = startRun(lab, [
        'verify/own-number',
        'verify/foreign-number',
        'authorization/state-on-success',
        'authorization/network-identity',
        'authorization/off-network',
        'authorization/no-cors',
      ]);
      const opened = await next('open');
      const { page: tester, troubles } = await openTester(opened.url);
      const phones = new Map<string, Page>();
      let scans = 0;
      for (;;) {
        const event = await Promise.race([next('trip'), run.then(() => undefined)]);
        if (event === undefined) break;
        const { device, number, label } = event.trip;
        await tester.getByRole('heading', { name: new RegExp(`^Trip ${number} of`) }).waitFor();
        await tester.getByRole('status').getByText(`Phone “${device}”`).waitFor();
        if (label !== undefined) expect(await tester.getByRole('status').textContent()).toContain(label);
        let phone = phones.get(device);
        if (phone === undefined) {
          phone = await phoneOf(lab.operator, device);
          phones.set(device, phone);
          const address = await scan(tester);
          expect(address).toBe(event.trip.url);
          expect(await tester.getByLabel('Open on the phone').inputValue()).toBe(event.trip.url);
          scans += 1;
          await phone.goto(address ?? '');
        } else {
          await phone.getByRole('heading', { name: new RegExp(`^Trip ${number} of`) }).waitFor();
          await phone.getByRole('link', { name: 'Open' }).click();
        }
        await next('back');
        await phone.waitForURL(/\/phone\/[\w-]+\/$/);
      }
      const { told: ends, run: finished, leaksIn } = await run;
      expect(ends).toMatchObject({
        'verify/own-number': 'passed',
        'verify/foreign-number': 'passed',
        'authorization/state-on-success': 'passed',
        'authorization/network-identity': 'passed',
        'authorization/off-network': 'passed',
      });
      expect(ends['authorization/no-cors']).toMatch(/^inconclusive, config: .*nobody was asked to go$/);
      // The tokens of one check served the others: of eight trips that could be needed, five were made.
      expect(finished.budget.planned.authorizations).toBeGreaterThan(finished.budget.used.authorizations);
      expect([scans, phones.size]).toEqual([3, 3]);
      const trips = told.flatMap((event) => (event.kind === 'trip' ? [event.trip.device] : []));
      expect(trips.at(-1)).toBe('offNetwork');
      const text = renderJson(finished);
      expect(text).toContain('subscriber: by hand, mobile data');
      expect(leaksIn(text)).toEqual([]);
      expect(text).not.toContain(new URL(opened.url).pathname);
      expect(troubles).toEqual([]);
    });

    test('pastes where the phone ended, where the redirect URI leads elsewhere', async () => {
      await using lab = await openLab({ answers: 'pasted' });
      const { run, next } = startRun(lab, ['verify/own-number']);
      const { page: tester } = await openTester((await next('open')).url);
      const { trip } = await next('trip');
      const phone = await phoneOf(lab.operator, 'subscriber');
      // What the address line of the phone shows when nobody is at the redirect URI.
      const ended = new Promise<string>((resolve) =>
        phone.on('request', (request) => {
          if (request.url().startsWith(trip.redirectUri)) resolve(request.url());
        }),
      );
      await phone.goto((await scan(tester)) ?? '').catch(() => undefined);
      const field = tester.getByLabel('Paste where it ended');
      await field.fill(`${trip.redirectUri}?code=guessed&state=guessed`);
      await tester.getByRole('button', { name: 'Take this answer' }).click();
      await tester.getByRole('alert').getByText('its state is another').waitFor();
      await field.fill(await ended);
      await tester.getByRole('button', { name: 'Take this answer' }).click();
      expect((await run).told).toEqual({ 'verify/own-number': 'passed' });
      await tester.getByText('The run has ended').waitFor();
    });

    test.each([
      ['light', 1200],
      ['dark', 1200],
      ['light', 360],
      ['dark', 360],
    ] as const)('finds pages without barriers, %s and %i pixels wide', async (colorScheme, width) => {
      await using lab = await openLab();
      const { run, next } = startRun(lab, ['verify/own-number']);
      const { page: tester } = await openTester((await next('open')).url, colorScheme, width);
      await next('trip');
      await tester.getByRole('heading', { name: /^Trip 1 of/ }).waitFor();
      for (const details of await tester.locator('summary').all()) await details.click();
      const phoneUrl = (await tester.getByRole('link').getAttribute('href')) ?? '';
      const inspect = async (page: Page): Promise<void> => {
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      };
      await inspect(tester);
      const { page: phone } = await openTester(phoneUrl, colorScheme, width);
      await inspect(phone);
      await phone.goto(`${lab.home}/callback?code=x&state=foreign`);
      await inspect(phone);
      await tester.getByRole('button', { name: 'The phone stays on a page' }).click();
      expect((await run).told['verify/own-number']).toMatch(
        /^inconclusive, environment: the phone stayed on a page of the operator, says the tester/,
      );
    });
  },
);
