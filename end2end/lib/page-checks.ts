// Checks a page and returns its faults as sentences; an empty list means a good page. tests/every-page.spec.ts checks
// every page, and tests/guards.spec.ts shows that each check can fail.
import type { Page } from '@playwright/test';

/** Words that must not appear in a history list or to a person who looks on, also as part of a word such as "refugee". */
const TELLING = /abus|violen|domestic|refuge|victim|escap|rape|assault|stalk/i;

/** Opens a page and lists its requests beyond itself, its console messages, and what it stored in the browser. */
export async function visit(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  const asked: string[] = [];
  const ask = (request: { url(): string }) => asked.push(request.url());
  const hear = (message: { type(): string; text(): string }) => {
    // The browser itself logs a message for every error response, and one of the pages is an error page.
    const remark = message.text().startsWith('Failed to load resource: the server responded with a status of 404');
    if (!remark && ['error', 'warning'].includes(message.type())) faults.push(`says "${message.text()}"`);
  };
  const fall = (error: Error) => faults.push(`fails with "${error.message}"`);
  page.on('request', ask).on('console', hear).on('pageerror', fall);
  const response = await page.goto(path);
  page.off('request', ask).off('console', hear).off('pageerror', fall);

  if (asked.length !== 1) faults.push(`asks for ${asked.length} things: ${asked.join(' ')}`);
  if (response?.headers()['cache-control'] !== 'no-store') faults.push('may be kept in the cache');
  const cookies = await page.context().cookies();
  if (cookies.length) faults.push(`sets ${cookies.length} cookies`);
  return [...faults, ...(await page.evaluate(kept)), ...(await page.evaluate(headings))];
}

/** Checks the title, description and URL, which history lists and previews show. */
export async function names(page: Page): Promise<string[]> {
  const { title, summary } = await page.evaluate(() => ({
    title: document.title,
    summary: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
  }));
  const address = new URL(page.url());
  const shown = { title, summary, address: decodeURIComponent(address.pathname + address.search).replace(/[-_]/g, ' ') };
  const telling = Object.entries(shown).filter(([, text]) => TELLING.test(text));
  const faults = telling.map(([name, text]) => `has a telling ${name}: "${text}"`);
  return title.trim() ? faults : [...faults, 'has no title'];
}

/** Checks that nothing is wider than the window at its present size. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const out = [...document.body.querySelectorAll('*')].filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return !part.closest('.skip') && (right > clientWidth + 1 || left < -1);
    });
    const wide = out.slice(0, 3).map((part) => part.outerHTML.slice(0, 80));
    return scrollWidth > clientWidth || out.length ? [`is ${scrollWidth} wide in ${clientWidth}: ${wide.join(' ')}`] : [];
  });
}

/** Checks that on paper each heading has text below it, before the next heading of its level or a higher one. */
export async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const bare = await page.evaluate(() => {
    const printed = (part: Element) => part.getClientRects().length > 0;
    const parts = [...document.querySelectorAll('main *')].filter((part) => printed(part) && [...part.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim()));
    const level = (part: Element) => Number(/^H(\d)$/.exec(part.closest('h1, h2, h3, h4, h5, h6')?.tagName ?? '')?.[1] ?? 9);
    // A heading is bare if the next printed text is a heading of its level or a higher one, or if there is none.
    const closed = (part: Element, at: number) => level(part) < 9 && (parts[at + 1] ? level(parts[at + 1]!) : 1) <= level(part);
    return parts.filter((part, at) => closed(part, at) && part.closest('h1, h2, h3, h4, h5, h6') !== parts[at + 1]?.closest('h1, h2, h3, h4, h5, h6')).map((part) => part.textContent);
  });
  await page.emulateMedia({ media: null });
  return bare.map((heading) => `prints "${heading}" and nothing below it`);
}

/** Checks that the page stored nothing in the browser. Runs in the page. */
async function kept(): Promise<string[]> {
  const stores: Record<string, number> = {
    'local storage': localStorage.length,
    'session storage': sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    'service workers': (await navigator.serviceWorker.getRegistrations()).length,
  };
  return Object.entries(stores).filter(([, count]) => count).map(([name]) => `keeps something in ${name}`);
}

/** Checks the levels of headings. Runs in the page. */
function headings(): string[] {
  const first = document.querySelectorAll('h1').length;
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]));
  const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return [...(first === 1 ? [] : [`has ${first} first headings`]), ...(skips ? [`skips a level of heading: ${levels}`] : [])];
}
