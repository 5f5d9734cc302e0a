// Runs Chromium in a real window, as a person uses it except for the folder of its profile. Playwright starts and
// controls it.
import { type Page, chromium as playwright } from '@playwright/test';
import { QUIET } from '../lib/chromium-flags';
import type { Hand, Start } from './window';

const ARGUMENTS = [
  ...QUIET,
  // Stops requests to its vendor about forms and pages.
  '--disable-features=AutofillServerCommunication,OptimizationHints',
  '--window-size=1000,800',
];

/** Starts Chromium. */
export async function chromium({ folder, display, proxy, scripts }: Start): Promise<Hand> {
  const context = await playwright.launchPersistentContext(`${folder}/profile`, {
    headless: false,
    executablePath: '/usr/bin/chromium',
    args: [...ARGUMENTS, `--proxy-server=${proxy}`],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    env: { ...process.env, DISPLAY: display.name },
    ignoreHTTPSErrors: true,
    javaScriptEnabled: scripts,
    viewport: null,
  });
  let page: Page = context.pages()[0] ?? (await context.newPage());
  return {
    version: context.browser()?.version() ?? '',
    go: (address) => page.goto(address, { waitUntil: 'commit' }),
    run: (script) => page.evaluate(script),
    tap: (selector, held) => page.locator(selector).first().click({ noWaitAfter: true, ...(held && { modifiers: ['Control'] }) }),
    turn: async (tab) => {
      page = context.pages()[tab]!;
      await page.bringToFront();
    },
    shut: () => page.close(),
    close: () => context.close(),
  };
}
