import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { sampleRun } from './sample-run.ts';
import { waivedRun } from './waived-run.ts';

const executablePath = '/usr/bin/chromium';
const absent = !existsSync(executablePath);
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Of the 900 exchanges of the sample, those of inapplicable checks are not shown.
const mostOfThem = 870;
// axe looks at every element of a page of 140 checks, and the machine may be slow.
const patience = 60_000;

describe.skipIf(absent)(
  `the page in a browser${absent ? ' (skipped: no Chromium)' : ''}`,
  { timeout: patience },
  () => {
    let browser: Browser;
    let folder: string;
    let address: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'report-'));
      const file = join(folder, 'report.html');
      await writeFile(file, renderHtml(sampleRun()));
      address = pathToFileURL(file).href;
      browser = await chromium.launch({ executablePath, args: quiet });
    }, patience);

    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    /** Opens the page, hands it over, and shows that nothing went wrong meanwhile. */
    async function visit(
      act: (page: Page) => Promise<void>,
      options: BrowserContextOptions = {},
      fragment = '',
    ): Promise<void> {
      await using context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const troubles: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => troubles.push(message.text()));
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address + fragment);
      await act(page);
      expect(await page.title()).toBe('Not conformant with Number Verification r3.2: example-operator');
      expect(troubles).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    }

    test.each([true, false])(
      'the first screen has verdict and broken rule, with JavaScript: %s',
      async (javaScriptEnabled) => {
        await visit(
          async (page) => {
            for (const text of [
              'Not conformant with Number Verification r3.2',
              'An access token is restricted to a single API call',
            ]) {
              const box = await page.getByText(text).first().boundingBox();
              expect(box === null ? Infinity : box.y + box.height).toBeLessThan(800);
            }
          },
          { javaScriptEnabled },
        );
      },
    );

    test('the filter narrows by words and by outcome', async () => {
      await visit(async (page) => {
        const rows = page.locator('.row:visible');
        expect(await rows.count()).toBe(140);
        await page.getByLabel('Filter', { exact: true }).fill('tokens/single');
        expect(await page.locator('#filter-shown').textContent()).toMatch(/^3 of 140 checks$/);
        await page.getByLabel('Filter', { exact: true }).fill('');
        await page.getByRole('button', { name: 'inconclusive' }).click();
        expect(await rows.count()).toBe(3);
        await page.getByRole('button', { name: 'inconclusive' }).click();
        expect(await rows.count()).toBe(140);
      });
    });

    test('the evidence of a passed check unfolds when it is opened by key', async () => {
      await visit(async (page) => {
        const row = page.locator('#check-verify-true');
        await row.locator('summary').first().focus();
        await page.keyboard.press('Enter');
        const exchange = row.locator('.exchange').first();
        await exchange.waitFor();
        await exchange.locator('summary').click();
        expect(await exchange.locator('pre').first().textContent()).toContain('x-correlator: ');
        expect(await row.locator('[data-packed]').count()).toBe(0);
      });
    });

    test('all packed evidence of a hostile target can be opened and nothing of it runs', async () => {
      await visit(async (page) => {
        await page.evaluate(
          "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
        );
        await page.locator('.exchange').nth(mostOfThem).waitFor({ state: 'attached' });
        expect(await page.locator('img, iframe, object, embed').count()).toBe(0);
        expect(await page.locator('script').count()).toBe(2);
      });
    });

    test('a link to a check opens it', async () => {
      await visit(
        async (page) => {
          await page.locator('#check-verify-true .exchange').first().waitFor();
          expect(await page.locator('#check-verify-true > summary').isVisible()).toBe(true);
        },
        {},
        '#check-verify-true',
      );
    });

    test('a link leads to a check that the filter hides', async () => {
      await visit(async (page) => {
        await page.getByLabel('Filter', { exact: true }).fill('nothing has these words');
        expect(await page.locator('.row:visible').count()).toBe(0);
        await page.evaluate("location.hash = '#check-verify-true'");
        await page.locator('#check-verify-true[open]').waitFor();
      });
    });

    test('without JavaScript failures are whole and packed evidence says where to read', async () => {
      await visit(
        async (page) => {
          const failure = page.locator('#check-tokens-single-use');
          await failure.locator('.evidence > summary').click();
          await failure.locator('.exchange > summary').last().click();
          expect(await failure.locator('.exchange').last().locator('pre').last().isVisible()).toBe(true);
          expect(await page.locator('#filter').isVisible()).toBe(false);
          await page.locator('#check-verify-true > summary').click();
          expect(await page.locator('#check-verify-true').textContent()).toContain('in run.json e');
        },
        { javaScriptEnabled: false },
      );
    });

    test('a narrow screen never scrolls sideways', async () => {
      await visit(
        async (page) => {
          await page.evaluate(
            "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
          );
          await page.locator('.exchange').nth(mostOfThem).waitFor({ state: 'attached' });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
        },
        { viewport: { width: 400, height: 800 } },
      );
    });

    test('waivers read well on a narrow screen, and axe finds nothing serious in them', async () => {
      const file = join(folder, 'waived.html');
      const run = waivedRun();
      // What passed is tested elsewhere, and takes axe its time.
      const checks = run.checks.filter(({ outcome }) => outcome !== 'passed');
      await writeFile(file, renderHtml({ ...run, checks, requirements: [] }));
      for (const colorScheme of ['light', 'dark'] as const) {
        await using context = await browser.newContext({
          viewport: { width: 400, height: 800 },
          colorScheme,
        });
        const page = await context.newPage();
        await page.goto(pathToFileURL(file).href);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
        const { violations } = await new AxeBuilder({ page }).include('header').include('#waivers').analyze();
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
      }
    });

    test.each(['light', 'dark'] as const)('axe finds nothing serious in %s', async (colorScheme) => {
      await visit(
        async (page) => {
          await page.locator('#check-verify-true > summary').click();
          await page.locator('#check-verify-true .exchange').first().waitFor();
          const { violations } = await new AxeBuilder({ page }).analyze();
          const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
        },
        { colorScheme },
      );
    });
  },
);
