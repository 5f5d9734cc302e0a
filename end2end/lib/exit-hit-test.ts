// Whether the way out is what a tap at its middle hits, wherever one has scrolled to, with everything open that a page can open.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './server';

/** The last two are 1280x1024 and 1280x800 at 400 %. */
export const SCREENS = [
  { width: 360, height: 740 },
  { width: 320, height: 480 },
  { width: 740, height: 360 },
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
  { width: 320, height: 200 },
];

/** The languages of the site. */
export const LANGUAGES = readdirSync(join(ROOT, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** What the link says in a language; one without words of its own borrows those of English. */
export function label(code: string): string {
  const own = join(ROOT, 'locales', code, 'quick-exit.ftl');
  const words = readFileSync(existsSync(own) ? own : join(ROOT, 'locales/en/quick-exit.ftl'), 'utf8');
  return /^quick-exit-label = (.+)$/m.exec(words)![1]!;
}

/** Unfolds what is folded, shows the page's own Back, and says the longest there is to say, as something that takes taps. */
export const openAll = (page: Page) =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((part) => (part.open = true));
    document.querySelectorAll<HTMLElement>('[data-back]').forEach((part) => (part.hidden = false));
    const said = document.getElementById('announce');
    if (!said) return;
    const words = said.getAttributeNames().filter((name) => name.startsWith('data-')).map((name) => said.getAttribute(name)!);
    said.textContent = words.reduce((one, other) => (other.length > one.length ? other : one), '');
    said.removeAttribute('data-quiet');
    said.style.pointerEvents = 'auto';
  });

/** What is wrong at each share of the way from the top of the page to its foot, as a list of sentences. */
export const faults = (page: Page, shares: number[]) =>
  page.evaluate((shares) => {
    const link = document.querySelector('.quick-exit a[data-leave]');
    if (!link) return ['has no way out'];
    return shares.flatMap((share) => {
      scrollTo({ top: (document.documentElement.scrollHeight - innerHeight) * share, behavior: 'instant' });
      const { left, right, top, bottom, width, height } = link.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const found: string[] = [];
      if (!link.contains(hit)) found.push(`lies under ${hit?.outerHTML.slice(0, 60)}`);
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) found.push(`is out of sight at ${[left, top, right, bottom]}`);
      if (height < 48) found.push(`is ${height} high`);
      return found.map((fault) => `at ${share} ${fault}`);
    });
  }, shares);
