// What the page says of opening hours ends by the server's clock: on a device that slept, and on phones whose clock is wrong.
import type { Page } from '@playwright/test';
import { serve } from '../lib/server';
import { expect, test } from '../lib/fixtures';
import { CLOSED, END, FIVE, NIGHT, OPEN, STALE, answerFrom, answered, claims, noSignal, openAt, state } from '../lib/hours';

const MORNING = '2026-11-20T09:00:00Z';
const NO_CLAIM = /open now|closed now/i;
const after = (moment: string, minutes: number) => new Date(Date.parse(moment) + minutes * 60_000).toISOString();
const tell = (on: 'window' | 'document', name: string) => (page: Page) => page.evaluate(([on, name]) => (on === 'window' ? window : document).dispatchEvent(new Event(name!)), [on, name]);

const WAKES: [how: string, wake: (page: Page) => Promise<unknown>][] = [
  ['nothing but a minute', (page) => page.clock.runFor('01:00')],
  ['a key', (page) => page.keyboard.press('Tab')],
  ['the pointer', (page) => page.mouse.move(100, 300)],
  ['a touch', tell('document', 'touchstart')],
  ['scrolling', tell('document', 'scroll')],
  ...(['focus', 'online', 'pageshow'] as const).map((name): (typeof WAKES)[number] => [name, tell('window', name)]),
  ...(['resume', 'visibilitychange'] as const).map((name): (typeof WAKES)[number] => [name, tell('document', name)]),
];

for (const [how, wake] of WAKES) {
  test(`a device that slept past the end claims nothing any more, after ${how}`, async ({ page }) => {
    await openAt(page, '/en/services', '2026-11-20T16:00:00Z');
    await noSignal(page);
    await expect(state(page)).toContainText(OPEN);
    // Timers do not run meanwhile, and nothing says that it sleeps.
    await page.clock.setSystemTime(NIGHT);
    await wake(page);
    expect(await claims(page)).not.toMatch(NO_CLAIM);
    await expect(state(page)).toContainText(STALE);
  });
}

test('a device that slept past the end says what is true as soon as somebody is back', async ({ page }) => {
  const night = await serve(NIGHT);
  await openAt(page, '/en', '2026-11-20T16:00:00Z');
  const paths = await answerFrom(page, () => night);
  await page.clock.setSystemTime(NIGHT);
  await page.mouse.move(100, 300);
  await expect(state(page)).toContainText(CLOSED);
  await page.mouse.move(120, 300);
  await page.clock.runFor('30:00');
  expect(paths).toEqual(['/en']);
  await night.stop();
});

const SLOW = [['two hours', '2026-11-20T15:00:00Z'], ['eleven months', '2025-12-20T17:00:00Z'], ['eight hours and a half', '2026-11-20T08:30:00Z']] as const;

for (const [much, phone] of SLOW) {
  // The server sends the page that it rendered in the morning until the line closes.
  test(`a phone whose clock is ${much} slow asks for the server's moment, and closes when the line does`, async ({ page }) => {
    const [morning, later] = [await serve(MORNING), await serve(END)];
    await openAt(page, '/en/services', MORNING, phone);
    // The page came at five o'clock; half a minute of it is gone.
    let [minutes, server] = [1, morning];
    const paths = await answerFrom(page, () => server, () => after(FIVE, minutes));
    await page.clock.runFor('00:40');
    await answered(page);
    await page.clock.runFor('28:30');
    await expect(state(page)).toContainText(OPEN);
    expect(paths).toHaveLength(1);
    [minutes, server] = [30, later];
    await page.clock.runFor('01:00');
    await expect(state(page)).toContainText(CLOSED);
    expect(await claims(page)).not.toContain('until 5.30pm');
    expect(paths).toHaveLength(2);
    await Promise.all([morning.stop(), later.stop()]);
  });

  test(`a phone whose clock is ${much} slow claims nothing past the end without signal`, async ({ page }) => {
    await openAt(page, '/en/services', FIVE, phone);
    await noSignal(page);
    await page.clock.runFor('30:00');
    await expect(state(page)).toContainText(STALE);
    expect(await claims(page)).not.toMatch(NO_CLAIM);
  });
}

test('a page whose age is not known claims nothing if it cannot be asked for, and says what is true when it can', async ({ page }) => {
  const morning = await serve(MORNING);
  await openAt(page, '/en/services', MORNING, FIVE);
  await noSignal(page);
  const before = await claims(page);
  await page.clock.runFor('01:00');
  await expect(state(page)).toContainText(STALE);
  await page.unrouteAll();
  await answerFrom(page, () => morning, () => after(FIVE, 2));
  await page.clock.runFor('01:01');
  await expect(state(page)).toContainText(OPEN);
  // What was hidden meanwhile too.
  expect(await claims(page)).toBe(before);
  await morning.stop();
});

