// Shift three times leaves: an extra for those with a keyboard. It says how far one is, and forgets what was not meant.
import type { Page } from '@playwright/test';
import { DESTINATION } from '../lib/server';
import { expect, test } from '../lib/fixtures';

const said = (page: Page) => page.locator('#announce');

/** What is said at this moment: after three seconds the count is over in any case. */
const now = (page: Page) => said(page).textContent();

test('Shift three times, left and right mixed, leaves; each press says what is left to do', async ({ page, kind }) => {
  for (const path of Object.values(kind)) {
    await page.goto(path);
    await page.keyboard.press('ShiftLeft');
    await expect(said(page)).toHaveText('Press Shift two more times to leave.');
    await page.keyboard.press('ShiftRight');
    await expect(said(page)).toHaveText('Press Shift one more time to leave.');
    await page.keyboard.press('ShiftLeft');
    await expect(page, path).toHaveURL(DESTINATION);
  }
});

for (const [between, act] of [
  ['another key', (page: Page) => page.keyboard.press('a')],
  ['going back by Shift and Tab', (page: Page) => page.keyboard.press('Shift+Tab')],
  ['a click', (page: Page) => page.getByRole('heading', { level: 1 }).click()],
] as const) {
  test(`${between} in between begins anew`, async ({ page }) => {
    await page.goto('/en');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await act(page);
    await page.keyboard.press('Shift');
    await expect(said(page)).toHaveText('Press Shift two more times to leave.');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

/** Only as fast as it is told: a machine that is slow today takes nothing from the three seconds. */
async function still(page: Page) {
  await page.clock.install({ time: new Date('2026-11-20T09:00:00Z') });
  await page.goto('/en');
  await page.clock.pauseAt(new Date('2026-11-20T09:01:00Z'));
}

test('three seconds after the first press it is forgotten, and that is said', async ({ page }) => {
  await still(page);
  await page.keyboard.press('Shift');
  await page.clock.runFor(1_500);
  await page.keyboard.press('Shift');
  await page.clock.runFor(1_400);
  await expect(said(page)).toHaveText('Press Shift one more time to leave.');
  await page.clock.runFor(200);
  await expect(said(page)).toHaveText('You are still on this page.');
  await page.keyboard.press('Shift');
  await expect(said(page)).toHaveText('Press Shift two more times to leave.');
});

test('slow hands may take three seconds for the three presses', async ({ page }) => {
  await still(page);
  for (let time = 0; time < 2; time++) {
    await page.keyboard.press('Shift');
    await page.clock.runFor(1_450);
  }
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(DESTINATION);
});

for (const seconds of [4, 2]) {
  test(`Shift to pause a screen reader, to go on and to pause again, ${seconds} seconds apart, stays`, async ({ page }) => {
    await still(page);
    for (let time = 0; time < 6; time++) {
      await page.keyboard.press('Shift');
      await page.clock.runFor(seconds * 1_000);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a key that is held down is one press, and with Ctrl or Alt it is none', async ({ page }) => {
  await page.goto('/en');
  for (let time = 0; time < 4; time++) await page.keyboard.down('Shift');
  await page.keyboard.up('Shift');
  await expect(said(page)).toHaveText('Press Shift two more times to leave.');
  for (const key of ['Control', 'Alt', 'Meta']) {
    for (let time = 0; time < 3; time++) await page.keyboard.press(`${key}+Shift`);
    expect(await now(page)).toBe('');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('both Shift keys at once are one press, and it counts when it is let go', async ({ page }) => {
  await page.goto('/en');
  await page.keyboard.down('a');
  await page.keyboard.down('ShiftLeft');
  await page.keyboard.up('a');
  expect(await now(page)).toBe('');
  await page.keyboard.down('ShiftRight');
  await page.keyboard.up('ShiftLeft');
  await page.keyboard.up('ShiftRight');
  await expect(said(page)).toHaveText('Press Shift two more times to leave.');
});

test('a click takes away what was said of the presses before it', async ({ page }) => {
  await page.goto('/en');
  await page.keyboard.press('Shift');
  await page.getByRole('heading', { level: 1 }).click();
  expect(await now(page)).toBe('');
});

test('on a page of a visit it can be seen what is said; other keys leave what was said of the page', async ({ page }) => {
  await page.goto('/en');
  await page.locator('.header a[href="/en/helpline"]').click();
  await expect(said(page)).toHaveText('Helpline hours, Coventry');
  await page.keyboard.press('Tab');
  await expect(said(page)).toHaveText('Helpline hours, Coventry');
  await page.keyboard.press('Shift');
  await expect(said(page)).toHaveText('Press Shift two more times to leave.');
  expect(await said(page).evaluate((part) => part.getBoundingClientRect().height)).toBeGreaterThan(20);
});

for (const [kind, field, counts] of [
  ['a field', '<input aria-label="Words">', false],
  ['a long field', '<textarea aria-label="Words"></textarea>', false],
  ['a list', '<select aria-label="Words"><option>A</select>', false],
  ['a box to tick', '<input type="checkbox" aria-label="Words">', true],
  ['one of several', '<input type="radio" aria-label="Words">', true],
] as const) {
  test(`Shift in ${kind} is ${counts ? '' : 'not '}a wish to leave`, async ({ page }) => {
    await page.goto('/en');
    await page.evaluate((field) => document.querySelector('main')!.insertAdjacentHTML('afterbegin', field), field);
    await page.getByLabel('Words').focus();
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
    if (counts) return expect(page).toHaveURL(DESTINATION);
    await page.keyboard.press('Shift+A');
    await expect(page.getByLabel('Words')).toHaveValue(/^A?$/);
    expect(await now(page)).toBe('');
  });
}

test('a hidden tab is covered, and uncovered with the focus where it was', async ({ page }) => {
  await page.goto('/en');
  await page.keyboard.press('Tab');
  const turn = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
      const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return { covered: top === document.documentElement, focus: document.activeElement?.textContent };
    }, hidden);
  expect(await turn(true)).toEqual({ covered: true, focus: 'Leave this site' });
  expect(await turn(false)).toMatchObject({ covered: false, focus: 'Leave this site' });
});
