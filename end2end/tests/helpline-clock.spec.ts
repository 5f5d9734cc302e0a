// A page that stays open: nothing is asked for and nothing changes until the line's state does; then the words change.
import type { Page } from '@playwright/test';
import { serve } from '../lib/server';
import { expect, test } from '../lib/fixtures';

const OPEN = 'Safe to Talk is open now, until 5.30pm';
const CLOSED = 'Safe to Talk is closed now';
const STALE = 'This page could not be brought up to date';

const END = '2026-11-20T17:30:00Z';
const card = (page: Page) => page.getByRole('region', { name: 'Call now' });
const state = (page: Page) => card(page).locator('.helpline__state');
const national = (page: Page) => card(page).getByRole('link', { name: '0808 2000 247' });

/** Opens the page a quarter of an hour before the line closes, and counts what it asks for from then on. */
async function waiting(page: Page, path: string): Promise<string[]> {
  await page.clock.install({ time: '2026-11-20T17:15:00Z' });
  const early = await serve('2026-11-20T17:15:00Z');
  await page.goto(early.address + path);
  await early.stop();
  await page.clock.pauseAt('2026-11-20T17:20:00Z');
  await expect(page.locator('[data-until]').first()).toHaveAttribute('data-until', END);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

for (const path of ['/', '/en/plan', '/en/services?need=talk', '/en/no-such-page']) {
  test(`the words change when the state does, and not before, on ${path}`, async ({ page }) => {
    const later = await serve(END);
    const asked = await waiting(page, path);
    await page.clock.runFor('09:59');
    await expect(state(page)).toContainText(OPEN);
    expect(asked).toEqual([]);

    await page.route('**', async (route) => {
      const fresh = await fetch(later.address + path);
      await route.fulfill({ status: fresh.status, contentType: 'text/html', body: await fresh.text() });
    });
    await page.clock.runFor('00:05');
    await expect(state(page)).toContainText(CLOSED);
    await expect(national(page)).toBeVisible();
    expect(asked).toEqual([path.split('?')[0]]);

    // And then it is quiet again, until "tomorrow" at midnight becomes "today".
    await expect(page.locator('.helpline__card')).toHaveAttribute('data-until', '2026-11-21T00:00:00Z');
    await page.clock.runFor('06:29:00');
    expect(asked).toHaveLength(1);
    await later.stop();
  });
}

test('without signal the page stops claiming anything, keeps the numbers, and mends itself', async ({ page }) => {
  const later = await serve(END);
  const asked = await waiting(page, '/en/plan');
  await page.route('**', (route) => route.abort('internetdisconnected'));
  await page.clock.runFor('10:05');
  await expect(state(page)).toContainText(STALE);
  await expect(state(page)).not.toContainText('open now');
  // Nobody knows whether ours answers, so the line that always does is there too.
  for (const number of ['0800 111 4998', '0808 2000 247']) await expect(card(page).getByRole('link', { name: number })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Emergency' }).getByRole('link', { name: '999' })).toBeVisible();
  expect(asked).toHaveLength(1);

  await page.route('**', async (route) => {
    const fresh = await fetch(`${later.address}/en/plan`);
    await route.fulfill({ contentType: 'text/html', body: await fresh.text() });
  });
  await page.clock.runFor('02:00');
  await expect(state(page)).toContainText(CLOSED);
  await later.stop();
});

test('an answer that is no page of ours is no signal either', async ({ page }) => {
  await waiting(page, '/en/plan');
  await page.route('**', (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<p>Sign in to the Wi-Fi</p>' }));
  await page.clock.runFor('10:05');
  await expect(state(page)).toContainText(STALE);
});

// What a page says of the hour outside the card ends with the hour too.
const CLAIM = /open now|closed now/i;
const claims = (page: Page) => page.evaluate(() => document.querySelector('main')!.innerText);

for (const path of ['/en/plan', '/en/services/safe-to-talk', '/en/services']) {
  test(`when the line closes nothing else on the page says that it is open, on ${path}`, async ({ page }) => {
    const later = await serve(END);
    await waiting(page, path);
    if (path !== '/en/plan') expect(await claims(page)).toMatch(/open now/i);
    await page.route('**', async (route) => route.fulfill({ contentType: 'text/html', body: await (await fetch(later.address + path)).text() }));
    await page.clock.runFor('10:05');
    await expect(path === '/en/services/safe-to-talk' ? page.locator('.state') : state(page)).toContainText(CLOSED);
    expect(await claims(page)).not.toContain('until 5.30pm');
    if (path === '/en/plan') await expect(page.locator('.next').getByRole('link')).toHaveText(/0808 2000 247/);
    await later.stop();
  });

  test(`without signal nothing on the page claims anything any more, on ${path}`, async ({ page }) => {
    await waiting(page, path);
    await page.route('**', (route) => route.abort('internetdisconnected'));
    await page.clock.runFor('10:05');
    await expect.poll(() => claims(page)).not.toMatch(CLAIM);
    if (path !== '/en/services/safe-to-talk') await expect(state(page)).toContainText(STALE);
  });
}

test('whoever is on a number when the words change stays on it', async ({ page }) => {
  const later = await serve(END);
  await waiting(page, '/');
  const call = card(page).getByRole('link', { name: '0800 111 4998' });
  await call.focus();
  await page.route('**', async (route) => route.fulfill({ contentType: 'text/html', body: await (await fetch(`${later.address}/`)).text() }));
  await page.clock.runFor('10:05');
  await expect(state(page)).toContainText(CLOSED);
  await expect(call).toBeFocused();
  await later.stop();
});

test('the focus stays on the link of the card that had it, also if the page has the link twice', async ({ page }) => {
  const later = await serve(END);
  await waiting(page, '/');
  const hours = card(page).getByRole('link', { name: 'All hours, and other lines' });
  await hours.focus();
  const scrolled = await page.evaluate(() => scrollY);
  await page.route('**', async (route) => route.fulfill({ contentType: 'text/html', body: await (await fetch(`${later.address}/`)).text() }));
  await page.clock.runFor('10:05');
  await expect(state(page)).toContainText(CLOSED);
  await expect(hours).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await later.stop();
});

test('if the number that had the focus is hidden, the focus is on the next one in the card', async ({ page }) => {
  const [closed, open] = [await serve('2026-11-20T08:15:00Z'), await serve('2026-11-20T08:30:00Z')];
  await page.clock.install({ time: '2026-11-20T08:15:00Z' });
  await page.goto(`${closed.address}/`);
  await page.clock.pauseAt('2026-11-20T08:20:00Z');
  await national(page).focus();
  await page.route('**', async (route) => route.fulfill({ contentType: 'text/html', body: await (await fetch(`${open.address}/`)).text() }));
  await page.clock.runFor('10:05');
  await expect(state(page)).toContainText(OPEN);
  await expect(national(page)).toBeHidden();
  await expect(card(page).getByRole('link', { name: '0800 111 4998' })).toBeFocused();
  await Promise.all([closed.stop(), open.stop()]);
});

test('a sheet of paper says neither open nor closed, and has both numbers', async ({ page }) => {
  for (const path of ['/', '/en/plan', '/en/helpline']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const text = await page.evaluate(() => document.body.innerText);
    expect(text, path).not.toMatch(CLAIM);
    for (const number of ['999', '0800 111 4998', '0808 2000 247']) expect(text, path).toContain(number);
    const said = await page.evaluate(() => getComputedStyle(document.querySelector('.helpline__card')!, '::before').content);
    expect(said).toContain('Check when Safe to Talk is open before you call.');
    await page.emulateMedia({ media: 'screen' });
  }
});
