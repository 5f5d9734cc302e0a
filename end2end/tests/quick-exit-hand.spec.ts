// The way out under a hand that shakes, and over an on-screen keyboard. The keyboard is emulated: no phone was at hand.
import type { Page } from '@playwright/test';
import { DESTINATION } from '../lib/server';
import { expect, isAt, test } from '../lib/fixtures';
import { exit } from '../lib/quick-exit';

/** Presses the middle of a part, slips to the side, and lets go. */
async function slip(page: Page, part: ReturnType<typeof exit>, pixels: number, andBack = false) {
  await part.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await part.boundingBox())!;
  const [left, top] = [x + width / 2, y + height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + pixels, top, { steps: 6 });
  if (andBack) await page.mouse.move(left, top, { steps: 6 });
  await page.mouse.up();
}

for (const [pixels, andBack] of [[3, false], [6, false], [12, true], [30, false]] as const) {
  test(`a pointer that slips by ${pixels} px${andBack ? ' and back' : ''} while it presses leaves`, async ({ page }) => {
    await page.goto('/en/urgent');
    await slip(page, exit(page), pixels, andBack);
    await expect(page).toHaveURL(DESTINATION);
  });
}

test('a link that is drawn as a button is followed under the same hand', async ({ page }) => {
  await page.goto('/en');
  await slip(page, page.getByRole('link', { name: /^For me/ }), 30);
  await isAt(page, '/en/me');
});

/** Emulates a keyboard that covers the bottom of the page, as on an iPhone. */
async function keyboard(page: Page, height: number, scale = 1, above = 0) {
  await page.evaluate(([height, scale, above]) => {
    const view = visualViewport!;
    Object.defineProperties(view, { height: { configurable: true, get: () => (innerHeight - height!) / scale! }, scale: { configurable: true, get: () => scale }, offsetTop: { configurable: true, get: () => above } });
    view.dispatchEvent(new Event('resize'));
  }, [height, scale, above]);
}

const bottom = (page: Page) => page.locator('.quick-exit').evaluate((bar) => innerHeight - bar.getBoundingClientRect().bottom);

test('the viewport asks that a keyboard makes the page smaller', async ({ page, kind }) => {
  for (const path of Object.values(kind)) {
    await page.goto(path);
    await expect(page.locator('meta[name="viewport"]')).toHaveAttribute('content', /interactive-widget=resizes-content/);
  }
});

test('where a keyboard covers the page, the bar stands above it, and can be pressed while typing', async ({ page }) => {
  await page.goto('/en/services');
  await page.getByRole('textbox', { name: 'What would help?' }).fill('he hits me');
  await keyboard(page, 300);
  expect(await bottom(page)).toBe(300);
  await keyboard(page, 300, 1, 120);
  expect(await bottom(page)).toBe(180);
  await exit(page).click();
  await expect(page).toHaveURL(DESTINATION);
});

test('without a keyboard the bar is at the bottom, also when the visitor zooms', async ({ page }) => {
  await page.goto('/en/services');
  await keyboard(page, 300);
  await keyboard(page, 0);
  expect(await bottom(page)).toBe(0);
  await keyboard(page, 0, 3);
  expect(await bottom(page)).toBe(0);
  // The bars of the browser are no keyboard.
  await keyboard(page, 60);
  expect(await bottom(page)).toBe(0);
});
