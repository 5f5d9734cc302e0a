// Every translation, as somebody meets it who reads no English: the whole walk by what the page itself says, the languages one
// tap away, what a draft says of itself, and the rules that hold for each page. English has files of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, isAt, test, withAndWithoutScripts } from '../lib/fixtures';
import { names, sideways } from '../lib/page-checks';
import { LANGUAGES } from '../lib/exit-hit-test';
import { DESTINATION, ROOT, crawl, kinds } from '../lib/server';
import { answer } from '../lib/raw-response';

const TRANSLATIONS = LANGUAGES.filter((code) => code !== 'en');
const MOST_BYTES = 14_000;
const SCRIPTS: Record<string, string> = { ur: 'Arab', ta: 'Taml' };

/** A string of a language, where it has nothing put into it. */
const words = (code: string, area: string, id: string) =>
  new RegExp(`^${id} = (.+)$`, 'm').exec(readFileSync(join(ROOT, 'locales', code, `${area}.ftl`), 'utf8'))![1]!;

const settings = (code: string, key: string) =>
  new RegExp(`^${key} = "(.+)"$`, 'm').exec(readFileSync(join(ROOT, 'locales', code, 'locale.toml'), 'utf8'))![1]!;

const leave = (page: Page, code: string) => page.locator('.quick-exit').getByRole('link', { name: words(code, 'quick-exit', 'quick-exit-label') });

for (const code of TRANSLATIONS) {
  test.describe(settings(code, 'english'), () => {
    withAndWithoutScripts((scripts) => {
      test(`arrive, read, find, leave (${code}, scripts ${scripts})`, async ({ page, outside }) => {
        await page.goto(`/${code}`);
        await expect(page.locator('html')).toHaveAttribute('dir', settings(code, 'direction'));
        await expect(page.locator('.helpline__state')).toContainText('Safe to Talk');
        await expect(page.locator('.helpline__call a:visible')).toHaveAttribute('href', 'tel:08001114998');
        await page.getByRole('link', { name: words(code, 'home', 'home-me') }).first().click();
        await isAt(page, `/${code}/me`);
        await page.locator(`main a[href="/${code}/urgent"]`).click();
        await isAt(page, `/${code}/urgent`);
        await expect(page.locator('main a[href="tel:999"]').first()).toContainText('999');
        await page.locator('.header').getByRole('link', { name: words(code, 'layout', 'layout-menu-services') }).click();
        await page.locator('.filters > summary').click();
        await page.getByLabel(words(code, 'finder', 'facet-need-home'), { exact: true }).check();
        await page.getByRole('button', { name: words(code, 'finder', 'finder-go'), exact: true }).click();
        await isAt(page, `/${code}/services?need=home`);
        await page.getByRole('main').getByRole('link', { name: 'Valley House', exact: true }).click();
        await isAt(page, `/${code}/services/valley-house`);
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        await leave(page, code).click();
        await expect(page).toHaveURL(DESTINATION);
        expect(outside.left).toEqual([DESTINATION]);
      });
    });

    test(`Shift three times leaves, and says so in ${code}`, async ({ page }) => {
      await page.goto(`/${code}/helpline`);
      await page.keyboard.press('Shift');
      await expect(page.locator('#announce')).toHaveText(words(code, 'quick-exit', 'quick-exit-shift-once'));
      await page.keyboard.press('Shift');
      await expect(page.locator('#announce')).toHaveText(words(code, 'quick-exit', 'quick-exit-shift-twice'));
      await page.keyboard.press('Shift');
      await expect(page).toHaveURL(DESTINATION);
    });

    withAndWithoutScripts(() => {
      test(`from English to ${code} and back, at the same page`, async ({ page }) => {
        await page.goto('/en/urgent');
        await page.locator('.header summary').click();
        await page.locator('.header').getByRole('link', { name: settings(code, 'endonym'), exact: true }).click();
        await isAt(page, `/${code}/urgent`);
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        // By which its letters have the room that they need.
        await expect(page.locator('html')).toHaveAttribute('data-script', SCRIPTS[code] ?? 'Latn');
        // Nobody has reviewed it: it says so, in English too.
        const notice = page.locator('.translation');
        await expect(notice.locator('[lang="en"]')).toContainText(`No person has checked this ${settings(code, 'english')} translation yet.`);
        await notice.getByRole('link', { name: 'Read this page in English' }).click();
        await isAt(page, '/en/urgent');
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await expect(page.locator('html')).toHaveAttribute('data-script', 'Latn');
        await expect(page.locator('.translation')).toHaveCount(0);
      });
    });

    test(`axe finds nothing on any kind of page (${code})`, async ({ page, site, outside }) => {
      outside.stay = true;
      const found: string[] = [];
      for (const path of Object.values(await kinds(site.address, code))) {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(path);
        await page.evaluate(axe.source);
        const faults = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
        found.push(...faults.violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html.slice(0, 100)}`));
      }
      expect(found).toEqual([]);
    });

    test(`no name of a day is broken at 320 pixels (${code})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 480 });
      await page.goto(`/${code}/helpline`);
      // A row may name several days, or the first and the last with a dash, with a break between them but never within one.
      const broken = await page.locator('.week tbody th').evaluateAll((days) =>
        days.flatMap((day) => {
          const text = document.createTreeWalker(day, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = text.nextNode(); node; node = text.nextNode())
            for (const { index, 0: word } of node.textContent!.matchAll(/[^\s–]+/g)) {
              const part = document.createRange();
              part.setStart(node, index);
              part.setEnd(node, index + word.length);
              if (new Set([...part.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
            }
          return found;
        }),
      );
      expect(broken).toEqual([]);
      expect(await sideways(page)).toEqual([]);
    });

    test(`every page fits 320 pixels, has a neutral name and is light (${code})`, async ({ page, site }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width: 320, height: 480 });
      const faults: string[] = [];
      for (const path of (await crawl(site.address, code)).filter((path) => path !== '/leave')) {
        await page.goto(path);
        await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
        faults.push(...[...(await sideways(page)), ...(await names(page))].map((fault) => `${path} ${fault}`));
        const { bytes } = await answer(site.address, path);
        if (bytes > MOST_BYTES) faults.push(`${path} weighs ${bytes}`);
      }
      expect(faults).toEqual([]);
    });
  });
}

test('a browser that asks for a translation gets it at the plain address', async ({ browser, site }) => {
  for (const code of TRANSLATIONS) {
    const context = await browser.newContext({ locale: code, baseURL: site.address });
    const page = await context.newPage();
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/');
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await context.close();
  }
});
