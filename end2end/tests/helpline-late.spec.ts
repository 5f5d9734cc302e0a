// An answer is used only for the page that it was asked for, while that page is shown. Every page shown asks for itself.
import type { Page } from '@playwright/test';
import { type Server, serve } from '../lib/server';
import { expect, isAt, test } from '../lib/fixtures';
import { CLOSED, END, FIVE, OPEN, STALE, answered, claims, fulfil, holding, noSignal, openAt, path, state } from '../lib/hours';
import { TELL_READING, wasRead } from '../lib/navigation';

/** A page past its end, whose refresh is under way, and then the next page, which is fresh. */
async function overtake(page: Page, from: string, to: string, later: Server) {
  await openAt(page, from, FIVE);
  const { waiting, paths } = await holding(page, from, later);
  await page.clock.setSystemTime('2026-11-20T17:30:02Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => waiting.length).toBe(1);
  await page.evaluate((to) => document.querySelector('main')!.insertAdjacentHTML('beforeend', `<a id="on" href="${to}">On</a>`), to);
  await page.locator('#on').click();
  await isAt(page, to);
  return { waiting, paths, before: await claims(page) };
}

const PAIRS = [['/en/plan', '/en/services'], ['/en/plan', '/en/phone'], ['/en/money', '/en/helpline'], ['/en/plan', '/pl/plan'], ['/en/services', '/ta/services']] as const;

for (const [from, to] of PAIRS) {
  test(`a late answer for ${from} is not written into ${to}`, async ({ page }) => {
    await page.addInitScript(TELL_READING);
    const later = await serve(END);
    const { waiting, before } = await overtake(page, from, to, later);
    await page.clock.resume();
    const read = wasRead(page);
    await fulfil(waiting[0]!, later, END);
    await read;
    expect(await claims(page)).toBe(before);
    await later.stop();
  });
}

test('a refresh that fails late leaves the next page alone', async ({ page }) => {
  const later = await serve(END);
  const { waiting, paths, before } = await overtake(page, '/en/plan', '/en/services', later);
  const failed = page.waitForEvent('requestfailed');
  await waiting[0]!.abort('connectionreset');
  await failed;
  await page.clock.runFor('02:00:00');
  expect(await claims(page)).toBe(before);
  await expect(state(page)).not.toContainText(STALE);
  expect(paths).toEqual(['/en/plan', '/en/services']);
  await later.stop();
});

test('a page that is past its end itself asks for itself', async ({ page }) => {
  const [early, later] = [await serve(FIVE), await serve(END)];
  await openAt(page, '/en/plan', FIVE);
  const paths: string[] = [];
  await page.route('**', async (route) => {
    paths.push(path(route));
    if (path(route) !== '/en/plan') await fulfil(route, paths.length < 3 ? early : later);
  });
  await page.clock.setSystemTime('2026-11-20T17:30:02Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => paths).toEqual(['/en/plan']);
  await page.locator('.header a[href="/en/services"]').click();
  await expect.poll(() => paths).toEqual(['/en/plan', '/en/services', '/en/services']);
  await expect(state(page)).toContainText(CLOSED);
  await Promise.all([early.stop(), later.stop()]);
});

test('a page that Back brings after its end claims nothing, not for a moment, and asks for itself', async ({ page }) => {
  await page.clock.install({ time: '2026-11-20T09:00:00Z' });
  await page.goto('/en');
  await page.locator('.header a[href="/en/helpline"]').click();
  await isAt(page, '/en/helpline');
  await page.clock.pauseAt('2026-11-20T17:00:00Z');
  const later = await serve(END);
  const { waiting, paths } = await holding(page, '/en', later);
  await page.clock.setSystemTime('2026-11-20T17:32:00Z');
  const shown = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-back]')!.click();
    return document.querySelector<HTMLElement>('.helpline__card')!.innerText;
  });
  expect(shown).toContain(STALE);
  expect(shown).not.toContain(OPEN);
  await expect.poll(() => paths).toContain('/en');
  await fulfil(waiting.at(-1)!, later);
  await expect(state(page)).toContainText(CLOSED);
  await later.stop();
});

test('a page that stopped claiming asks again when Back brings it, and within a minute while it is shown', async ({ page }) => {
  const later = await serve(END);
  await openAt(page, '/en/services', FIVE);
  const offline = await noSignal(page);
  await page.clock.runFor('30:00');
  await expect(state(page)).toContainText(STALE);
  await answered(page);
  const once = offline.length;
  await page.clock.runFor('01:01');
  await answered(page);
  expect(offline.length).toBe(once + 1);
  await page.unrouteAll();
  const { waiting, paths } = await holding(page, '/none', later);
  await page.locator('.header a[href="/en/helpline"]').click();
  await isAt(page, '/en/helpline');
  await page.locator('[data-back]').click();
  await isAt(page, '/en/services');
  await expect(state(page)).toContainText(CLOSED);
  expect([waiting, paths]).toEqual([[], ['/en/helpline', '/en/services']]);
  await later.stop();
});
