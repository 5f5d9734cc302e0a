// What a tap on the way out does, seen before its task has ended.
import type { Page } from '@playwright/test';
import { DESTINATION } from './server';
import { type Outside, expect } from './fixtures';

/** The link in its bar. */
export const exit = (page: Page) => page.getByRole('region', { name: 'Quick exit' }).getByRole('link', { name: 'Leave this site' });

/** What is left of a page when every step was done. */
export const GONE = { title: 'Weather', hidden: true, text: '', parts: 0, shown: false, icon: 'data:,', described: 0, styled: 0 };

/** Taps the link, looks round before the task ends, and then lets the place outside answer. */
export async function tapAndLook(page: Page, outside: Outside) {
  let answer = () => {};
  outside.slow = new Promise((done) => (answer = done));
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-leave]')!.click();
    const { title, body } = document;
    return {
      title,
      hidden: body.hidden,
      text: body.textContent,
      parts: body.childElementCount,
      shown: [...body.getElementsByTagName('*')].some((part) => part.getClientRects().length > 0),
      icon: document.getElementsByTagName('link')[0]!.getAttribute('href'),
      described: [...document.getElementsByTagName('meta')].filter(({ name }) => /description|theme-color/.test(name)).length,
      styled: document.getElementsByTagName('style').length,
    };
  });
  answer();
  await expect(page).toHaveURL(DESTINATION);
  return seen;
}
