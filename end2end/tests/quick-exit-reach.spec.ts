// The way out is in reach: on every page, among the first two Tab stops, in sight on small screens wherever one has
// scrolled to, under nothing, and not on paper.
import type { Page } from '@playwright/test';
import { expect, test, withAndWithoutScripts } from '../fixtures';

const exit = (page: Page) => page.getByRole('region', { name: 'Quick exit' }).getByRole('link', { name: 'Leave this site' });

const SCREENS = [
  { width: 360, height: 740 },
  { width: 320, height: 480 },
  { width: 320, height: 256 },
  { width: 740, height: 360 },
  { width: 1280, height: 800 },
];

/** Scrolls at once to a share of the page, and says how the middle and the corners of the link lie. */
const look = (page: Page, share: number) =>
  page.evaluate((share) => {
    scrollTo({ top: (document.documentElement.scrollHeight - innerHeight) * share, behavior: 'instant' });
    const link = document.querySelector('[data-leave]')!;
    const { left, right, top, bottom, width, height } = link.getBoundingClientRect();
    const onTop = link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    return { onTop, inSight: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight, height };
  }, share);

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
        for (const share of [0, 0.5, 1]) {
          const seen = await look(page, share);
          expect(seen, `${path}, scrolled to ${share}`).toMatchObject({ onTop: true, inSight: true });
          expect(seen.height).toBeGreaterThanOrEqual(48);
        }
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

test('every page that there is has the link to the blank page', async ({ page, pages }) => {
  const without: string[] = [];
  for (const path of pages) {
    const html = await (await page.request.get(path, { failOnStatusCode: false })).text();
    if (!/<a [^>]*href="\/leave"[^>]*>\s*Leave this site\s*<\/a>/.test(html)) without.push(path);
  }
  expect(without).toEqual([]);
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
        const covered = await page.evaluate(() => {
          const part = document.activeElement!;
          const points = [...part.getClientRects()].flatMap(({ left, top, width, height }) => [2, height / 2, height - 2].map((down) => [left + width / 2, top + down] as const));
          const bar = document.querySelector('.quick-exit')!;
          const under = !bar.contains(part) && points.some(([x, y]) => bar.contains(document.elementFromPoint(x, y)));
          return under ? part.outerHTML.slice(0, 80) : '';
        });
        if (covered) under.push(`${path}: ${covered}`);
      }
    }
    expect(under).toEqual([]);
  });
}
