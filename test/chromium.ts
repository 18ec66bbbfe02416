import { existsSync } from 'node:fs';

import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tells whether there is no browser to test in. */
export const absent = !existsSync(executablePath);

/** Starts a browser that asks nobody for anything by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: quiet });
}

/** What goes wrong on a page from now on, and what it asks of others than files. */
export function watch(page: Page): {
  readonly troubles: readonly string[];
  readonly asked: readonly string[];
} {
  const troubles: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) asked.push(request.url());
  });
  return { troubles, asked };
}
