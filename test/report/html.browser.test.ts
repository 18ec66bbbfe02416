import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { absent } from '../chromium.ts';
import { openBrowser } from './open-page.ts';
import { sampleRun } from './sample-run.ts';
import { waivedRun } from './waived-run.ts';

const report = renderHtml(sampleRun());
// Of the 900 exchanges of the sample, those of inapplicable checks are not shown.
const mostOfThem = 840;
// axe looks at every element of a page of 140 checks, and the machine may be slow.
const patience = 60_000;

describe.skipIf(absent)(
  `the page in a browser${absent ? ' (skipped: no Chromium)' : ''}`,
  { timeout: patience },
  () => {
    let browser: Awaited<ReturnType<typeof openBrowser>>;
    beforeAll(async () => {
      browser = await openBrowser();
    }, patience);
    afterAll(() => browser.close());

    const visit = (
      act: (page: Page) => Promise<void>,
      options?: BrowserContextOptions,
      fragment?: string,
    ): Promise<void> =>
      browser.visit(
        report,
        async (page) => {
          await act(page);
          expect(await page.title()).toBe('Not conformant with Number Verification r3.2: example-operator');
        },
        options,
        fragment,
      );

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

    test('all packed evidence of a hostile target can be opened and nothing of it runs', async () => {
      await visit(async (page) => {
        await page.evaluate(
          "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
        );
        await page.locator('.step').nth(mostOfThem).waitFor({ state: 'attached' });
        expect(await page.locator('img, iframe, object, embed').count()).toBe(0);
        expect(await page.locator('script').count()).toBe(2);
      });
    });

    test('a link to a check opens it', async () => {
      await visit(
        async (page) => {
          await page.locator('#check-verify-true .step').first().waitFor();
          expect(await page.locator('#check-verify-true > summary').isVisible()).toBe(true);
        },
        {},
        '#check-verify-true',
      );
    });

    test('without JavaScript failures are whole, and of what passed the page says where to read', async () => {
      await visit(
        async (page) => {
          const failure = page.locator('#check-tokens-single-use');
          await failure.locator('.step > summary').last().click();
          expect(await failure.locator('.step').last().locator('pre').last().isVisible()).toBe(true);
          expect(await page.locator('#filter').isVisible()).toBe(false);
          expect(await page.locator('noscript').textContent()).toContain('is in run.json');
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
          await page.locator('.step').nth(mostOfThem).waitFor({ state: 'attached' });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
        },
        { viewport: { width: 400, height: 800 } },
      );
    });

    test('waivers read well on a narrow screen, and axe finds nothing serious in them', async () => {
      const run = waivedRun();
      // What passed is tested elsewhere, and takes axe its time.
      const checks = run.checks.filter(({ outcome }) => outcome !== 'passed');
      const waived = renderHtml({ ...run, checks, requirements: [] });
      for (const colorScheme of ['light', 'dark'] as const) {
        await browser.visit(
          waived,
          async (page) => {
            expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
            const { violations } = await new AxeBuilder({ page })
              .include('header')
              .include('#waivers')
              .analyze();
            const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
            expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
          },
          { viewport: { width: 400, height: 800 }, colorScheme },
        );
      }
    });
  },
);
