// The first view of a phone belongs to the page itself, also at night, when the helpline is closed and its card is at its
// largest: the heading, the first advice of each guide, the first service of the finder and of its results.
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/fixtures';
import { type Server, kinds, serve } from '../lib/server';

const NIGHT = '2026-11-30T21:30:00Z';
const LANGUAGES = ['en', 'pl', 'ur', 'ta'];
/** Where the heading may begin, in pixels from the top. */
const HEADING = 250;
/** The least share of the view that is neither frame nor helpline card. Where words are long, both are higher. */
const OWN: Record<string, number> = { en: 0.65, ur: 0.63, ta: 0.55, pl: 0.42 };

/** Where a part begins on a page that is not scrolled; nothing if it is not there. */
const top = (page: Page, part: string) => page.evaluate((part) => document.querySelector(part)?.getBoundingClientRect().top ?? null, part);

test.describe('on a phone at night', () => {
  let night: Server;
  test.beforeAll(async () => void (night = await serve(NIGHT)));
  test.afterAll(() => night.stop());
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(NIGHT);
    await page.setViewportSize({ width: 360, height: 740 });
  });

  for (const code of LANGUAGES) {
    test(`the heading of every kind of page is near the top, and most of the view is its own (${code})`, async ({ page }) => {
      for (const [kind, path] of Object.entries(await kinds(night.address, code))) {
        await page.goto(night.address + path);
        expect.soft(await top(page, 'h1'), `${kind}: heading`).toBeLessThanOrEqual(kind === 'home' || kind === 'helpline' ? HEADING + 70 : HEADING);
        const own = await page.evaluate(() => {
          const height = (part: string) => document.querySelector(part)?.getBoundingClientRect().height ?? 0;
          const view = innerHeight - height('.quick-exit');
          const frame = height('.header') + height('.danger') + height('.helpline--brief');
          return (view - frame) / view;
        });
        expect.soft(own, `${kind}: its own share`).toBeGreaterThanOrEqual(OWN[code]!);
      }
    });

    // A choice of urgent help puts its own numbers above the card.
    test(`a number is in the first view of every kind of page, and it is one that answers (${code})`, async ({ page }) => {
      for (const [kind, path] of Object.entries(await kinds(night.address, code))) {
        await page.goto(night.address + path);
        const call = page.locator(kind === 'guide' || kind === 'nothing' ? 'a[href="tel:999"]' : 'a[href="tel:08082000247"]').first();
        const bar = await top(page, '.quick-exit');
        const { y, height } = (await call.boundingBox())!;
        expect.soft(y + height, kind).toBeLessThanOrEqual(bar!);
      }
    });
  }

  test('the first advice of every guide is in the first view', async ({ page }) => {
    const list = async (path: string) => {
      await page.goto(night.address + path);
      return page.locator('main .link-card a, main .needs a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    };
    const found = new Set([...(await list('/en')), ...(await list('/en/me'))].filter((path) => /^\/en\/[a-z-]+$/.test(path)));
    expect(found.size).toBeGreaterThan(8);
    for (const path of found) {
      await page.goto(night.address + path);
      const advice = await top(page, '.guide__text > :not(h2, h3)');
      if (advice !== null) expect.soft(advice, path).toBeLessThanOrEqual(640);
    }
  });

  test('the first service is in the first view of the finder, and higher up in results', async ({ page }) => {
    await page.goto(`${night.address}/en/services`);
    expect(await top(page, '.card')).toBeLessThanOrEqual(640);
    await page.goto(`${night.address}/en/services?need=home`);
    expect(await top(page, '.card')).toBeLessThanOrEqual(560);
  });
});

test('the sections of the home page are in sight at night', async ({ page }) => {
  const night = await serve(NIGHT);
  await page.clock.setFixedTime(NIGHT);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(night.address);
  const bar = await top(page, '.quick-exit');
  expect(await top(page, '.home__sections li:nth-child(2)')).toBeLessThan(bar! - 24);
  await night.stop();
});

test('the button of the languages stays where it is', async ({ page }) => {
  for (const [width, height] of [[360, 740], [320, 568], [768, 1024], [1280, 800]] as const) {
    await page.setViewportSize({ width, height });
    for (const path of ['/en/plan', '/ta/plan', '/ur/plan', '/pl/plan']) {
      await page.goto(path);
      const button = page.locator('.languages > summary').first();
      const before = await button.boundingBox();
      await button.click();
      await expect(page.locator('details.languages a').first()).toBeVisible();
      const after = await button.boundingBox();
      // The line is as high as its letters: within a pixel.
      for (const side of ['x', 'y'] as const) expect(Math.abs(after![side] - before![side]), `${path} ${width}`).toBeLessThan(1);
      // Its list lies over nothing, and the other links still take taps.
      const [list, danger] = await Promise.all([page.locator('details.languages').boundingBox(), page.locator('.danger').boundingBox()]);
      expect(list!.y + list!.height, `${path} ${width}`).toBeLessThanOrEqual(danger!.y + 1);
      await page.locator('.header__ways a').first().click({ trial: true });
    }
  }
});

test('the way out is named once on every page', async ({ page, pages }) => {
  for (const path of pages) {
    const html = await (await page.request.get(path)).text();
    const named = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').matchAll(/<(a|button)\b[^>]*>([\s\S]*?)<\/\1>/g);
    const names = [...named].map(([, , words]) => words!.replace(/<[^>]*>/g, '').trim()).filter((name) => /^leav(e|ing) this site/i.test(name));
    expect(names, path).toEqual(['Leave this site']);
  }
});

test('on a low screen the bar takes at most 56 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/en/plan');
  expect((await page.locator('.quick-exit').boundingBox())!.height).toBeLessThanOrEqual(56);
});

test('the name of the Back button is what it says', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'Services', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeVisible();
});

test('the field and what was chosen stand beside the results, and one tap leaves a choice out', async ({ page }) => {
  await page.goto('/en/services?need=home&who=women');
  await expect(page.getByLabel('What would help?')).toBeVisible();
  await page.locator('.chips').getByRole('link', { name: /^Women/ }).click();
  await expect(page.locator('#results')).toContainText('A safe place to live');
  await expect(page.locator('#results')).not.toContainText('Women');
});
