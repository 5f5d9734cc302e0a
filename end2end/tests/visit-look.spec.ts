// What is seen while one page takes the place of another: never nothing, and the language and direction of the page that is there.
import { expect, isAt } from '../lib/fixtures';
import { test } from '../lib/fixture-site';
import { heading, menu, said } from '../lib/navigation';

test('no frame between two pages is empty, nor holds both', async ({ page }) => {
  await page.goto('/en');
  await page.evaluate(() => {
    const counts = (window as unknown as { counts: Set<number> }).counts = new Set();
    const count = () => counts.add(document.querySelectorAll('h1').length);
    const each = () => (count(), requestAnimationFrame(each));
    each();
    // Changes of one task are told together, as they are drawn together.
    new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
  });
  for (const name of ['Services', 'Helpline', 'Services']) {
    await menu(page, name).click();
    await isAt(page, `/en/${name.toLowerCase()}`);
  }
  await page.goBack();
  await isAt(page, '/en/helpline');
  expect(await page.evaluate(() => [...(window as unknown as { counts: Set<number> }).counts])).toEqual([1]);
});

test('another language with another direction is a page of its own, and Back brings the first with its own', async ({ page }) => {
  await page.goto('/en');
  const before = await page.evaluate(() => history.length);
  const html = page.locator('html');
  await page.locator('section.languages a[hreflang="en-XB"]').click();
  await isAt(page, '/en-XB');
  await expect(html).toHaveAttribute('lang', 'en-XB');
  await expect(html).toHaveAttribute('dir', 'rtl');
  // The browser went there itself, on the entry of the visit: under a page of one direction Firefox draws no other faithfully.
  await expect(page).toHaveURL('/en-XB');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  expect(await heading(page).evaluate((part) => getComputedStyle(part).direction)).toBe('rtl');
  await page.goBack();
  await isAt(page, '/en');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('dir', 'ltr');
});

test('a page in its own language says so while it is drawn in place', async ({ page }) => {
  await page.route('**/en/services', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<html lang="en"', '<html lang="cy"') });
  });
  await page.goto('/en');
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.goBack();
  await isAt(page, '/en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the heading has the focus, and reading on begins there: the next Tab stop lies behind it', async ({ page }) => {
  await page.goto('/en');
  await menu(page, 'Services').click();
  await expect(heading(page)).toBeFocused();
  await expect(said(page)).toHaveText(await page.title());
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('h1')!.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING)).toBeTruthy();
});
