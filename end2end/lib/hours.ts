// A page of opening hours at chosen moments: which moment the server rendered it for, what the phone's clock says, and what a later
// request is answered with.
import { type Page, type Route, expect } from '@playwright/test';
import { type Server, serve } from './server';

/** On this Friday the helpline closes. */
export const END = '2026-11-20T17:30:00Z';
/** Half an hour before, when the page has been open since the morning. */
export const FIVE = '2026-11-20T17:00:00Z';
export const NIGHT = '2026-11-20T21:30:00Z';

export const OPEN = 'Safe to Talk is open now, until 5.30pm';
export const CLOSED = 'Safe to Talk is closed now';
export const STALE = 'This page could not be brought up to date';

export const card = (page: Page) => page.getByRole('region', { name: 'Call now' });
export const state = (page: Page) => card(page).getByRole('status');

/** Everything that a page says of hours, as it stands in the document. */
export const claims = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-stale], [data-timed]')].map((part) => (part.hidden ? '' : part.innerText)).join('\n'));

/** Opens a page that a server rendered for one moment, on a phone whose clock says another. That server is gone afterwards. */
export async function openAt(page: Page, path: string, rendered: string, phone = rendered) {
  const server = await serve(rendered);
  await page.clock.install({ time: phone });
  await page.goto(server.address + path);
  await server.stop();
  await page.clock.pauseAt(new Date(Date.parse(phone) + 30_000));
}

/** Answers every request by what a server says, as if it were sent at this moment; without one it bears no date. */
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

/** Requests for a page are held; all others are answered at once. */
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

/** Waits until the page has taken the answer that it asked for, or has given up: no time that is told passes meanwhile. */
export async function answered(page: Page) {
  const request = () => (document.querySelector('main') as HTMLElement & { request?: object | null }).request ?? null;
  await expect.poll(() => page.evaluate(request)).toBeNull();
}

/** Requests that do not come through; each is noted. */
export async function noSignal(page: Page): Promise<string[]> {
  const paths: string[] = [];
  await page.route('**', async (route) => {
    paths.push(path(route));
    await route.abort('internetdisconnected');
  });
  return paths;
}
