// Every page for everyone: all rules of axe, best practice and level AAA too, in both themes and on both sizes of screen;
// colours that the visitor forces; the keyboard alone; targets for a shaking hand.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../fixtures';

// Every rule, the ones that are off by default too; but not the one that only counts what is hidden, which finds no fault.
const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'hidden-content' }]));

async function faults(page: Page): Promise<string[]> {
  // There are no frames here: the old mode saves a blank page for each run.
  const { violations } = await new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing on any page', async ({ page, pages, outside }) => {
        test.setTimeout(300_000);
        outside.stay = true;
        const found = new Map<string, string[]>();
        // The page on the way out has no style at all: axe takes its ground for white, which it is only by day.
        for (const path of colorScheme === 'light' ? [...pages, '/leave'] : pages) {
          await page.goto(path);
          for (const fault of await faults(page)) found.set(fault, [...(found.get(fault) ?? []), path]);
        }
        expect([...found].map(([fault, paths]) => `${fault} (${paths.length} pages: ${paths.slice(0, 4).join(' ')})`)).toEqual([]);
      });
    });
  }
}

test('axe would find a fault: text too pale, an input without a label', async ({ page }) => {
  await page.goto('/en/services');
  await page.evaluate(() => document.querySelectorAll('label').forEach((label) => label.remove()));
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<font color="#999">pale</font> <font color="#707070">faint</font>'));
  const found = (await faults(page)).join();
  for (const rule of ['color-contrast:', 'color-contrast-enhanced:', 'label:']) expect(found).toContain(rule);
});

for (const forced of [{ forcedColors: 'active' }, { reducedMotion: 'reduce' }, { contrast: 'more' }] as const) {
  test(`the pages stand with ${JSON.stringify(forced)}`, async ({ page, kind }) => {
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.emulateMedia(forced);
    for (const path of Object.values(kind)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Leave this site' })).toBeInViewport();
    }
    // Nothing glides where a visitor asked for stillness.
    if ('reducedMotion' in forced) expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(said).toEqual([]);
  });
}

test('from arrival to a telephone number by keyboard in at most twelve presses', async ({ page }) => {
  await page.goto('/');
  let presses = 0;
  const href = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  while (!(await href()).startsWith('tel:') && presses < 12) {
    await page.keyboard.press('Tab');
    presses += 1;
  }
  expect(await href()).toMatch(/^tel:/);
});

test('targets are 44 px high, but for links within a sentence', async ({ page, kind }) => {
  for (const path of Object.values(kind)) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, label')]
        .filter((target) => !target.matches('.skip, .guide :is(p, li) a') && target.getClientRects().length > 0)
        .map((target) => ({ words: target.textContent, height: target.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
    expect(small, path).toEqual([]);
  }
});
