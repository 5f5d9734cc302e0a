// While somebody reads, the Back key returns to the page before, in three engines: each at the place where it was left, and from the
// first page to where the visitor came from. With real keys in a real window.
import { expect, test } from '@playwright/test';
import { Visit } from '../../engines/visit';
import { ENGINES } from '../../engines/window';

const BACK = 'alt+Left';
const scrolled = (visit: Visit) => visit.window.hand.run<number>('scrollY');

for (const engine of ENGINES) {
  test(`${engine}: Back returns through the visit, page by page, and then to the page before it`, async () => {
    const visit = await Visit.begin(engine);
    try {
      await visit.to('/en/services');
      // At the foot of a long page.
      await visit.window.hand.tap('.footer a[href="/en/leaving"]');
      await visit.at('/en/leaving');
      await visit.to('/en/helpline');
      for (const [path, deep] of [['/en/leaving', false], ['/en/services', true], ['/en', false]] as const) {
        visit.window.display.press(BACK);
        await visit.at(path);
        expect((await scrolled(visit)) > 200, path).toBe(deep);
      }
      visit.window.display.press(BACK);
      await visit.window.until('the search engine', ({ title }) => title === 'Search');
    } finally {
      await visit.end();
    }
  });

  test(`${engine}: after a reload Back leads to the page before the visit`, async () => {
    const visit = await Visit.begin(engine);
    try {
      await visit.read(3);
      visit.window.display.press('F5');
      await visit.at('/en');
      visit.window.display.press(BACK);
      await visit.window.until('the search engine', ({ title }) => title === 'Search');
    } finally {
      await visit.end();
    }
  });

  test(`${engine}: from another language and from a page that failed, Back leads to the page before`, async () => {
    const visit = await Visit.begin(engine, { small: true });
    try {
      // Written from right to left: the browser goes there itself.
      await visit.to('/en-XB');
      visit.window.display.press(BACK);
      await visit.at('/en');
      visit.broken.add('/en/services');
      await visit.to('/en/services');
      visit.window.display.press(BACK);
      await visit.at('/en');
    } finally {
      await visit.end();
    }
  });

  test(`${engine}: the Back of the page does what the key does`, async () => {
    const visit = await Visit.begin(engine);
    try {
      await visit.read(3);
      for (const path of ['/en/services', '/en']) {
        await visit.window.hand.tap('[data-back]');
        await visit.at(path);
      }
      expect(await visit.window.hand.run('document.querySelector("[data-back]").hidden')).toBe(true);
    } finally {
      await visit.end();
    }
  });
}
