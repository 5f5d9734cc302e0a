// The way out is in reach: on every page, among the first two Tab stops, in sight on small screens wherever one has
// scrolled to, under nothing, and not on paper.
import type { Page } from '@playwright/test';
import { expect, test, withAndWithoutScripts } from '../lib/fixtures';
import { LANGUAGES, SCREENS, faults, label, openAll } from '../lib/exit-hit-test';
import { test as onTheSmallSite } from '../lib/fixture-site';

const exit = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Leave this site' });

/** From the very top to the very bottom. */
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];

withAndWithoutScripts(() => {
  test('one link, within the first two Tab stops, on every kind of page', async ({ page, kind }) => {
    for (const path of Object.values(kind)) {
      await page.goto(path);
      await expect(exit(page)).toHaveCount(1);
      await page.keyboard.press('Tab');
      if (!(await exit(page).evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
      await expect(exit(page), path).toBeFocused();
    }
  });

  for (const screen of SCREENS) {
    test(`in sight and under nothing at ${screen.width}x${screen.height}`, async ({ page, kind }) => {
      await page.setViewportSize(screen);
      for (const path of Object.values(kind)) {
        await page.goto(path);
        expect(await faults(page, SHARES), path).toEqual([]);
      }
    });
  }

  test('not on paper', async ({ page, kind }) => {
    for (const path of Object.values(kind)) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await expect(exit(page)).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    }
  });
});

test('neither the cover nor an announcement is on paper', async ({ page }) => {
  await page.goto('/en');
  await page.keyboard.press('Shift');
  await page.evaluate(() => document.documentElement.setAttribute('data-covered', ''));
  const shown = () => page.evaluate(() => [getComputedStyle(document.documentElement, '::after').display, ...[...document.querySelectorAll('.announce')].map((part) => getComputedStyle(part).display)].filter((display) => display !== 'none').length);
  expect(await shown()).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(0);
});

/** Opens each page once and asks at every size of the screen. */
async function everywhere(page: Page, paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    const says = await page.locator('.quick-exit a[data-leave]').textContent();
    const language = (await page.locator('html').getAttribute('lang'))!;
    if (says?.trim() !== label(language)) found.push(`${path} says "${says}" in ${language}`);
    await openAll(page);
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      found.push(...(await faults(page, SHARES)).map((fault) => `${path} at ${screen.width}x${screen.height}: ${fault}`));
    }
  }
  return found;
}

/** A page in every language. */
const inAll = (path: string, languages: string[]) => languages.map((code) => path.replace(/^\/en(?=[/?]|$)/, `/${code}`));

// Shared out, so that two workers have half each. Services are many and alike: one of them is asked.
for (const half of [0, 1]) {
  test(`on every page, in every language on every kind, at every size and place, with everything open, a tap hits the link: half ${half + 1}`, async ({ page, pages, kind }) => {
    const kinds = Object.values(kind);
    const others = pages.filter((path) => !path.startsWith('/en/services/') || kinds.includes(path));
    const all = [...new Set([...others, ...kinds.flatMap((path) => inAll(path, LANGUAGES))])];
    expect(all.length).toBeGreaterThan(100);
    expect(await everywhere(page, all.filter((_, at) => at % 2 === half))).toEqual([]);
  });
}

onTheSmallSite('so it is where text runs from right to left', async ({ page, smallKind }) => {
  const all = Object.values(smallKind).flatMap((path) => inAll(path, ['en', 'en-XB']));
  expect(await everywhere(page, [...new Set(all)])).toEqual([]);
});

test('a notice over the link, a link out of sight and a small one are seen', async ({ page }) => {
  for (const [parts, style, fault] of [
    ['#announce', 'position: fixed; inset: 0; z-index: 9', /lies under <div id="announce"/],
    ['.quick-exit', 'position: static', /is out of sight/],
    ['.quick-exit a', 'min-block-size: 0; padding: 0', /is [\d.]+ high/],
  ] as const) {
    await page.goto('/en/urgent');
    await openAll(page);
    await page.locator(parts).evaluate((part, style) => ((part as HTMLElement).style.cssText += `; ${style}`), style);
    expect((await faults(page, [1])).join()).toMatch(fault);
  }
});

for (const screen of SCREENS) {
  test(`nothing that takes the focus is hidden under the bar at ${screen.width}x${screen.height}`, async ({ page, kind }) => {
    test.setTimeout(180_000);
    const under: string[] = [];
    await page.setViewportSize(screen);
    for (const path of [kind.home, kind.guide, kind.helpline, kind.results, kind.service, '/en/me']) {
      await page.goto(path);
      const stops = await page.locator('a:visible, button:visible, summary:visible, input:visible').count();
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate((low) => {
          const part = document.activeElement!;
          const points = [...part.getClientRects()].flatMap(({ left, top, width, height }) => [2, height / 2, height - 2].map((down) => [left + width / 2, top + down] as const));
          const bar = document.querySelector('.quick-exit')!;
          const hidden = ([x, y]: readonly [number, number]) => bar.contains(document.elementFromPoint(x, y));
          // A door is higher than what the bar leaves of the lowest screen: there it is enough that it is not hidden whole.
          const under = !bar.contains(part) && (low ? points.every(hidden) : points.some(hidden));
          return under ? part.outerHTML.slice(0, 80) : '';
        }, screen.height <= 200);
        if (covered) under.push(`${path}: ${covered}`);
      }
    }
    expect(under).toEqual([]);
  });
}
