// Makes a visit as a reader does, and delays, changes or counts the responses to it.
import type { Page } from '@playwright/test';
import { type Outside, expect, isAt } from './fixtures';

export const menu = (page: Page, name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const said = (page: Page) => page.locator('#announce');

/** The number of entries in the browser's history. */
export const entries = (page: Page) => page.evaluate(() => history.length);

/** Reads a number of pages by going back and forth between two of them. */
export async function read(page: Page, pages: number) {
  await page.goto('/en');
  for (let at = 1; at < pages; at++) {
    await menu(page, at % 2 ? 'Services' : 'Helpline').click();
    await isAt(page, at % 2 ? '/en/services' : '/en/helpline');
  }
}

/** Whether anything of this site is shown. The blank page does not count, since it does not identify the site. */
export async function ours(page: Page): Promise<boolean> {
  const look = () => (location.hostname === '127.0.0.1' && location.pathname !== '/leave') || /safe to talk|coventry/i.test(document.documentElement.textContent ?? '');
  // A page that is being left cannot be evaluated, so this is retried.
  return page.evaluate(look).catch((error: Error) => (/navigation|destroyed/.test(error.message) ? ours(page) : Promise.reject(error)));
}

/** Presses Back and Forward to both ends of the history, and expects that nothing of this site is shown. */
export async function nothingOfOurs(page: Page) {
  for (const step of ['goBack', 'goBack', 'goBack', 'goForward', 'goForward', 'goForward', 'goBack'] as const) {
    await page[step]().catch(() => null);
    if (page.url() !== 'about:blank') expect(await ours(page), `${step} of ${page.url()}`).toBe(false);
  }
}

/** Collects the paths that the page requests from now on. */
export function asked(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { hostname, pathname, search } = new URL(request.url());
    if (hostname === '127.0.0.1') paths.push(pathname + search);
  });
  return paths;
}

/** Collects the messages of uncaught errors from now on. */
export function complaints(page: Page): string[] {
  const all: string[] = [];
  page.on('pageerror', (error) => all.push(error.message));
  return all;
}

const has = (path: string) => (url: URL) => url.hostname === '127.0.0.1' && url.pathname === path;

/** Holds the response with a page until `come` or `fail` is called. */
export async function hold(page: Page, path: string): Promise<{ come: () => void; fail: () => void }> {
  let decide: (comes: boolean) => void = () => {};
  const decided = new Promise<boolean>((done) => (decide = done));
  await page.route(has(path), async (route) => ((await decided) ? route.continue() : route.abort('connectionreset')).catch(() => undefined));
  return { come: () => decide(true), fail: () => decide(false) };
}

/** Changes a page before the browser gets it: only the first response, or every one. */
export async function spoil(page: Page, path: string, change: (html: string) => { status?: number; contentType?: string; body: string }, always = false) {
  let times = 0;
  await page.route(has(path), async (route) => {
    if (times++ && !always) return route.fallback();
    const response = await route.fetch();
    await route.fulfill({ response, contentType: 'text/html', ...change(await response.text()) });
  });
}

/** For `addInitScript`: the page logs "read" when its script has received a whole response and has processed it. */
export const TELL_READING = `{
  const text = Response.prototype.text;
  Response.prototype.text = function () { return text.call(this).finally(() => setTimeout(() => console.debug('read'))); };
}`;
export const wasRead = (page: Page) => page.waitForEvent('console', (message) => message.text() === 'read');

/**
 * For `addInitScript`. While a page of another site is loading, Chromium evaluates nothing in this page; but keys reach it, and it
 * can log. F7 goes back. F8 shows the page as one that the browser restored from its cache. F9 logs what the page shows, after all
 * timers of up to a third of a second that it had already set.
 */
export const OBEY_KEYS = `addEventListener('keydown', ({ key }) => {
  if (key === 'F7') history.back();
  if (key === 'F8') dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  if (key === 'F9') setTimeout(() => console.debug(JSON.stringify([document.title, document.body.childElementCount, document.body.hidden])), 320);
});`;

/** Returns what a page shows that was left. */
export async function shown(page: Page): Promise<unknown[]> {
  const told = page.waitForEvent('console', (message) => message.text().startsWith('['));
  await page.keyboard.press('F9');
  return JSON.parse((await told).text());
}
export const EMPTY = ['Weather', 0, true];

/** Leaves the site, and delays the neutral page. Returns a function that lets it respond. */
export async function leaveAndWait(page: Page, outside: Outside): Promise<() => void> {
  let answer = () => {};
  outside.slow = new Promise((done) => (answer = done));
  await page.locator('.quick-exit [data-leave]').evaluate((link: HTMLElement) => link.click());
  await expect.poll(() => outside.left.length).toBe(1);
  return answer;
}
