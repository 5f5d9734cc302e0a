// Room for text: a visitor who sets wider lines, words and letters (WCAG 1.4.12) loses nothing on any kind of page, on the
// smallest screen and on a wide one, with everything unfolded. And no text that only a mouse can find: no tooltips.
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/fixtures';

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;
const WIDTHS = [320, 1280];

/** The visitor's own style, handed to the browser as an extension would do it: the policy of the page does not forbid that. */
async function space(page: Page) {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
    document.querySelectorAll('details').forEach((part) => (part.open = true));
  }, SPACING);
}

/** Runs in the page: what stands out at the side, is cut off, or lies on other text. What is clipped away is left out. */
function lost(): string[] {
  const unseen = (part: Element): boolean => {
    const { clipPath, position, width, height } = getComputedStyle(part);
    const clipped = clipPath === 'inset(50%)' || (position === 'absolute' && width === '1px' && height === '1px');
    return clipped || (part.parentElement !== null && unseen(part.parentElement));
  };
  // The way out lies over the page, and is meant to.
  const laid = (part: Element): boolean =>
    ['fixed', 'sticky'].includes(getComputedStyle(part).position) || (part.parentElement !== null && laid(part.parentElement));
  const parts = [...document.body.querySelectorAll('*')].filter((part) => part.checkVisibility() && !unseen(part));
  const { clientWidth, scrollWidth } = document.documentElement;
  const faults = parts.filter((part) => part.getBoundingClientRect().right > clientWidth + 1).map((part) => `stands out at the side: ${part.outerHTML.slice(0, 80)}`);
  if (scrollWidth > clientWidth) faults.push(`is ${scrollWidth} wide`);
  const cut = parts
    .filter((part) => {
      const { overflowX, overflowY } = getComputedStyle(part);
      const wide = overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1;
      const high = overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1;
      return wide || high;
    })
    .map((part) => `cuts off: ${part.outerHTML.slice(0, 80)}`);
  faults.push(...cut);

  const blockOf = (part: Element): Element => (getComputedStyle(part).display === 'inline' && part.parentElement ? blockOf(part.parentElement) : part);
  const lines = parts
    .filter((part) => !laid(part))
    .flatMap((part) => [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()))
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ box, block: blockOf(node.parentElement!), text: node.textContent!.trim().slice(0, 40) }));
    })
    .sort((one, other) => one.box.top - other.box.top);
  lines.forEach(({ box, block, text }, at) => {
    for (const below of lines.slice(at + 1)) {
      if (below.box.top >= box.bottom - 2) break;
      if (below.block !== block && below.box.left < box.right - 2 && below.box.right > box.left + 2) faults.push(`has "${text}" on "${below.text}"`);
    }
  });
  return faults;
}

/** What is wrong with a page at both widths, once the visitor has spaced it. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  await space(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    for (const fault of await page.evaluate(lost)) found.push(`at ${width} px ${fault}`);
  }
  return found;
}

test('with wide spacing nothing is cut off, covered or pushed out at the side', async ({ page, kind }) => {
  for (const path of Object.values(kind)) {
    await page.goto(path);
    expect(await faults(page), path).toEqual([]);
    expect(await page.locator('main p').first().evaluate((part) => getComputedStyle(part).letterSpacing), path).not.toBe('normal');
  }
});

test('with wide spacing the way out stays in sight', async ({ page, kind }) => {
  for (const path of Object.values(kind)) {
    await page.goto(path);
    await space(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      for (const end of [0, 1e6]) {
        await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), end);
        await expect(page.locator('.quick-exit').getByRole('link'), `${path} ${width}`).toBeInViewport({ ratio: 1 });
      }
    }
  }
});

const SPOILED: [name: string, part: string, style: string, fault: RegExp][] = [
  ['a line that does not break', '<p class="bad">A line of words that do not break</p>', '.bad { white-space: nowrap; inline-size: 30ch }', /at 320 px stands out at the side: <p class="bad"[^]*at 320 px is \d+ wide/],
  ['a box that is as high as its text was', '<p class="bad">One line<br>and another</p>', '.bad { block-size: 2.4em; overflow: hidden }', /cuts off: <p class="bad"/],
  ['text in a box too low for it', '<h2 class="bad">One<br>two<br>three</h2><p>Four</p>', '.bad { block-size: 1em; margin: 0 }', /has "(two|three)" on "Four"|has "Four" on "(two|three)"/],
];
for (const [name, part, style, fault] of SPOILED) {
  test(`${name} is seen`, async ({ page }) => {
    await page.goto('/en/helpline');
    await page.evaluate(([html, rule]) => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets.push(sheet);
    }, [part, style] as const);
    expect((await faults(page)).join('\n')).toMatch(fault);
  });
}

/** Runs in the page: words that show only under a mouse, and languages that nobody speaks. */
function hidden(): string[] {
  const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const spoken = (tag: string) => { try { return Boolean(known.of(tag)); } catch { return false; } };
  const tips = [...document.querySelectorAll('[title], svg title')].map((part) => `has a tooltip: ${part.outerHTML.slice(0, 80)}`);
  const tongues = [...document.querySelectorAll('[lang]')].filter((part) => !spoken(part.getAttribute('lang')!));
  return [...tips, ...tongues.map((part) => `is in no language: ${part.outerHTML.slice(0, 80)}`)];
}

test('no page has a tooltip, or a language that there is not', async ({ page, pages }) => {
  for (const path of pages) {
    await page.goto(path);
    expect(await page.evaluate(hidden), path).toEqual([]);
  }
});

test('a tooltip and a false language are seen', async ({ page }) => {
  await page.goto('/en');
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p title="More">A</p><p lang="english">B</p><svg><title>C</title></svg>'));
  expect((await page.evaluate(hidden)).map((fault) => fault.split(':')[0])).toEqual(['has a tooltip', 'has a tooltip', 'is in no language']);
});
