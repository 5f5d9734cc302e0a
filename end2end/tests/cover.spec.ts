// The cover of a hidden tab: it goes when somebody is looking, also in a browser that never says that the tab is visible again, and
// it is not printed.
import type { Page } from '@playwright/test';
import { DESTINATION } from '../lib/server';
import { expect, isAt, test } from '../lib/fixtures';
import { asked } from '../lib/navigation';
import { exit } from '../lib/quick-exit';

/** Reports that the tab is hidden, and never that it is visible. */
async function hide(page: Page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.locator('html')).toHaveAttribute('data-covered');
}

const SIGNS: [sign: string, give: (page: Page) => Promise<unknown>][] = [
  ['a key', (page) => page.keyboard.press('Tab')],
  ['the button of a mouse', (page) => page.mouse.click(180, 300)],
  ['a touch', (page) => page.evaluate(() => document.body.dispatchEvent(new Event('touchstart')))],
  ['the focus', (page) => page.evaluate(() => dispatchEvent(new Event('focus')))],
];
for (const [sign, give] of SIGNS) {
  test(`the cover goes at ${sign}`, async ({ page }) => {
    await page.goto('/en/urgent');
    await hide(page);
    await give(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  });
}

test('a press on the cover where the way out is shows the page, and the next one leaves', async ({ page }) => {
  await page.goto('/en/urgent');
  const { x, y, width, height } = (await exit(page).boundingBox())!;
  await hide(page);
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page).toHaveURL(DESTINATION);
});

test('a press on the cover where another link is follows nothing', async ({ page }) => {
  await page.goto('/en');
  const { x, y, width, height } = (await page.locator('.header a[href="/en/services"]').boundingBox())!;
  await hide(page);
  const paths = asked(page);
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  await isAt(page, '/en');
  expect(paths).toEqual([]);
});

test('what the page does with the focus while it is hidden does not lift the cover', async ({ page }) => {
  await page.goto('/en');
  await hide(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('.header a')!.focus());
  await expect(page.locator('html')).toHaveAttribute('data-covered');
});

test('neither the cover nor the words about Shift are printed', async ({ page }) => {
  await page.goto('/en/urgent');
  await page.keyboard.press('Shift');
  await expect(page.locator('#announce')).toBeVisible();
  await hide(page);
  const cover = () => page.evaluate(() => getComputedStyle(document.documentElement, '::after').display);
  expect(await cover()).not.toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await cover()).toBe('none');
  await expect(page.locator('#announce')).toBeHidden();
});
