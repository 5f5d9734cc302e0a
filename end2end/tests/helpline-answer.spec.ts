// An answer that hangs, that comes late, that is overtaken, or that is no page of ours; and how often the page asks.
import type { Page } from '@playwright/test';
import { type Server, serve } from '../lib/server';
import { expect, test } from '../lib/fixtures';
import { CLOSED, END, FIVE, NIGHT, OPEN, STALE, answered, claims, fulfil, holding, noSignal, openAt, path, state } from '../lib/hours';
import { TELL_READING, wasRead } from '../lib/navigation';

test('without an answer the page stops claiming, and an answer that comes all the same is used', async ({ page }) => {
  const later = await serve(END);
  await openAt(page, '/en', FIVE);
  const { waiting } = await holding(page, '/en', later);
  await page.clock.runFor('29:32');
  await expect.poll(() => waiting.length).toBe(1);
  await expect(state(page)).toContainText(OPEN);
  await page.clock.runFor('00:11');
  await expect(state(page)).toContainText(STALE);
  await fulfil(waiting[0]!, later);
  await expect(state(page)).toContainText(CLOSED);
  await later.stop();
});

/** A page whose refresh is held until the test lets it through, after a while. */
async function held(page: Page, phone: string, early: Server, meanwhile: () => Promise<unknown>, sent?: string) {
  await page.addInitScript(TELL_READING);
  await openAt(page, '/en', FIVE, phone);
  const { waiting } = await holding(page, '/en', early);
  await page.clock.runFor('29:32');
  await expect.poll(() => waiting.length).toBe(1);
  await meanwhile();
  await page.clock.resume();
  const read = wasRead(page);
  await fulfil(waiting[0]!, early, sent);
  await read;
  return waiting;
}

for (const [what, sent] of [['', undefined], [', whatever its date', '2026-11-20T17:29:59Z']] as const) {
  test(`an answer that is more than a minute old, since the device slept, is not used after its end${what}`, async ({ page }) => {
    const early = await serve(FIVE);
    const waiting = await held(page, FIVE, early, () => page.clock.setSystemTime(NIGHT), sent);
    expect(await claims(page)).not.toContain(OPEN);
    await expect.poll(() => waiting.length).toBe(2);
    await early.stop();
  });
}

test('an answer without a date that was slow is not used after its end by the phone’s clock', async ({ page }) => {
  const morning = await serve('2026-11-20T09:00:00Z');
  const waiting = await held(page, FIVE, morning, () => page.clock.setSystemTime('2026-11-20T17:40:00Z'));
  expect(await claims(page)).not.toContain(OPEN);
  await expect.poll(() => waiting.length).toBe(2);
  await morning.stop();
});

test('an answer that was slow on its way is used if it must be true', async ({ page }) => {
  const later = await serve(END);
  const waiting = await held(page, FIVE, later, () => page.clock.runFor('05:00'), '2026-11-20T17:31:00Z');
  await expect(state(page)).toContainText(CLOSED);
  expect(waiting).toHaveLength(1);
  await later.stop();
});

test('an answer that is overtaken by the answer to a later request is not used', async ({ page }) => {
  const early = await serve(FIVE);
  await page.addInitScript(TELL_READING);
  const night = await serve(NIGHT);
  await openAt(page, '/en', FIVE);
  const { waiting } = await holding(page, '/en', night);
  await page.clock.runFor('29:32');
  await expect.poll(() => waiting.length).toBe(1);
  await page.clock.runFor('00:58');
  await page.clock.runFor('00:03');
  await page.mouse.move(100, 300);
  await expect.poll(() => waiting.length).toBe(2);
  await fulfil(waiting[1]!, night);
  await expect(state(page)).toContainText(CLOSED);
  await page.clock.resume();
  const read = wasRead(page);
  await fulfil(waiting[0]!, early);
  await read;
  expect(await claims(page)).not.toContain(OPEN);
  await Promise.all([early.stop(), night.stop()]);
});

test('a request that is under way is not made again, whoever comes back', async ({ page }) => {
  const later = await serve(END);
  await openAt(page, '/en', FIVE);
  const { waiting } = await holding(page, '/en', later);
  await page.clock.setSystemTime(NIGHT);
  for (const name of ['focus', 'pageshow', 'online']) await page.evaluate((name) => dispatchEvent(new Event(name)), name);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.keyboard.press('Tab');
  // Nor by the page itself, however long it hangs.
  await page.clock.runFor('30:00');
  await expect.poll(() => waiting.length).toBe(1);
  await later.stop();
});

test('a page that claims again asks for nothing more', async ({ page }) => {
  const night = await serve(NIGHT);
  await openAt(page, '/en', FIVE);
  await noSignal(page);
  await page.clock.setSystemTime(NIGHT);
  await page.keyboard.press('Tab');
  await answered(page);
  await expect(state(page)).toContainText(STALE);
  await page.unrouteAll();
  const { paths } = await holding(page, '/none', night);
  for (let time = 0; time < 3; time++) {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await answered(page);
  }
  await expect(state(page)).toContainText(CLOSED);
  expect(paths).toEqual(['/en']);
  await night.stop();
});

for (const [what, body] of [['no page of ours', '<main><p>Sign in to the Wi-Fi</main>'], ['a page without a main part', '<p data-stale="">Words</p>']] as const) {
  test(`an answer that is ${what} is no answer, and is asked for again`, async ({ page }) => {
    await openAt(page, '/en/plan', FIVE);
    let times = 0;
    await page.route('**', (route) => (times++, route.fulfill({ contentType: 'text/html', body })));
    await page.clock.runFor('29:40');
    await answered(page);
    await expect(state(page)).toContainText(STALE);
    await page.clock.runFor('01:01');
    await answered(page);
    expect(times).toBe(2);
  });
}

test('another list of services than before asks no more than the same list', async ({ page }) => {
  const later = await serve(END);
  await openAt(page, '/en/services?open=now&need=talk', FIVE);
  const asked: string[] = [];
  await page.route('**', async (route) => {
    asked.push(path(route));
    await fulfil(route, later, END);
  });
  await page.clock.runFor('29:40');
  await answered(page);
  await expect(state(page)).toContainText(CLOSED);
  for (let time = 0; time < 5; time++) {
    await page.clock.runFor('01:01');
    await answered(page);
  }
  expect(asked).toHaveLength(1);
  await later.stop();
});
