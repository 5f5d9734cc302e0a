// Back during a visit, by the browser and by the page's own button: after a fault, after a reload, from another site.
import type { Page } from '@playwright/test';
import { DESTINATION } from '../lib/server';
import { expect, isAt, test } from '../lib/fixtures';
import { exit } from '../lib/quick-exit';
import { asked, complaints, entries, heading, menu, nothingOfOurs, read, said, spoil } from '../lib/navigation';

const back = (page: Page) => page.getByRole('button', { name: 'Back' });

test('the page’s own Back is there from the second page on, and brings each page as it was left', async ({ page }) => {
  await page.goto('/en');
  await expect(back(page)).toBeHidden();
  await page.evaluate(() => scrollTo({ top: 240, behavior: 'instant' }));
  await page.evaluate(() => document.querySelector<HTMLElement>('.header a[href="/en/services"]')!.click());
  await isAt(page, '/en/services');
  await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  await page.evaluate(() => document.querySelector<HTMLElement>('.header a[href="/en/helpline"]')!.click());
  await isAt(page, '/en/helpline');
  const length = await entries(page);
  for (const [path, top, title, followed] of [['/en/services', 400, 'Find a service, Coventry', '/en/helpline'], ['/en', 240, 'Help and advice, Coventry', '/en/services']] as const) {
    await back(page).evaluate((button: HTMLElement) => button.click());
    await isAt(page, path);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await expect(page.locator(`.header a[href="${followed}"]`)).toBeFocused();
    await expect(page).toHaveTitle(title);
    await expect(said(page)).toHaveText(title);
  }
  await expect(back(page)).toBeHidden();
  expect(await entries(page)).toBe(length);
});

test('Back returns the focus to the link that was followed, at its place, and Tab goes on from there', async ({ page }) => {
  await page.goto('/en/services');
  const card = page.locator('.card h3 a').nth(15);
  await card.focus();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(1000);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await isAt(page, '/en/services');
  await expect(card).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('.card') !== null)).toBe(true);
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(740);
});

test('where the link that was followed is not there any more, Back puts the focus on the heading', async ({ page }) => {
  await page.goto('/en');
  const link = menu(page, 'Services');
  const handle = await link.elementHandle();
  await link.click();
  await isAt(page, '/en/services');
  await handle!.evaluate((link) => link.remove());
  await page.goBack();
  await isAt(page, '/en');
  await expect(heading(page)).toBeFocused();
});

for (const place of ['append', 'prepend'] as const) {
  test(`what an assistive tool ${place}s to the page stays, at its place, until the visitor leaves`, async ({ page }) => {
    await page.goto('/en');
    await page.evaluate((place) => {
      const bar = document.createElement('div');
      bar.id = 'tool';
      bar.textContent = 'Read aloud';
      document.body[place](bar);
    }, place);
    const at = () => page.evaluate(() => [...document.body.children].findIndex(({ id }) => id === 'tool') === 0);
    await menu(page, 'Services').click();
    await isAt(page, '/en/services');
    await menu(page, 'Helpline').click();
    await isAt(page, '/en/helpline');
    await page.goBack();
    await isAt(page, '/en/services');
    await expect(page.locator('#tool')).toHaveCount(1);
    await expect(page.locator('#tool')).toHaveText('Read aloud');
    expect(await at()).toBe(place === 'prepend');
    expect(await page.evaluate(() => document.querySelectorAll('h1, #announce, .quick-exit').length)).toBe(3);
  });
}

test('a tool that wraps the page or takes parts of it away does not stop the visit', async ({ page }) => {
  await page.goto('/en');
  const faults = complaints(page);
  await page.evaluate(() => {
    const wrap = document.createElement('div');
    wrap.append(...document.body.childNodes);
    // Something of theirs stands behind the page, inside what they wrapped it in.
    wrap.append(document.createElement('aside'));
    document.body.append(wrap);
    document.querySelector('.footer')!.remove();
  });
  for (const name of ['Services', 'Helpline'] as const) {
    await menu(page, name).click();
    await isAt(page, `/en/${name.toLowerCase()}`);
    expect(await page.evaluate(() => document.querySelectorAll('h1, #announce, .quick-exit').length)).toBe(3);
  }
  expect(faults).toEqual([]);
});

test('the browser’s Back brings each page as it was left, to the dot', async ({ page }) => {
  await page.goto('/en');
  const places = [['/en', 250], ['/en/services', 900], ['/en/helpline', 0]] as const;
  for (const [path, top] of places) {
    await isAt(page, path);
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
    const next = path === '/en' ? '/en/services' : '/en/helpline';
    if (top) await page.evaluate((next) => document.querySelector<HTMLElement>(`.header a[href="${next}"]`)!.click(), next);
  }
  for (const [path, top] of [places[1], places[0]]) {
    await page.goBack();
    await isAt(page, path);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
    // Once more when the browser has drawn what it wanted to.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => scrollY)).toBe(top);
    expect(await page.evaluate(() => document.querySelectorAll('h1, #announce, .quick-exit').length)).toBe(3);
  }
});

