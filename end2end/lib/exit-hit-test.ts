// Tests that a tap at the middle of the quick exit link hits it, at every scroll position, with everything open that
// can be opened.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './server';

/** The window sizes to test, in CSS pixels. The last two are 1280x1024 and 1280x800 at 400 % zoom. */
export const SCREENS = [
  { width: 360, height: 740 },
  { width: 320, height: 480 },
  { width: 740, height: 360 },
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
  { width: 320, height: 200 },
];

/** The codes of the site's languages. */
export const LANGUAGES = readdirSync(join(ROOT, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** The text of the link in a language. A language without its own message falls back to English. */
export function label(code: string): string {
  const own = join(ROOT, 'locales', code, 'quick-exit.ftl');
  const words = readFileSync(existsSync(own) ? own : join(ROOT, 'locales/en/quick-exit.ftl'), 'utf8');
  return /^quick-exit-label = (.+)$/m.exec(words)![1]!;
}

/** Opens all groups, shows the Back button, and shows the longest announcement as an element that receives taps. */
export const openAll = (page: Page) =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((part) => (part.open = true));
    document.querySelectorAll<HTMLElement>('[data-back]').forEach((part) => (part.hidden = false));
    const said = document.getElementById('announce');
    if (!said) return;
    const words = said.getAttributeNames().filter((name) => name.startsWith('data-')).map((name) => said.getAttribute(name)!);
    said.firstChild!.textContent = words.reduce((one, other) => (other.length > one.length ? other : one), '');
    said.removeAttribute('data-quiet');
    said.style.pointerEvents = 'auto';
  });

/** Returns the faults as sentences. `shares` are scroll positions from 0, the top of the page, to 1, its end. */
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
