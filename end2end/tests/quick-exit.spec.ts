// Leaving: with script the page is gone in the same task as the tap and its place in history is taken; without, a blank page
// of ours forwards at once. Nothing else is asked for, ever (fixtures.ts sees to that in every test).
import type { Page } from '@playwright/test';
import { DESTINATION, FALLBACK } from '../lib/server';
import { expect, isAt, test, withAndWithoutScripts } from '../lib/fixtures';
import { GONE, exit, tapAndLook } from '../lib/quick-exit';

test('the page is empty before the task of the tap has ended', async ({ page, outside, kind }) => {
  for (const path of Object.values(kind)) {
    await page.goto(path);
    expect(await tapAndLook(page, outside), path).toEqual(GONE);
  }
});

test('leaving takes the place of the page in history', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^For me/ }).click();
  await page.getByRole('link', { name: /^In danger now/ }).click();
  await isAt(page, '/en/urgent');
  const before = await page.evaluate(() => history.length);
  await exit(page).click();
  await expect(page).toHaveURL(DESTINATION);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

const WAYS: [name: string, leave: (page: Page) => Promise<void>][] = [
  ['a tap', (page) => exit(page).click()],
  ['two taps', (page) => exit(page).dblclick()],
  ['the middle button', (page) => exit(page).click({ button: 'middle' })],
  ['Ctrl and a click', (page) => exit(page).click({ modifiers: ['Control'] })],
  ['the Enter key', (page) => exit(page).press('Enter')],
];
for (const [name, leave] of WAYS) {
  test(`${name}: out in the same tab, and nothing else is asked for`, async ({ page, context, outside }) => {
    await page.goto('/en/urgent');
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await leave(page);
    await expect(page).toHaveURL(DESTINATION);
    expect(context.pages()).toHaveLength(1);
    // A second tap may ask for the place outside again; nothing ever asks for anything else.
    expect([...new Set(asked)]).toEqual([DESTINATION]);
    expect(await page.evaluate(() => [window.name, document.referrer])).toEqual(['', '']);
    expect(outside.left.length).toBeGreaterThan(0);
  });
}

for (const event of ['click', 'auxclick', 'keydown', 'keyup']) {
  test(`nothing else on the page can keep ${event} from the way out`, async ({ page }) => {
    await page.addInitScript(`document.addEventListener('${event}', (event) => event.stopPropagation(), true)`);
    await page.goto('/en/urgent');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    if (event === 'click') await exit(page).click();
    else if (event === 'auxclick') await exit(page).click({ button: 'middle' });
    else for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(DESTINATION);
    expect(asked).toEqual([DESTINATION]);
  });
}

for (const press of ['a', 'Shift+Tab']) {
  test(`nothing else on the page can keep ${press} from beginning anew`, async ({ page }) => {
    await page.addInitScript(`document.addEventListener('keydown', (event) => event.stopPropagation(), true)`);
    await page.goto('/en/urgent');
    for (const key of ['Shift', 'Shift', press, 'Shift']) await page.keyboard.press(key);
    await expect(page.locator('#announce')).toHaveText('Press Shift two more times to leave.');
  });
}

test('the right button opens the menu of the browser, and leaves the page as it is', async ({ page }) => {
  await page.goto('/en/urgent');
  await exit(page).click({ button: 'right' });
  await expect(exit(page)).toBeVisible();
  await isAt(page, '/en/urgent');
});

withAndWithoutScripts(() => {
  test('the blank page holds nothing of ours, and forwards', async ({ page, outside, site }) => {
    outside.stay = true;
    await page.goto('/leave');
    await expect(page.getByRole('link')).toHaveCount(2);
    await expect(page.getByRole('link').first()).toHaveAttribute('href', DESTINATION);
    await expect(page.getByRole('link').last()).toHaveAttribute('href', FALLBACK);
    await expect.poll(() => outside.left).toEqual([DESTINATION]);
    const source = await (await fetch(`${site.address}/leave`)).text();
    expect(source).not.toMatch(/safe to talk|coventry|helpline|\d{3} ?\d{3}|<style/i);
  });
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the link goes through the blank page to the place outside', async ({ page, context, site }) => {
    await page.goto('/en/urgent');
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await exit(page).click();
    await expect(page).toHaveURL(DESTINATION);
    expect(asked).toEqual([`${site.address}/leave`, DESTINATION]);
    expect(context.pages()).toHaveLength(1);
  });
});
