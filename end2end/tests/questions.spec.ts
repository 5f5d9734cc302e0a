// Questions to tick, figures and Easy Read: what is ticked changes only what is shown, a bar is as long as its number says, and each
// idea has its drawing.
import { expect, test, withAndWithoutScripts } from '../lib/fixtures';
import { test as onTheSmallSite } from '../lib/fixture-site';

withAndWithoutScripts(() => {
  test('a tick shows its answer, asks nothing of the server, changes no address, and is gone after a reload', async ({ page }) => {
    await page.goto('/en/questions');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const all = page.locator('.question');
    await expect(all).toHaveCount(10);
    for (const question of await all.all()) {
      const answer = question.locator('p').first();
      await expect(answer).toBeHidden();
      await question.locator('label').click();
      await expect(question.getByRole('checkbox')).toBeChecked();
      await expect(answer).toBeVisible();
    }
    await all.first().locator('label').click();
    await expect(all.first().locator('p').first()).toBeHidden();
    expect(asked).toEqual([]);
    await expect(page).toHaveURL('/en/questions');
    await page.reload();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  });
});

test('by keyboard alone, and on paper every answer stands', async ({ page }) => {
  await page.goto('/en/questions-friend');
  const first = page.locator('.question').first();
  await first.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(first.locator('p').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const answer of await page.locator('.question p').all()) await expect(answer).toBeVisible();
});

test('no tick has a name by which a form or a browser could keep it', async ({ page }) => {
  for (const path of ['/en/questions', '/en/questions-friend']) {
    await page.goto(path);
    const boxes = page.locator('.question input');
    await expect(boxes).toHaveCount(10);
    expect(await boxes.evaluateAll((all) => all.filter((box) => box.hasAttribute('name') || box.getAttribute('autocomplete') !== 'off' || box.closest('form')).length)).toBe(0);
  }
});

for (const path of ['/en/simple', '/en-XB/simple']) {
  onTheSmallSite(`bars begin where their line begins, and are as long as their numbers say: ${path}`, async ({ page }) => {
    await page.goto(path);
    const bars = await page.locator('.bar').evaluateAll((all) =>
      all.map((bar) => {
        const cell = bar.parentElement!;
        const { paddingLeft, paddingRight, direction } = getComputedStyle(cell);
        const [own, around] = [bar.getBoundingClientRect(), cell.getBoundingClientRect()];
        const width = around.width - parseFloat(paddingLeft) - parseFloat(paddingRight);
        const gap = direction === 'rtl' ? around.right - parseFloat(paddingRight) - own.right : own.left - around.left - parseFloat(paddingLeft);
        return { share: Math.round((own.width / width) * 100), gap: Math.abs(Math.round(gap)), number: cell.textContent!.trim() };
      }),
    );
    expect(bars.map(({ share }) => share)).toEqual([79, 100]);
    expect(bars.map(({ gap }) => gap)).toEqual([0, 0]);
    expect(bars.map(({ number }) => number)).toEqual(['328.5', '415']);
  });
}

test('a bar is seen in forced colours, and on paper', async ({ page }) => {
  await page.goto('/en/numbers');
  const fill = () => page.locator('.bar rect').first().evaluate((bar) => [getComputedStyle(bar).fill, getComputedStyle(document.body).backgroundColor]);
  for (const media of [{ forcedColors: 'active' }, { forcedColors: 'none', media: 'print' }] as const) {
    await page.emulateMedia(media);
    const [bar, ground] = await fill();
    expect(bar).not.toBe(ground);
    await expect(page.locator('.bar').first()).toBeVisible();
  }
});

test('in Easy Read each idea has one drawing, and the page and its whole form lead to each other', async ({ page, pages }) => {
  const easy = pages.filter((path) => path.startsWith('/en/easy-'));
  expect(easy).toHaveLength(6);
  for (const path of easy) {
    await page.goto(path);
    const ideas = page.locator('.guide__text > p');
    expect(await ideas.count(), path).toBeGreaterThan(14);
    expect(await ideas.evaluateAll((all) => all.filter((idea) => idea.querySelectorAll('svg').length !== 1).length), path).toBe(0);
    await page.getByRole('link', { name: 'The whole page, with all its words' }).click();
    await expect(page.locator('article.easy')).toHaveCount(0);
    await page.getByRole('link', { name: 'This page in Easy Read' }).click();
    await expect(page.locator('article.easy')).toBeVisible();
  }
});

test('every page but that on mistakes leads to it, and names itself by its code', async ({ page }) => {
  await page.goto('/en/urgent');
  const report = page.getByRole('contentinfo').getByRole('paragraph').filter({ hasText: 'Page code' });
  await expect(report).toHaveText(/^Is anything wrong with this page\? Page code: [A-Z]{5}-en$/);
  await report.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is there anything wrong with this page?');
  await expect(page.getByRole('contentinfo')).not.toContainText('Page code');
});
