import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { absent } from '../chromium.ts';
import { openBrowser } from './open-page.ts';
import { brokenRun, changedRun, unreachableRun } from './reader-runs.ts';
import { sampleRun } from './sample-run.ts';

// axe looks at every element of a page of 140 checks, and the machine may be slow.
const patience = 120_000;
const screen = 800;

const pages = {
  conformant: renderHtml(sampleRun('conformant')),
  broken: renderHtml(brokenRun()),
  unreachable: renderHtml(unreachableRun()),
  changed: renderHtml(changedRun()),
};

describe.skipIf(absent)(
  `what its readers find in the report${absent ? ' (skipped: no Chromium)' : ''}`,
  { timeout: patience },
  () => {
    let browser: Awaited<ReturnType<typeof openBrowser>>;
    beforeAll(async () => {
      browser = await openBrowser();
    }, patience);
    afterAll(() => browser.close());

    test.each([
      ['conformant', 'Conformant with Number Verification r3.2'],
      ['broken', 'Not conformant with Number Verification r3.2'],
      ['unreachable', 'Inconclusive for Number Verification r3.2'],
    ] as const)(
      'who decides sees in one screen of a %s run how it went and what was tested',
      async (name, verdict) => {
        await browser.visit(pages[name], async (page) => {
          for (const text of [
            verdict,
            'example-operator',
            'operator',
            '2026-01-12',
            'nv-conformance 0.1.0',
            'Tested:',
          ]) {
            expect(await bottomOf(page.getByText(text).first())).toBeLessThan(screen);
          }
        });
      },
    );

    test('who decides sees in one screen what changed since the last run, and who mends it what is new', async () => {
      await browser.visit(pages.changed, async (page) => {
        const line = page.locator('.coverage li', { hasText: 'Since the last run:' });
        expect(await line.textContent()).toContain('1 new violation, 1 fixed, 40 still failing');
        expect(await bottomOf(line)).toBeLessThan(screen);
        await line.getByRole('link').click();
        expect(await page.locator('#changes').textContent()).toContain('violation → passed');
        expect(await page.locator('.failure .fresh').count()).toBe(1);
        expect(await page.locator('#broken .subject > summary .fresh').textContent()).toBe('1 new');
      });
    });

    test('who decides is told 40 violations by subject, and why nothing was found out', async () => {
      await browser.visit(pages.broken, async (page) => {
        const first = page.locator('#broken details').first();
        expect(await bottomOf(first)).toBeLessThan(screen);
        expect(await first.locator('summary').textContent()).toMatch(/violations?.*: /);
        await first.locator('summary').click();
        await first.locator('a').first().click();
        expect(await page.locator('.failure:target').isVisible()).toBe(true);
      });
      await browser.visit(pages.unreachable, async (page) => {
        expect(await page.locator('.coverage').textContent()).toContain(
          '140 checks by trouble with the target',
        );
        expect(await page.locator('#inconclusive').textContent()).toContain('connection refused');
      });
    });

    test.each([true, false])(
      'the engineer finds rule, remedy, the judged exchange and how to see it again; JavaScript: %s',
      async (javaScriptEnabled) => {
        await browser.visit(
          pages.broken,
          async (page) => {
            const failure = page.locator('.failure').first();
            const text = (await failure.textContent()) ?? '';
            for (const part of [
              'Keep one list that all nodes ask before they answer.',
              'CAMARA Number Verification r3.2, The authentication request',
              '"$TARGET_FILE" --release r3.2 --seed 4711 --check ',
            ]) {
              expect(text).toContain(part);
            }
            const judged = failure.locator('.step.judged');
            expect(await judged.locator('.message mark').first().isVisible()).toBe(true);
            expect(await judged.locator('.misfit').textContent()).toContain('expected HTTP status 401');
            await failure.locator('.curl > summary').click();
            expect(await failure.locator('.curl pre').textContent()).toContain('curl -sS -i');
          },
          { javaScriptEnabled },
        );
      },
    );

    test('the engineer steps through failures by key, and may switch the keys off', async () => {
      await browser.visit(pages.broken, async (page) => {
        const idOfFocus = (): Promise<unknown> => page.evaluate('document.activeElement.id');
        const ids = await page.locator('.failure').evaluateAll((list) => list.map(({ id }) => id));
        await page.keyboard.press('j');
        expect(await idOfFocus()).toBe(ids[0]);
        await page.keyboard.press('j');
        expect(await idOfFocus()).toBe(ids[1]);
        await page.keyboard.press('k');
        expect(await idOfFocus()).toBe(ids[0]);
        await page.keyboard.press('/');
        expect(await idOfFocus()).toBe('words');
        await page.keyboard.type('jk/');
        expect(await page.locator('#words').inputValue()).toBe('jk/');
        await page.getByLabel('Keys').uncheck();
        await page.keyboard.press('j');
        expect(await idOfFocus()).toBe('keys');
      });
    });

    test('rules and failures are narrowed by words, outcome, level, chapter and authority', async () => {
      await browser.visit(pages.broken, async (page) => {
        const failures = page.locator('.failure:visible');
        const rows = page.locator('.check:visible');
        const [allFailures, allRows] = [await failures.count(), await rows.count()];
        expect([allFailures, allRows]).toEqual([41, 140]);
        await page.getByRole('searchbox', { name: 'Search' }).fill('tokens/single-use');
        expect(await rows.count()).toBe(4);
        await page.getByRole('button', { name: 'Show all' }).click();
        await page.locator('#shown:text-is("")').waitFor({ state: 'attached' });
        await page.getByRole('button', { name: 'violations' }).click();
        expect([await failures.count(), await rows.count()]).toEqual([40, 40]);
        await page.getByLabel('Chapter').selectOption('authorization');
        const ofChapter = await failures.count();
        expect(ofChapter).toBeGreaterThan(0);
        expect(ofChapter).toBeLessThan(40);
        await page.getByLabel('Level').selectOption('MUST NOT');
        expect(await failures.count()).toBeLessThan(ofChapter);
        await page.getByRole('button', { name: 'Show all' }).click();
        await page.locator('#shown:text-is("")').waitFor({ state: 'attached' });
        await page.getByLabel('Demanded by').selectOption('good-practice');
        expect(await failures.count()).toBe(0);
        expect(await rows.count()).toBeGreaterThan(0);
        await page.evaluate(`location.hash = document.querySelector('.failure').id`);
        await failures.first().waitFor();
        expect(await rows.count()).toBe(140);
      });
    });

    test('the auditor finds every rule with its outcome in the margin and its checks a click away', async () => {
      const run = brokenRun();
      await browser.visit(pages.broken, async (page) => {
        expect(await page.locator('.rule > .margin').count()).toBe(run.requirements.length);
        const bare = run.requirements.filter(({ status }) => status === 'unchecked').length;
        expect(await page.locator('.margin', { hasText: 'no check yet' }).count()).toBe(bare);
        const row = page.locator('details.check.passed').first();
        await row.locator('> summary').click();
        const step = row.locator('.step').first();
        await step.locator('> summary').click();
        expect(await step.locator('pre').first().textContent()).toContain('x-correlator: ');
        expect(await row.locator('li').first().textContent()).toContain('answer is HTTP 200');
      });
    });

    test('the auditor finds plan, budget, digests, catalogue and provenance', async () => {
      await browser.visit(pages.broken, async (page) => {
        const text = (await page.locator('#record').textContent()) ?? '';
        for (const part of [
          '140 checks: ',
          `sha256:${'0a'.repeat(32)}`,
          `sha256:${'1b'.repeat(32)}`,
          'seed 4711',
          'Authorization requests',
        ]) {
          expect(text).toContain(part);
        }
      });
    });

    test.each(
      (['conformant', 'changed', 'unreachable'] as const).flatMap((name) =>
        (['light', 'dark'] as const).map((colorScheme) => [name, colorScheme] as const),
      ),
    )('axe finds nothing in a %s run in %s', async (name, colorScheme) => {
      await browser.visit(
        pages[name],
        async (page) => {
          const row = page.locator('details.check').first();
          await row.locator('> summary').click();
          await row.locator('.step').first().waitFor();
          await row.locator('.step > summary').first().click();
          expect(await troublesIn(page)).toEqual([]);
        },
        { colorScheme },
      );
    });
  },
);

async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  return box === null ? Infinity : box.y + box.height;
}

async function troublesIn(page: Page): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
}
