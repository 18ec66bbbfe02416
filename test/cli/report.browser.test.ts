import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from 'vitest';

import { absent, launchChromium, watch } from '../chromium.ts';
import { emptyFolder, nvConformance } from './run-command.ts';
import { writtenPath } from './written.ts';

test.skipIf(absent)(
  `the report that a run writes opens without a console error${absent ? ' (skipped: no Chromium)' : ''}`,
  async () => {
    const folder = await emptyFolder();
    const run = ['run', '--suite', 'share', 'discovery', '--fault', 'verify-scope-reads-number'];
    const { stdout } = await nvConformance(run, { cwd: folder });
    const path = writtenPath(stdout, 'report.html');

    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const { troubles } = watch(page);
      await page.goto(pathToFileURL(join(folder, path)).href);

      await page.getByRole('heading', { name: 'Not conformant with Number Verification r3.2' }).waitFor();
      const rule = page
        .getByRole('link', { name: /number-verification:device-phone-number:read is refused/ })
        .first();
      const box = await rule.boundingBox();
      expect(box === null ? Infinity : box.y + box.height).toBeLessThan(800);
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