test('after a page that failed, the visit keeps to its two entries, and leaving leaves nothing', async ({ page }) => {
  await read(page, 2);
  const length = await entries(page);
  await spoil(page, '/en/helpline', () => ({ status: 503, body: '' }));
  await menu(page, 'Helpline').click();
  await isAt(page, '/en/helpline');
  await expect(page).toHaveURL('/en/helpline');
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  expect(await entries(page)).toBe(length);
  await page.goBack();
  await isAt(page, '/en/helpline');
  await exit(page).click();
  await expect(page).toHaveURL(DESTINATION);
  await nothingOfOurs(page);
});

test('after a page that failed, Back leads to the page before it, by key and by button, and then to where the visitor came from', async ({ page }) => {
  await page.goto(DESTINATION);
  await read(page, 2);
  await spoil(page, '/en/helpline', () => ({ status: 503, body: '' }));
  for (const way of [() => page.goBack(), () => back(page).click()]) {
    await menu(page, 'Helpline').click();
    await isAt(page, '/en/helpline');
    await expect(page).toHaveURL('/en/helpline');
    await way();
    await isAt(page, '/en/services');
    await spoil(page, '/en/helpline', () => ({ status: 503, body: '' }));
  }
  await page.goBack().catch(() => null);
  await expect(page).toHaveURL(DESTINATION);
});

test('a reload stays in the visit: more pages add no entry, Back works, and leaving leaves nothing', async ({ page }) => {
  await page.goto(DESTINATION);
  await read(page, 3);
  const length = await entries(page);
  await page.reload();
  await isAt(page, '/en');
  await expect(back(page)).toBeHidden();
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  expect(await entries(page)).toBe(length);
  await page.goBack();
  await isAt(page, '/en');
  await menu(page, 'Helpline').click();
  await isAt(page, '/en/helpline');
  await page.reload();
  await exit(page).click();
  await expect(page).toHaveURL(DESTINATION);
  await nothingOfOurs(page);
});

test('a visit may begin with a form: leaving after it leaves nothing', async ({ page }) => {
  await page.goto('/en/services');
  const length = await entries(page);
  await page.locator('.filters > summary').click();
  await page.getByRole('button', { name: 'Show services' }).click();
  await expect(back(page)).toBeVisible();
  expect(await entries(page)).toBe(length + 1);
  await exit(page).click();
  await expect(page).toHaveURL(DESTINATION);
  await nothingOfOurs(page);
});

test('after a reload Back leads to where the visitor came from', async ({ page }) => {
  await page.goto(DESTINATION);
  await read(page, 3);
  await page.reload();
  await isAt(page, '/en');
  await page.goBack().catch(() => null);
  await expect(page).toHaveURL(DESTINATION);
});

test('where nothing lies before the visit, Back stays on its first page', async ({ page, context }) => {
  await page.goto('/en');
  const opened = context.waitForEvent('page');
  await menu(page, 'Services').click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await isAt(tab, '/en/services');
  expect(await entries(tab)).toBe(1);
  await menu(tab, 'Helpline').click();
  for (const path of ['/en/helpline', '/en/services', '/en/services', '/en/services']) {
    await isAt(tab, path);
    await tab.evaluate(() => new Promise((done) => (addEventListener('popstate', done, { once: true }), history.back())));
  }
  await isAt(tab, '/en/services');
  await exit(tab).click();
  await expect(tab).toHaveURL(DESTINATION);
  await nothingOfOurs(tab);
});

test('where nothing lies before the visit and no page was read yet, Back takes back a page on its way and its notice', async ({ page, context }) => {
  await page.goto('/en');
  const opened = context.waitForEvent('page');
  await menu(page, 'Services').click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await isAt(tab, '/en/services');
  await tab.evaluate(() => (window.fetch = () => new Promise(() => undefined)));
  await menu(tab, 'Helpline').click();
  await expect(said(tab)).toHaveText('One moment. The page is coming.');
  await tab.evaluate(() => history.back());
  await expect(said(tab)).not.toHaveText('One moment. The page is coming.');
  await isAt(tab, '/en/services');
});

test('parts of a page that somebody writes into the address are the browser’s, and Back from them stays on the page', async ({ page }) => {
  await read(page, 2);
  const faults = complaints(page);
  await page.evaluate(() => new Promise((done) => (addEventListener('popstate', done, { once: true }), (location.hash = 'main'))));
  await page.goBack();
  await isAt(page, '/en/services');
  await page.goForward();
  await isAt(page, '/en/services');
  expect(faults).toEqual([]);
});

test('on the page that Back brings, what is said of opening hours is true', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T09:00:00Z') });
  await read(page, 2);
  await page.clock.pauseAt(new Date('2026-11-20T17:31:00Z'));
  await expect.poll(() => page.evaluate(() => document.querySelector('#announce') !== null)).toBe(true);
  const paths = asked(page);
  await back(page).click();
  await isAt(page, '/en');
  await expect.poll(() => paths).toContain('/en');
});
