import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { writeSite } from '../../src/cli/write-site.ts';
import { absent, launchChromium, watch } from '../chromium.ts';
import { emptyFolder } from '../cli/run-command.ts';
import { nightlyRun, writeHistories } from '../history/many-runs.ts';

const targets = 3;
const nights = 12;
// A browser starts slowly on a busy machine.
const patience = 180_000;

describe.skipIf(absent)(`the site in a browser${absent ? ' (skipped: no Chromium)' : ''}`, () => {
  let browser: Browser;
  let root = '';
  let stamp = '';

  beforeAll(async () => {
    root = await emptyFolder();
    await writeHistories(root, targets, nights);
    const run = nightlyRun(0, nights);
    stamp = run.startedAt.replaceAll(/[-:]/g, '');
    const folder = join(root, 'operator-0', 'r3.2', stamp);
    await mkdir(folder);
    await writeFile(join(folder, 'report.html'), '<!doctype html><title>A report</title>');
    await writeSite(run, root, folder);
    browser = await launchChromium();
  }, patience);
  afterAll(() => browser.close());

  async function visit(
    path: string,
    act: (page: Page) => Promise<void>,
    colorScheme: 'light' | 'dark' = 'light',
    width = 1280,
  ): Promise<void> {
    await using context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const { troubles, asked } = watch(page);
    await page.goto(pathToFileURL(join(root, path)).href);
    await act(page);
    expect(troubles).toEqual([]);
    expect(asked).toEqual([]);
  }

  const pages = (): readonly string[] => [
    'index.html',
    'matrix.html',
    'operator-0/r3.2/index.html',
    `operator-0/r3.2/${stamp}/changes.html`,
  ];

  test.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      ['index', 'matrix', 'target', 'changes'].map((name, place) => [name, scheme, place] as const),
    ),
  )('axe finds nothing in the page %s in %s', { timeout: patience }, async (_name, colorScheme, place) => {
    const path = pages()[place] ?? '';
    await visit(
      path,
      async (page) => {
        // Rows that are hidden are like those that are not, and axe looks at every cell.
        const only = page.getByLabel('only rules that some target does not keep');
        if ((await only.count()) > 0) await only.check();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
      },
      colorScheme,
    );
  });

  test('no page scrolls sideways on a narrow screen', async () => {
    for (const path of pages()) {
      await visit(
        path,
        async (page) => expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(400),
        'light',
        400,
      );
    }
  });

  test('from the index one comes to a target, its last changes, and back', async () => {
    await visit('index.html', async (page) => {
      await page.getByRole('table').first().getByRole('link', { name: 'operator-0' }).click();
      await page.getByRole('heading', { name: 'operator-0 r3.2' }).waitFor();
      await page.goto(pathToFileURL(join(root, `operator-0/r3.2/${stamp}/changes.html`)).href);
      await page.getByRole('link', { name: 'all runs of this target' }).click();
      await page.getByRole('link', { name: 'Targets by rules' }).click();
      await page.getByRole('heading', { name: 'Targets by rules' }).waitFor();
    });
  });

  test('the script compares the last two runs as the page of changes does, and any other two', async () => {
    const lines = (page: Page): Promise<readonly string[]> => page.locator('.changes li').allTextContents();
    let printed: readonly string[] = [];
    await visit(`operator-0/r3.2/${stamp}/changes.html`, async (page) => {
      printed = await lines(page);
    });
    expect(printed.length).toBeGreaterThan(0);
    await visit('operator-0/r3.2/index.html', async (page) => {
      await page.locator('#told .quiet').first().waitFor();
      expect(await lines(page)).toEqual(printed);
      await page.getByLabel('before').selectOption('0');
      await page.getByText(/^before: 2025-11-01/).waitFor();
      expect(await lines(page)).not.toEqual(printed);
    });
  });

  test('arrow keys go through the matrix, a line says where one is, and Enter opens the report at the rule', async () => {
    await visit('matrix.html', async (page) => {
      const first = page.locator('.matrix td').first();
      await first.focus();
      const said = page.locator('#cell');
      expect(await said.textContent()).toMatch(/^operator-0 r3\.2: /);
      await page.keyboard.press('ArrowRight');
      expect(await said.textContent()).toMatch(/^operator-1 r3\.2: /);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowLeft');
      const rule = await page.locator('.matrix td:focus').locator('xpath=../th/code').textContent();
      const asked = page.waitForRequest(/report\.html/);
      await page.keyboard.press('Enter');
      // The report is a made-up one: where the way leads is what counts.
      expect((await asked).url()).toContain(`/operator-0/r3.2/${stamp}/report.html`);
      expect(rule).toMatch(/^[A-Z]/);
    });
  });

  test('the matrix can be narrowed to rules that are not kept', async () => {
    await visit('matrix.html', async (page) => {
      const rows = page.locator('.matrix tbody tr:visible:has(td)');
      const all = await rows.count();
      await page.getByLabel('only rules that some target does not keep').check();
      const open = await rows.count();
      expect(open).toBeGreaterThan(0);
      expect(open).toBeLessThan(all);
      expect(open).toBe(await page.locator('.matrix tbody tr:has(.v, .w, .n, .a, .q)').count());
    });
  });
});
