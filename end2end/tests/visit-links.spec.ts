// Which taps and forms a visit takes, and which it leaves to the browser: new tabs, other sites, telephone numbers, parts of a page.
import type { Page } from '@playwright/test';
import { DESTINATION } from '../lib/server';
import { expect, isAt, test } from '../lib/fixtures';
import { exit } from '../lib/quick-exit';
import { asked, complaints, entries, heading, menu, nothingOfOurs, read } from '../lib/navigation';

const SERVICE = '/en/services/coventry-haven';

/** Clicks on a link in some way that the browser is kept from following, and says whether the visit took it. */
const taken = (page: Page, selector: string, how: object) =>
  page.evaluate(
    ([selector, how]) => {
      let taken = false;
      addEventListener('click', (event) => ((taken = event.defaultPrevented), event.preventDefault()), { once: true });
      document.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
      return taken;
    },
    [selector, how] as const,
  );

for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
  test(`a tap with ${key} is the browser’s`, async ({ page }) => {
    await page.goto('/en');
    expect(await taken(page, '.header a[href="/en/services"]', { [key]: true })).toBe(false);
  });
}

test('a tap with the middle button is the browser’s, and so is one that something else on the page has taken', async ({ page }) => {
  await page.goto('/en');
  const paths = asked(page);
  expect(await taken(page, '.header a[href="/en/services"]', { button: 1 })).toBe(false);
  await page.evaluate(() => document.querySelector('.header')!.addEventListener('click', (event) => event.preventDefault()));
  await menu(page, 'Services').click();
  await page.evaluate(() => document.addEventListener('submit', (event) => event.preventDefault(), true));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<form action="/en/services"><button>Go</button></form>'));
  await page.getByRole('button', { name: 'Go' }).click();
  await page.getByRole('link', { name: 'I want to stay safer' }).click();
  await isAt(page, '/en/plan');
  expect(paths).toEqual(['/en/plan']);
});

test('a plain tap is taken, also on what stands inside a link; elsewhere a tap does nothing and complains of nothing', async ({ page }) => {
  await page.goto('/en');
  const faults = complaints(page);
  expect(await taken(page, 'h1', {})).toBe(false);
  await page.getByRole('heading', { level: 1 }).click();
  expect(await taken(page, '.link-card a', {})).toBe(true);
  await isAt(page, '/en/me');
  expect(faults).toEqual([]);
});

test('a link that opens a window of its own is the browser’s', async ({ page }) => {
  await page.goto('/en');
  await menu(page, 'Services').evaluate((link: HTMLAnchorElement) => (link.target = '_blank'));
  expect(await taken(page, '.header a[href="/en/services"]', {})).toBe(false);
});

test('a telephone number is the browser’s, and changes nothing in the history', async ({ page }) => {
  await page.goto('/en');
  const [length, state] = [await entries(page), await page.evaluate(() => history.state)];
  expect(await taken(page, 'a[href^="tel:"]', {})).toBe(false);
  expect([await entries(page), await page.evaluate(() => history.state)]).toEqual([length, state]);
});

test('a part of a page that came later is shown there, and nothing is asked for', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'I want to stay safer' }).click();
  await isAt(page, '/en/plan');
  const paths = asked(page);
  const part = page.getByRole('heading', { name: 'Your children' });
  await page.locator('.contents > summary').click();
  await page.locator('.contents').getByRole('link', { name: 'Your children' }).click();
  await expect(part).toBeFocused();
  await expect(part).toBeInViewport();
  expect(paths).toEqual([]);
});

test('every link, copied or in a new tab, is the page that a tap brings', async ({ page, request }) => {
  await page.goto('/en');
  const links = await page.locator('a[href^="/en"]').evaluateAll((all) => [...new Set((all as HTMLAnchorElement[]).map((link) => link.getAttribute('href')!))]);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links.filter((path) => !path.includes('#'))) {
    const html = await (await request.get(path)).text();
    await page.goto(path === '/en' ? '/en/services' : '/en');
    await page.locator(`a[href="${path}"]`).first().click();
    await isAt(page, path);
    expect(html, path).toContain(`<title>${await page.title()}</title>`);
    expect(html, path).toContain(await heading(page).evaluate((part) => part.innerHTML));
  }
});

test('a page in a new tab is a visit of its own, and leaving it leaves the first as it was', async ({ page, context }) => {
  await read(page, 2);
  const opened = context.waitForEvent('page');
  await menu(page, 'Helpline').click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab).toHaveURL(/\/en\/helpline$/);
  await menu(tab, 'Services').click();
  await isAt(tab, '/en/services');
  await exit(tab).click();
  await expect(tab).toHaveURL(DESTINATION);
  await nothingOfOurs(tab);
  await isAt(page, '/en/services');
  await page.goBack();
  await isAt(page, '/en');
});

/** Follows a link to another site, which is played here. */
async function toAnotherSite(page: Page) {
  await page.route(/coventryhaven/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }));
  await page.locator('main a[href^="https:"]').first().click();
  await expect(heading(page)).toHaveText('Elsewhere');
}

test('from another site Back brings the page whose link it was, once; Forward shows nothing, nor does anything after leaving', async ({ page }) => {
  await page.goto('/en/services');
  await page.locator(`a[href="${SERVICE}"]`).first().click();
  await isAt(page, SERVICE);
  await toAnotherSite(page);
  const paths = asked(page);
  await page.goBack();
  await isAt(page, SERVICE);
  expect(paths).toEqual(['/en/services', SERVICE]);
  await page.goForward().catch(() => null);
  await isAt(page, SERVICE);
  expect(await page.evaluate(() => history.state)).not.toHaveProperty('at');
  // A reload begins with the page of the address; the way out and back is forgotten.
  await page.reload();
  await isAt(page, '/en/services');
  await menu(page, 'Helpline').click();
  await isAt(page, '/en/helpline');
  await exit(page).click();
  await expect(page).toHaveURL(DESTINATION);
  await nothingOfOurs(page);
});

test('from another site Back to the first page of a visit asks for that page once', async ({ page }) => {
  await page.goto(SERVICE);
  const length = await entries(page);
  await toAnotherSite(page);
  const paths = asked(page);
  await page.goBack();
  await isAt(page, SERVICE);
  await page.evaluate(() => document.title);
  expect(paths).toEqual([SERVICE]);
  // Chromium's own Back passes over a guard that no tap has laid; the one below it was laid at the tap on the link.
  expect(await entries(page)).toBe(length + 2);
  await exit(page).click();
  await expect(page).toHaveURL(DESTINATION);
  await nothingOfOurs(page);
});
