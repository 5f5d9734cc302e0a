// A visit of many pages within one page of the browser's history: Back returns to the page before, and after leaving neither
// Back nor Forward finds anything of ours. Here with the driver's Back; the real keys are measured in docs/leaving.md.
import { DESTINATION, serve } from '../lib/server';
import { expect, isAt, test } from '../lib/fixtures';
import { exit } from '../lib/quick-exit';
import { entries, heading, menu, ours, read } from '../lib/navigation';

for (const pages of [1, 2, 5, 20]) {
  test(`after ${pages} pages and leaving, Back and Forward find nothing of ours`, async ({ page, outside }) => {
    await read(page, pages);
    await exit(page).click();
    await expect(page).toHaveURL(DESTINATION);
    for (const step of ['goBack', 'goBack', 'goForward', 'goForward', 'goBack'] as const) {
      await page[step]().catch(() => null);
      if (page.url() !== 'about:blank') expect(await ours(page), `${step} of ${page.url()}`).toBe(false);
    }
    expect(outside.left.length).toBeGreaterThan(0);
  });
}

test('a visit of any length adds one entry, asks once for each page, and leaves the address alone', async ({ page }) => {
  await page.goto('/en');
  const [address, before] = [page.url(), await entries(page)];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const name of ['Services', 'Helpline', 'Services']) {
    await menu(page, name).click();
    await isAt(page, `/en/${name.toLowerCase()}`);
  }
  expect(asked).toEqual(['/en/services', '/en/helpline', '/en/services']);
  expect(page.url()).toBe(address);
  expect(await entries(page)).toBe(before + 1);
});

test('Back returns to the page before, as it was left', async ({ page }) => {
  await page.goto('/en');
  await page.evaluate(() => scrollTo(0, 200));
  await page.getByRole('link', { name: 'Look for a service' }).click();
  await isAt(page, '/en/services');
  await page.locator('.filters > summary').click();
  await page.getByLabel('Pets').check();
  await page.getByRole('button', { name: 'Show services' }).click();
  await isAt(page, '/en/services?need=pets');
  await page.goBack();
  await isAt(page, '/en/services');
  await expect(page.getByLabel('Pets')).toBeChecked();
  await page.goBack();
  await isAt(page, '/en');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.getByRole('link', { name: 'Look for a service' })).toBeFocused();
});

test('the page shown is the one that a browser shares', async ({ page }) => {
  const shared = () => page.locator('link[rel=canonical]').evaluate((link) => (link as HTMLLinkElement).href.replace(location.origin, ''));
  await page.goto('/');
  expect(await shared()).toBe('/en');
  await menu(page, 'Helpline').click();
  await isAt(page, '/en/helpline');
  expect(await shared()).toBe('/en/helpline');
  await page.goBack();
  await isAt(page, '/');
  expect(await shared()).toBe('/');
});

test('from the first page of a visit, Back goes where the visitor came from', async ({ page }) => {
  await page.goto(DESTINATION);
  await page.goto('/en');
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  await page.goBack();
  await isAt(page, '/en');
  await page.goBack();
  await expect(page).toHaveURL(DESTINATION);
});

test('a new page has its title and language, its heading has the focus, and it begins at its top', async ({ page }) => {
  await page.goto('/en');
  await page.evaluate(() => scrollTo(0, 400));
  await page.getByRole('link', { name: 'I want to stay safer' }).click();
  await expect(heading(page)).toHaveText('Make a safety plan');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Making a plan, Coventry');
  await expect(page.locator('#announce')).toHaveText('Making a plan, Coventry');
  // For those who hear it; nothing lies over the page.
  expect(await page.locator('#announce').evaluate((said) => said.getBoundingClientRect().height)).toBeLessThan(2);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a part of a page is shown without a new entry, and has the focus', async ({ page }) => {
  await page.goto('/en/plan');
  const before = await entries(page);
  await page.locator('.contents > summary').click();
  await page.locator('.contents').getByRole('link', { name: 'Your children' }).click();
  await expect(page.getByRole('heading', { name: 'Your children' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Your children' })).toBeInViewport();
  expect(await page.evaluate(() => [history.length, location.hash])).toEqual([before, '']);
});

test('the hours of the helpline are renewed on a page that was drawn during a visit', async ({ page }) => {
  const later = await serve('2026-11-20T17:30:00Z');
  await page.clock.install({ time: new Date('2026-11-20T17:29:00Z') });
  await page.goto('/en');
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  const asked: string[] = [];
  await page.route('**/en/**', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await route.fulfill({ contentType: 'text/html', body: await (await fetch(`${later.address}/en/services`)).text() });
  });
  await page.clock.runFor('02:00');
  await expect(page.locator('.helpline__state')).toContainText('closed now');
  expect(asked).toEqual(['/en/services']);
  await later.stop();
});

test('of two taps the last one counts', async ({ page }) => {
  await page.goto('/en');
  let come = () => {};
  const held = new Promise<void>((done) => (come = done));
  await page.route('**/en/services', async (route) => held.then(() => route.continue()).catch(() => undefined));
  await menu(page, 'Services').click();
  await menu(page, 'Helpline').click();
  await isAt(page, '/en/helpline');
  come();
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  await page.goBack();
  await isAt(page, '/en/helpline');
});
