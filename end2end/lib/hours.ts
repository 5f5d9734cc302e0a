// Opens pages with opening hours at chosen times: the time for which the server rendered a page, the time of the
// phone's clock, and the responses to later requests.
import { type Page, type Route, expect } from '@playwright/test';
import { type Server, serve } from './server';

/** The time on a Friday at which the helpline closes. */
export const END = '2026-11-20T17:30:00Z';
/** Half an hour before; the page has been open since the morning. */
export const FIVE = '2026-11-20T17:00:00Z';
export const NIGHT = '2026-11-20T21:30:00Z';

export const OPEN = 'Safe to Talk is open now, until 5.30pm';
export const CLOSED = 'Safe to Talk is closed now';
export const STALE = 'This page could not be brought up to date';

export const card = (page: Page) => page.getByRole('region', { name: 'Call now' });
export const state = (page: Page) => card(page).locator('.helpline__state');

/** All visible text of the page about opening hours. */
export const claims = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-stale], [data-timed]')].map((part) => (part.hidden ? '' : part.innerText)).join('\n'));

/** Opens a page that a server rendered for one time, on a phone whose clock shows another. The server is stopped afterwards. */
export async function openAt(page: Page, path: string, rendered: string, phone = rendered) {
  const server = await serve(rendered);
  await page.clock.install({ time: phone });
  await page.goto(server.address + path);
  await server.stop();
  await page.clock.pauseAt(new Date(Date.parse(phone) + 30_000));
}

/** Answers every request with a server's response, with the Date `sent` or without one. Returns the requested paths. */
export async function answerFrom(page: Page, server: () => Server, sent?: () => string): Promise<string[]> {
  const paths: string[] = [];
  await page.route('**', async (route) => {
    paths.push(path(route));
    await fulfil(route, server(), sent?.());
  });
  return paths;
}

export async function fulfil(route: Route, server: Server, sent?: string) {
  const fresh = await fetch(server.address + path(route));
  const headers = { 'content-type': 'text/html', ...(sent && { date: new Date(sent).toUTCString() }) };
  await route.fulfill({ status: fresh.status, headers, body: await fresh.text() });
}

export function path(route: Route): string {
  const { pathname, search } = new URL(route.request().url());
  return pathname + search;
}

/** Holds requests for one page and answers all others at once. */
export async function holding(page: Page, held: string, server: Server) {
  const waiting: Route[] = [];
  const paths: string[] = [];
  await page.route('**', async (route) => {
    paths.push(path(route));
    if (path(route) === held) waiting.push(route);
    else await fulfil(route, server, END);
  });
  return { waiting, paths };
}

/** Waits until the page has used the response to its request or has given up. The simulated clock does not advance meanwhile. */
export async function answered(page: Page) {
  const request = () => (document.querySelector('main') as HTMLElement & { request?: object | null }).request ?? null;
  await expect.poll(() => page.evaluate(request)).toBeNull();
}

/** Fails every request, as without a network. Returns the requested paths. */
export async function noSignal(page: Page): Promise<string[]> {
  const paths: string[] = [];
  await page.route('**', async (route) => {
    paths.push(path(route));
    await route.abort('internetdisconnected');
  });
  return paths;
}
