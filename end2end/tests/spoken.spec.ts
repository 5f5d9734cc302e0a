// What a screen reader needs that a browser can hold: where the selection is after a link in place, one announcer that
// stays, results that say what they are, numbers digit by digit, and the state of the helpline said only when it changes.
import type { Page } from '@playwright/test';
import { expect, isAt, test } from '../lib/fixtures';
import { menu, said } from '../lib/navigation';

/** The element in which a screen reader reads on. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const at = getSelection()!.anchorNode;
    return (at instanceof Element ? at : at?.parentElement)?.closest('h1, h2, a, body')?.tagName ?? null;
  });

test('after a link in place reading goes on from the heading, and after Back from the link', async ({ page }) => {
  await page.goto('/en');
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  expect(await selected(page)).toBe('H1');
  await page.getByRole('button', { name: 'Back' }).click();
  await isAt(page, '/en');
  expect(await selected(page)).toBe('A');
  await expect(said(page)).toHaveText('Help and advice, Coventry');
});

test('the announcer is one element for the whole visit, never hidden, in the language of the page', async ({ page }) => {
  await page.goto('/en');
  expect(await said(page).evaluate((part) => getComputedStyle(part).display)).not.toBe('none');
  await said(page).evaluate((part) => ((part as HTMLElement & { same?: boolean }).same = true));
  const same = () => said(page).evaluate((part) => (part as HTMLElement & { same?: boolean }).same === true && getComputedStyle(part).display !== 'none');
  await page.locator('.languages > summary').first().click();
  await page.locator('details.languages').getByRole('link', { name: 'Polski' }).click();
  await isAt(page, '/pl');
  expect(await same()).toBe(true);
  await page.keyboard.press('Shift');
  await expect(said(page)).toContainText('Shift');
  expect(await said(page).textContent()).not.toContain('Press');
  // It is the last part of the body, so that a reader does not meet it before the page.
  expect(await page.evaluate(() => document.body.lastElementChild!.id)).toBe('announce');
});

test('an answer focuses its heading, below which the services that fit are named', async ({ page }) => {
  await page.goto('/en/services');
  await page.getByLabel('What would help?').fill('I have nowhere to live');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await isAt(page, '/en/found?need=home&to=home');
  await expect(page.getByRole('heading', { level: 1, name: 'This may help' })).toBeFocused();
  expect(await selected(page)).toBe('H1');
  await expect(page.getByRole('heading', { level: 2, name: 'Who can help' })).toBeVisible();
});

test('results focus a heading that says how many and for what', async ({ page }) => {
  await page.goto('/en/services');
  await page.locator('.filters > summary').click();
  await page.getByLabel('A safe place to live').check();
  await page.getByRole('button', { name: 'Show services' }).click();
  await isAt(page, '/en/services?need=home');
  const heading = page.getByRole('heading', { level: 2, name: /^\d+ services: A safe place to live$/ });
  await expect(heading).toBeFocused();
  expect(await selected(page)).toBe('H2');
});

test('nothing that a reader loses: words in a status have an element, and numbers in a list are inline', async ({ page, pages }) => {
  const faults = new Set<string>();
  for (const path of pages) {
    await page.goto(path);
    const found = await page.evaluate(() => [
      ...[...document.querySelectorAll('[role=status], output')].filter((part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim())).map(() => 'text directly in a status'),
      ...[...document.querySelectorAll('dd bdi')].filter((part) => getComputedStyle(part).display !== 'inline').map(() => 'a bdi in a dd that is not inline'),
      ...[...document.querySelectorAll('a, button')].filter((part) => /^\W*$/u.test(part.textContent!.replace(/[\p{L}\p{N}]/gu, 'x'))).map((part) => `a name of marks alone: ${part.outerHTML}`),
      ...[...document.querySelectorAll('.unseen')].filter((part) => part.textContent!.trim() === '.').map(() => 'a lone full stop'),
    ]);
    for (const fault of found) faults.add(`${path}: ${fault}`);
  }
  expect([...faults]).toEqual([]);
});

test('each number of the helpline page stands there digit by digit, and no label hides a number', async ({ page, pages }) => {
  await page.goto('/en/helpline');
  for (const digits of ['0 8 0 0, 1 1 1, 4 9 9 8', '0 8 0 8, 2 0 0 0, 2 4 7', '0 8 0 8, 1 6 8, 9 1 1 1']) await expect(page.getByRole('main')).toContainText(digits);
  await page.locator('.helpline__more').getByRole('link', { name: 'If you cannot speak' }).click();
  await expect(page.getByRole('heading', { name: 'If you cannot speak' })).toBeFocused();
  for (const way of ['999bsl.co.uk', '18000', 'womensaid.org.uk']) await expect(page.getByRole('main')).toContainText(way);
  for (const path of pages) {
    const html = await (await page.request.get(path)).text();
    expect([...html.matchAll(/<a [^>]*>/g)].filter(([link]) => /href="(tel|sms):/.test(link) && link.includes('aria-label')), path).toEqual([]);
  }
});

test('the state of the helpline is not said with every page', async ({ page }) => {
  await page.goto('/en');
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  await expect(said(page)).toHaveText('Find a service, Coventry');
  expect(await page.locator('.helpline [role], .helpline [aria-live]').count()).toBe(0);
});

test('when the count of Shift runs out, that is said', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en');
  await page.keyboard.press('Shift');
  await expect(said(page)).toHaveText('Press Shift two more times to leave.');
  await page.clock.fastForward(3100);
  await expect(said(page)).toHaveText('You are still on this page.');
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  await expect(said(page)).toHaveText('');
});
