// Every page for everyone: all rules of axe, best practice and level AAA too, in both themes and on four widths of screen;
// colours that the visitor forces; targets for a shaking hand. The keyboard has its own file.
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../lib/fixtures';

// Every rule, the ones that are off by default too; but not the one that only counts what is hidden, which finds no fault.
const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'hidden-content' }]));
/** Those of colours, which are dear, and all the others. */
const COLOURS = axe.getRules().filter(({ tags }) => tags.includes('cat.color')).map(({ ruleId }) => ruleId);
const COLOURLESS = Object.keys(rules).filter((rule) => !COLOURS.includes(rule));

/** Axe is put into each page once, and asked again at each width: reading it in costs as much as half a run. */
async function faults(page: Page, except: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, { rules: { ...rules, ...Object.fromEntries(except.map((rule) => [rule, { enabled: false }])) }, resultTypes: ['violations' as const] });
}

/** In which order a page is asked: by night only its colours are others, and they do not hang on the width. */
const ASKED: ['light' | 'dark', number, string[]][] = [
  ['light', 320, []],
  ['light', 360, COLOURS],
  ['light', 768, COLOURS],
  ['light', 1280, []],
  ['dark', 1280, COLOURLESS],
  ['dark', 320, COLOURLESS],
];

// Shared out, so that two workers have half each.
for (const half of [0, 1]) {
  test(`axe finds nothing on any page, by day or night, at any width: half ${half + 1}`, async ({ page, pages, kind, outside }) => {
    test.setTimeout(900_000);
    outside.stay = true;
    const found = new Map<string, string[]>();
    for (const path of [...pages, '/leave'].filter((_, at) => at % 2 === half)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      // Services are many and alike: one of them is asked at every width.
      const isOneOfMany = path.startsWith('/en/services/') && path !== kind.service;
      for (const [colorScheme, width, except] of isOneOfMany ? [ASKED[0]!, ASKED[4]!] : ASKED) {
        // The page on the way out has no style at all: axe takes its ground for white, which it is only by day.
        if (path === '/leave' && colorScheme === 'dark') continue;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        for (const fault of await faults(page, except)) found.set(fault, [...(found.get(fault) ?? []), `${path} at ${width}, ${colorScheme}`]);
      }
    }
    expect([...found].map(([fault, places]) => `${fault} (${places.length} times: ${places.slice(0, 4).join(', ')})`)).toEqual([]);
  });
}

test('axe finds nothing in the catalogue of components, in both directions and themes', async ({ page }) => {
  for (const path of ['/patterns', '/patterns/rtl'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('dir', path.endsWith('rtl') ? 'rtl' : 'ltr');
      // A component that stands there in six states has the same name six times.
      expect(await faults(page, ['landmark-unique']), `${path} ${colorScheme}`).toEqual([]);
    }
});

test('axe would find a fault: text too pale, an input without a label', async ({ page }) => {
  await page.goto('/en/services');
  // The questions are folded: what is in them counts once they are open.
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
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
      await expect(page.getByRole('banner').getByRole('link', { name: 'Leave this site' })).toBeInViewport();
    }
    // Nothing glides where a visitor asked for stillness.
    if ('reducedMotion' in forced) expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(said).toEqual([]);
  });
}

/** Runs in the page: targets less than 44 px wide or high, with everything unfolded. */
function small(): string[] {
  document.querySelectorAll('details').forEach((part) => (part.open = true));
  const flat = (part: Element): boolean => getComputedStyle(part).display === 'inline';
  const blockOf = (part: Element): Element => (flat(part) ? blockOf(part.parentElement!) : part);
  /** A link among words that are not links stands on a line of text, whose height is not its own. */
  const inSentence = (part: Element) => {
    const rest = blockOf(part).cloneNode(true) as Element;
    rest.querySelectorAll('a').forEach((link) => link.remove());
    return part.matches('a') && flat(part) && /\p{L}{2}/u.test(rest.textContent!);
  };
  const known = new Map<Element, boolean>();
  const clipped = (part: Element): boolean => {
    const is = known.get(part) ?? (getComputedStyle(part).clipPath !== 'none' || (part.parentElement !== null && clipped(part.parentElement)));
    known.set(part, is);
    return is;
  };
  const size = (part: HTMLElement) => {
    // What is seen only with the focus is measured with it. A box and its label are one target.
    if (clipped(part)) part.focus();
    // So is a card with its link, of which the whole card takes the tap.
    const card = getComputedStyle(part, '::after').position === 'absolute' ? part.closest('.link-card') : null;
    const boxes = [part, ...((part as HTMLInputElement).labels ?? []), ...(card ? [card] : [])].map((piece) => piece.getBoundingClientRect());
    const span = (low: (box: DOMRect) => number, high: (box: DOMRect) => number) => Math.max(...boxes.map(high)) - Math.min(...boxes.map(low));
    return [span((box) => box.left, (box) => box.right), span((box) => box.top, (box) => box.bottom)].map((side) => Math.round(side * 10) / 10);
  };
  return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')]
    .filter((part) => part.checkVisibility() && !inSentence(part))
    .filter((part) => size(part).some((side) => side < 44))
    .map((part) => `${part.outerHTML.slice(0, 100)} is ${size(part).join(' × ')}`);
}

test('targets are 44 px wide and high, but for links within a sentence', async ({ page, pages }) => {
  const found = new Map<string, string[]>();
  for (const path of pages) {
    await page.goto(path);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const fault of await page.evaluate(small)) found.set(fault, [...(found.get(fault) ?? []), `${path} at ${width}`]);
    }
  }
  // The first twenty are enough to mend by.
  expect([...found].slice(0, 20).map(([fault, places]) => `${fault} (${places.length} times: ${places.slice(0, 3).join(', ')})`)).toEqual([]);
});

const SMALL: [name: string, part: string, fault: RegExp | null][] = [
  ['a low link', '<ul><li><a href="/en">All of the services</a></li></ul>', />All of the services<\/a> is [\d.]+ × [1-3]\d/],
  ['a narrow link', '<p><a href="/en" class="narrow">A</a></p>', /class="narrow".* is 30 × /],
  ['a folded low link', '<details><summary>More</summary><ul><li><a href="/en">Folded link</a></li></ul></details>', /Folded link/],
  ['a box without a label', '<p><input type="checkbox" aria-label="Only"></p>', /aria-label="Only"> is /],
  ['a link in a sentence, which may be low,', '<p>You can read <a href="/en">more</a> about this.</p>', null],
];
for (const [name, part, fault] of SMALL) {
  test(`${name} is ${fault ? 'seen' : 'let be'}`, async ({ page }) => {
    await page.goto('/en/helpline');
    const before = await page.evaluate(small);
    await page.evaluate((html) => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
      document.querySelectorAll<HTMLElement>('.narrow').forEach((link) => Object.assign(link.style, { display: 'inline-block', inlineSize: '30px', padding: '20px 0' }));
    }, part);
    const after = (await page.evaluate(small)).filter((line) => !before.includes(line));
    if (fault) expect(after.join('\n')).toMatch(fault);
    else expect(after).toEqual([]);
  });
}