for (const [what, dated] of [['an answer says', true], ['no answer says', false]] as const) {
  test(`a phone whose clock is three hours fast does not ask for ever, where ${what} when it was sent`, async ({ page }) => {
    const four = await serve('2026-11-20T16:00:00Z');
    // What it asks for while it is opened is answered by nobody.
    await page.route('**', (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()));
    await openAt(page, '/en/services', '2026-11-20T16:00:00Z', '2026-11-20T19:00:00Z');
    const paths = await answerFrom(page, () => four, dated ? () => '2026-11-20T16:01:00Z' : undefined);
    await page.clock.runFor('01:00');
    await answered(page);
    for (const [time, most] of [['09:00', 3], ['01:10:00', 6]] as const) {
      await page.clock.runFor(time);
      await answered(page);
      await expect(state(page)).toContainText(OPEN);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.length).toBeLessThanOrEqual(dated ? 1 : most);
    }
    await four.stop();
  });
}

for (const [what, date, most] of [['before the page was rendered', '2026-11-19T17:00:00Z', 4], ['after the end', '2026-11-29T17:00:00Z', 4]] as const) {
  test(`an answer that dates from ${what} is not believed: the page goes on asking, less and less often`, async ({ page }) => {
    const morning = await serve(MORNING);
    await openAt(page, '/en', MORNING, '2026-11-20T15:00:00Z');
    const paths = await answerFrom(page, () => morning, () => date);
    for (let minute = 0; minute < 8; minute++) {
      await page.clock.runFor('01:00');
      await answered(page);
    }
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.length).toBeLessThanOrEqual(most);
    await expect(state(page)).toContainText(OPEN);
    await morning.stop();
  });
}

test('where no answer bears a date, a slow phone counts from the moment of rendering at the latest', async ({ page }) => {
  let server = await serve(FIVE);
  const [early, later] = [server, await serve(END)];
  await openAt(page, '/en', FIVE, '2026-11-20T15:00:00Z');
  await answerFrom(page, () => server);
  for (let minute = 0; minute < 29; minute++) {
    await page.clock.runFor('01:00');
    await answered(page);
  }
  await expect(state(page)).toContainText(OPEN);
  server = later;
  await page.clock.runFor('00:40');
  await expect(state(page)).toContainText(CLOSED);
  await Promise.all([early.stop(), later.stop()]);
});

test('a phone whose clock is right ends a claim even before the page has asked', async ({ page }) => {
  await openAt(page, '/en', MORNING, '2026-11-20T17:29:00Z');
  await noSignal(page);
  await page.clock.runFor('00:33');
  await expect(state(page)).toContainText(STALE);
});

test('a clock that is set back keeps no claim', async ({ page }) => {
  await openAt(page, '/en', FIVE);
  await noSignal(page);
  await page.clock.setSystemTime('2026-11-20T15:00:00Z');
  await page.clock.runFor('30:00');
  await expect(state(page)).toContainText(STALE);
});

test('a clock that is set back while the device sleeps makes the page ask', async ({ page }) => {
  await openAt(page, '/en', FIVE);
  const paths = await noSignal(page);
  await page.clock.setSystemTime('2026-11-20T16:50:00Z');
  await page.keyboard.press('Tab');
  await expect.poll(() => paths.length).toBe(1);
  await expect(state(page)).toContainText(STALE);
});

test('a device that slept for a few minutes asks for nothing', async ({ page }) => {
  await openAt(page, '/en', FIVE);
  const paths = await noSignal(page);
  await page.clock.setSystemTime(after(FIVE, 4));
  await page.keyboard.press('Tab');
  await page.clock.runFor('01:00');
  expect(paths).toEqual([]);
  await expect(state(page)).toContainText(OPEN);
});

test('in a browser without fetch the page stops claiming when its claims end', async ({ page }) => {
  await page.addInitScript('delete window.fetch;');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await openAt(page, '/en/services', FIVE);
  await expect(state(page)).toContainText(OPEN);
  await page.clock.runFor('30:00');
  await expect(state(page)).toContainText(STALE);
  expect(await claims(page)).not.toMatch(NO_CLAIM);
  expect(faults).toEqual([]);
});

test('a saved copy of a page claims nothing, whatever the clock says', async ({ page }) => {
  const server = await serve(FIVE);
  const html = await (await fetch(`${server.address}/en/services`)).text();
  await server.stop();
  await page.clock.install({ time: FIVE });
  await page.route('file:///**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('file:///copy.html');
  await expect(state(page)).toContainText(STALE);
  expect(await claims(page)).not.toMatch(NO_CLAIM);
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a claim names its day, since the page may be read on another', async ({ page }) => {
    const server = await serve(FIVE);
    for (const [path, words] of [['/en', 'until 5.30pm today, Friday'], ['/en/services', 'until 5.30pm today, Friday'], ['/pl', '17:30 dziś, w piątek']] as const) {
      await page.goto(server.address + path);
      await expect(page.locator('.helpline__card')).toContainText(words);
    }
    await server.stop();
  });
});
