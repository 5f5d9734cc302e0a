// What a reader does while a page is still on its way: a second tap, Back, leaving. Time is a clock that stands still.
import type { Page } from '@playwright/test';
import { DESTINATION } from '../lib/server';
import { expect, isAt, test } from '../lib/fixtures';
import { EMPTY, OBEY_KEYS, TELL_READING, asked, heading, hold, leaveAndWait, menu, read, said, shown, wasRead } from '../lib/navigation';

const MOMENT = 'One moment. The page is coming.';

/** Only as fast as it is told. */
async function stopTheClock(page: Page) {
  await page.clock.install({ time: new Date('2026-11-20T09:00:00Z') });
  await page.goto('/en');
  await page.clock.pauseAt(new Date('2026-11-20T09:01:00Z'));
}

test('a slow page says that it is coming, after a third of a second, where it can be seen', async ({ page }) => {
  await stopTheClock(page);
  const { come } = await hold(page, '/en/services');
  await menu(page, 'Services').click();
  await page.clock.runFor(290);
  await expect(said(page)).toBeEmpty();
  await page.clock.runFor(20);
  await expect(said(page)).toHaveText(MOMENT);
  expect(await said(page).evaluate((part) => part.getBoundingClientRect().height)).toBeGreaterThan(20);
  come();
  await isAt(page, '/en/services');
  await expect(said(page)).toHaveText('Find a service, Coventry');
});

test('of a page that came at once nothing is said later', async ({ page }) => {
  await stopTheClock(page);
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  await page.clock.runFor(2_000);
  await expect(said(page)).toHaveText('Find a service, Coventry');
});

test('a page that is not wanted any more is not waited for', async ({ page }) => {
  await page.goto('/en');
  const { come } = await hold(page, '/en/services');
  const given = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/en/services'));
  await menu(page, 'Services').click();
  await menu(page, 'Helpline').click();
  expect((await given).failure()?.errorText).toBe('net::ERR_ABORTED');
  await isAt(page, '/en/helpline');
  come();
});

test('where a page cannot be stopped on its way, it is not drawn over the one that was wanted later', async ({ page }) => {
  await page.addInitScript(`${TELL_READING} AbortController.prototype.abort = () => {};`);
  await page.goto('/en');
  const { come } = await hold(page, '/en/services');
  await menu(page, 'Services').click();
  await menu(page, 'Helpline').click();
  await isAt(page, '/en/helpline');
  const over = wasRead(page);
  come();
  await over;
  await isAt(page, '/en/helpline');
});

test('Back while a page is on its way brings the page before, and the other never comes', async ({ page }) => {
  await page.addInitScript(TELL_READING);
  await read(page, 2);
  const { come } = await hold(page, '/en/helpline');
  const paths = asked(page);
  await menu(page, 'Helpline').click();
  await expect.poll(() => paths).toEqual(['/en/helpline']);
  const given = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/en/helpline'));
  await page.goBack();
  await given;
  await isAt(page, '/en');
  come();
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  expect(paths).toEqual(['/en/helpline', '/en/services']);
});

for (const end of ['come', 'fail'] as const) {
  test(`after leaving, a page on its way may ${end}: nothing is drawn and nothing is asked for again`, async ({ page, outside }) => {
    await page.addInitScript(TELL_READING + OBEY_KEYS);
    await page.goto('/en');
    const held = await hold(page, '/en/services');
    const paths = asked(page);
    await menu(page, 'Services').click();
    await expect.poll(() => paths).toEqual(['/en/services']);
    const answer = await leaveAndWait(page, outside);
    expect(await shown(page)).toEqual(EMPTY);
    const over = end === 'come' ? wasRead(page) : page.waitForEvent('requestfailed', (request) => request.url().endsWith('/en/services'));
    held[end]();
    await over;
    expect(await shown(page)).toEqual(EMPTY);
    answer();
    await expect(page).toHaveURL(DESTINATION);
    expect(paths).toEqual(['/en/services']);
  });
}

test('of two taps on one link one page comes', async ({ page }) => {
  await page.goto('/en');
  await menu(page, 'Services').dblclick();
  await isAt(page, '/en/services');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await isAt(page, '/en');
});
