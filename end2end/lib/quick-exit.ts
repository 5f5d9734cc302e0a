// Taps quick exit and reads the page before the task of the tap has ended.
import type { Page } from '@playwright/test';
import { DESTINATION } from './server';
import { type Outside, expect } from './fixtures';

/** The quick exit link in its bar. */
export const exit = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Leave this site' });

/** The state of a page after every step of leaving. */
export const GONE = { title: 'Weather', hidden: true, text: '', parts: 0, shown: false, icon: 'data:,', described: 0, styled: 0 };

/** Taps the link, reads the page before the task ends, and then lets the neutral page respond. */
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
