import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

import { launchChromium, watch } from '../chromium.ts';

/** Opens a page, hands it over, and shows that nothing went wrong meanwhile and nothing was asked of anyone. */
export type Visit = (
  html: string,
  act: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
  fragment?: string,
) => Promise<void>;

/** A browser with a folder of its own. */
export async function openBrowser(): Promise<{ readonly visit: Visit; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const browser = await launchChromium();
  return {
    async visit(html, act, options = {}, fragment = '') {
      const file = join(folder, 'report.html');
      await writeFile(file, html);
      await using context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const { troubles, asked } = watch(page);
      const title = /<title>([^<]*)</.exec(html)?.[1];
      await page.goto(pathToFileURL(file).href + fragment);
      await act(page);
      expect(await page.title()).toBe(title);
      expect(troubles).toEqual([]);
      expect(asked).toEqual([]);
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
