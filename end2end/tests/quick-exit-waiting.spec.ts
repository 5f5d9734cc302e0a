// Between the tap on the way out and the neutral page, which may be slow: whatever is pressed, nothing of ours comes again.
import { DESTINATION } from '../lib/server';
import { change } from '../lib/patched-scripts';
import { expect, isAt, test } from '../lib/fixtures';
import { EMPTY, OBEY_KEYS, asked, complaints, hold, leaveAndWait, nothingOfOurs, ours, read, shown, spoil } from '../lib/navigation';

const BACK = 'F7';
const KEPT = 'F8';

test.beforeEach(({ page }) => page.addInitScript(OBEY_KEYS));

for (const pages of [2, 5]) {
  test(`Back after ${pages} pages asks for the neutral page again, and shows nothing of ours`, async ({ page, outside }) => {
    await read(page, pages);
    const paths = asked(page);
    const answer = await leaveAndWait(page, outside);
    await page.keyboard.press(BACK);
    await expect.poll(() => outside.left.length).toBe(2);
    expect(await shown(page)).toEqual(EMPTY);
    answer();
    await expect(page).toHaveURL(DESTINATION);
    await nothingOfOurs(page);
    // The blank page on the way out is all that a press of Back may ask for.
    expect(paths.filter((path) => path !== '/leave')).toEqual([]);
  });
}

for (const [pages, path] of [[1, '/en'], [2, '/leave']] as const) {
  test(`after ${pages} pages the entry that waits for the neutral page is at ${path}`, async ({ page, outside }) => {
    await read(page, pages);
    const answer = await leaveAndWait(page, outside);
    expect(await shown(page)).toEqual(EMPTY);
    expect(new URL(page.url()).pathname).toBe(path);
    answer();
    await expect(page).toHaveURL(DESTINATION);
  });
}

/** The browser need not ask for one address twice while it waits for it; so the script says when it asks. */
const tells = (script: string) => `(function (location) {${script}\n})({ replace(to) { console.debug('asks'); window.location.replace(to); } });`;
const NO_WRITING = `history.pushState = history.replaceState = () => { throw new Error('history'); };`;

for (const [what, before, key] of [
  ['Back asks again even where the history cannot be written', NO_WRITING, BACK],
  ['a page that the browser kept and shows again goes out again', '', KEPT],
] as const) {
  test(what, async ({ page, outside }) => {
    await change(page, 'quick-exit.js', tells);
    await read(page, 2);
    await page.evaluate(before);
    const faults = complaints(page);
    const answer = await leaveAndWait(page, outside);
    const asks = page.waitForEvent('console', (message) => message.text() === 'asks');
    await page.keyboard.press(key);
    await asks;
    answer();
    await expect(page).toHaveURL(DESTINATION);
    expect(await ours(page)).toBe(false);
    expect(faults).toEqual([]);
  });
}

test('a page that the browser kept while it was read is asked for anew', async ({ page }) => {
  await page.goto('/en');
  const paths = asked(page);
  await page.keyboard.press(KEPT);
  await expect.poll(() => paths).toEqual(['/en']);
  await isAt(page, '/en');
});

test('a page that is just opened is asked for once', async ({ page }) => {
  const paths = asked(page);
  await page.goto('/en');
  await page.evaluate(() => document.title);
  expect(paths).toEqual(['/en']);
});

test('more presses of Shift, and taps on the empty page, do and say nothing', async ({ page, outside }) => {
  await page.goto('/en');
  const faults = complaints(page);
  const answer = await leaveAndWait(page, outside);
  for (let time = 0; time < 4; time++) await page.keyboard.press('Shift');
  await page.mouse.click(100, 100);
  expect(await shown(page)).toEqual(EMPTY);
  answer();
  await expect(page).toHaveURL(DESTINATION);
  expect(faults).toEqual([]);
});

test('leaving does not wait for a page that the browser itself is asking for', async ({ page }) => {
  await page.goto('/en');
  const { come } = await hold(page, '/en/services');
  await spoil(page, '/en/services', () => ({ status: 503, body: '' }));
  const [on, out] = await Promise.all(['.header a[href="/en/services"]', '.quick-exit [data-leave]'].map(async (link) => (await page.locator(link).boundingBox())!));
  // By the pointer alone: of a page that is just going nothing can be asked, and a click on a link would wait for where it leads.
  const tap = (link: typeof on) => page.mouse.click(link!.x + link!.width / 2, link!.y + link!.height / 2);
  const paths = asked(page);
  await tap(on);
  await expect.poll(() => paths.length).toBe(2);
  await tap(out);
  await expect(page).toHaveURL(DESTINATION);
  come();
  await expect(page.getByRole('heading', { name: 'Rain later' })).toBeVisible();
  await nothingOfOurs(page);
});
