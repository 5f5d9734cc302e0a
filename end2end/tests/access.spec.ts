// Access: axe with every rule it has, best practice and AAA too, on every page in light and dark, on a phone and a desktop;
// and the keyboard alone.
import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import { expect, test } from '../fixtures';

// Every rule, the ones that are off by default too.
const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing: ${colorScheme}, ${width} px`, async ({ browser, site, pages }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, baseURL: site.address });
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
        expect(found, path).toEqual([]);
      }
      await context.close();
    });
  }
}

test('axe would find a fault: text too pale, an input without a label', async ({ page }) => {
  await page.goto('/en/services');
  await page.evaluate(() => document.querySelectorAll('label').forEach((label) => label.remove()));
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<font color="#707070">pale</font>'));
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['label', 'color-contrast-enhanced']));
});

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

test('what has the keyboard is never under the bar', async ({ page, kind }) => {
  for (const path of [kind.home, kind.guide, kind.finder]) {
    await page.goto(path);
    const links = await page.locator('a, button, input, summary').count();
    for (let press = 0; press < Math.min(links, 60); press += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const focused = document.activeElement!;
        if (focused === document.body || focused.closest('.quick-exit, .skip')) return true;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
        return !hit?.closest('.quick-exit');
      });
      expect(seen, `${path}, press ${press + 1}`).toBe(true);
    }
  }
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
