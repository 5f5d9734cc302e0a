// The style and the scripts in two old engines: Chromium 76 (July 2019) does not lay out isolate marks in text and knows no `inset`,
// flex `gap` or `min()`; Chromium 86 (October 2020) is the last without `inset`. README.md says which engines the site promises.
import { test as base, expect } from '@playwright/test';
import { OLD, type Old, OldChromium } from '../engines/old-chromium';
import { apart, cover, numbers, onPhone, onWideScreen, skipLinks, spokenNumbers, underNothing } from '../engines/old-questions';
import { LANGUAGES } from '../lib/exit-hit-test';
import { DESTINATION, NOW, type Server, perWorker, serve } from '../lib/server';

const PHONES = [{ width: 360, height: 740 }, { width: 360, height: 640 }, { width: 320, height: 568 }];
const WIDE = { width: 1280, height: 800 };
const PATHS = ['', '/helpline', '/plan', '/services', '/services?need=talk', '/services/coventry-haven'];
const SEARCH = 'http://search.example/';

type OfWorker = { site: Server; old: (name: Old) => Promise<OldChromium> };

const test = base.extend<object, OfWorker>({
  site: perWorker(() => serve(NOW)),
  old: [
    async ({ site }, use) => {
      const world = (address: string) => `<!doctype html><title>${address}</title><h1>Elsewhere</h1><a href="${site.address}/en">Result</a>`;
      const started = new Map<Old, Promise<OldChromium>>();
      await use((name) => {
        const browser = started.get(name) ?? OldChromium.start(name, NOW, world);
        started.set(name, browser);
        return browser;
      });
      for (const browser of started.values()) await (await browser).close();
    },
    { scope: 'worker' },
  ],
});

/** Taps the first link that a selector finds, in its middle. */
async function tap(browser: OldChromium, selector: string) {
  const middle = await browser.run((selector) => {
    const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, selector);
  await browser.tap(middle[0]!, middle[1]!);
}

const shows = (browser: OldChromium, path: string) =>
  browser.until(path, (path) => document.readyState === 'complete' && (document.documentElement.getAttribute('data-here') || location.pathname) === path, path);

for (const name of OLD) {
  test.describe(name, () => {
    for (const code of LANGUAGES) {
      test(`on phones the bar is at the bottom and nothing lies over 999: ${code}`, async ({ site, old }) => {
        const browser = await old(name);
        for (const size of PHONES) {
          for (const path of PATHS) {
            await browser.open(`${site.address}/${code}${path}`, size);
            const found = [...(await browser.run(onPhone)), ...(await browser.run(underNothing)), ...(await browser.run(cover)), ...(await browser.run(apart)), ...(await browser.run(skipLinks))];
            expect(found, `/${code}${path} at ${size.width}x${size.height}`).toEqual([]);
          }
        }
      });

      test(`on a wide screen the bar stays at the top: ${code}`, async ({ site, old }) => {
        const browser = await old(name);
        for (const path of PATHS) {
          await browser.open(`${site.address}/${code}${path}`, WIDE);
          const found = [...(await browser.run(onWideScreen)), ...(await browser.run(underNothing)), ...(await browser.run(cover)), ...(await browser.run(apart))];
          expect(found, `/${code}${path}`).toEqual([]);
        }
      });

      test(`numbers run from left to right: ${code}`, async ({ site, old }) => {
        const browser = await old(name);
        for (const path of PATHS) {
          await browser.open(`${site.address}/${code}${path}`, PHONES[0]!);
          const { asked, found } = await browser.run(numbers);
          expect(asked, path).toBeGreaterThan(2);
          expect([...found, ...(await browser.run(spokenNumbers))], `/${code}${path}`).toEqual([]);
        }
      });
    }

    test('pages are drawn in place, and leaving leaves nothing of ours behind', async ({ site, old }) => {
      const browser = await old(name);
      await browser.open(SEARCH, PHONES[0]!);
      await tap(browser, 'a');
      await shows(browser, '/en');
      for (const path of ['/en/services', '/en/helpline', '/en']) {
        await tap(browser, `.header a[href="${path}"]`);
        await shows(browser, path);
      }
      for (const path of ['/en/helpline', '/en/services']) {
        await browser.run(() => history.back());
        await shows(browser, path);
      }
      await tap(browser, '.quick-exit a');
      await browser.until('the neutral page', (address) => location.href === address, DESTINATION);
      expect((await browser.history()).slice(-3)).toEqual([SEARCH, `${site.address}/leave`, DESTINATION]);
    });
  });
}

/** Spoils a page by a style for one of its parts, as an engine does that drops a declaration. */
function spoil(part: string, style: string) {
  document.querySelectorAll<HTMLElement>(part).forEach((one) => (one.style.cssText += `;${style}`));
}

for (const [fault, part, style, size, ask] of [
  ['a bar without a side', '.quick-exit', 'bottom: auto; right: auto', PHONES[0]!, onPhone],
  ['text without margins', 'main', 'padding: 0', PHONES[0]!, onPhone],
  ['a page that is too wide', 'main', 'width: 400px', PHONES[0]!, onPhone],
  ['a bar over 999', '.quick-exit', 'bottom: auto; top: 0', PHONES[0]!, underNothing],
  ['a bar that scrolls away', '.quick-exit', 'position: static', WIDE, onWideScreen],
  ['words that touch', '.header nav a', 'margin: 0', PHONES[0]!, apart],
  ['skip links that are in sight', '.skip', 'width: auto; height: auto', PHONES[0]!, skipLinks],
  ['skip links that stay out of sight', '.skip', 'left: -999px', PHONES[0]!, skipLinks],
] as const) {
  test(`${fault} is found`, async ({ site, old }) => {
    const browser = await old('chromium-76');
    await browser.open(`${site.address}/en`, size);
    expect(await browser.run(ask)).toEqual([]);
    await browser.run(spoil, part, style);
    expect(await browser.run(ask)).not.toEqual([]);
  });
}

test('numbers that run backwards are found: marks in text instead of elements', async ({ site, old }) => {
  const browser = await old('chromium-76');
  await browser.open(`${site.address}/ur/helpline`, PHONES[0]!);
  await browser.run(() => {
    document.querySelectorAll('bdi').forEach((part) => part.replaceWith('\u2068', ...part.childNodes, '\u2069'));
    document.body.normalize();
  });
  expect((await browser.run(numbers)).found.length).toBeGreaterThan(5);
});
