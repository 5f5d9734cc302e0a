// The pages in an old WebKit: QtWebKit 602.1, of the age of Safari 10 (2016), older than README.md promises. It knows no `sticky`,
// `fetch`, `gap` or sides that depend on the direction. So the bar stays at the bottom at every size, each link is an ordinary
// navigation, and what a person needs must still be there: 999, the way out, the numbers, the text.
import { test as base, expect } from '@playwright/test';
import { cover, onPhone, skipLinks, spokenNumbers } from '../engines/old-questions';
import { OldWebKit, answersEverywhere, breakLines, digits, readable } from '../engines/old-webkit';
import { type World, of, open as openWorld } from '../engines/outside';
import { DESTINATION, NOW, type Server, perWorker, serve } from '../lib/server';

const PHONE = { width: 360, height: 640 };
const SIZES = [PHONE, { width: 1280, height: 800 }];
const CODES = ['en', 'ur', 'ta'];
const PATHS = { home: '', guide: '/plan', finder: '/services', service: '/services/coventry-haven' };
const PLACES = CODES.flatMap((code) => Object.entries(PATHS).map(([kind, path]) => ({ code, kind, path: `/${code}${path}` })));

type OfWorker = { site: Server; world: World; old: OldWebKit; quiet: OldWebKit };

const test = base.extend<object, OfWorker>({
  site: perWorker(() => serve(NOW)),
  world: [
    async ({}, use) => {
      const world = await openWorld();
      world.known.add(of((world.neutral = DESTINATION)));
      await use(world);
      world.stop();
    },
    { scope: 'worker' },
  ],
  old: [
    async ({ world }, use) => {
      const browser = await OldWebKit.start(world.proxy, NOW);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ world }, use) => {
      const browser = await OldWebKit.start(world.proxy, NOW, false);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** Taps the way out in its middle, whatever lies there, and waits for the neutral page, ten seconds unless told otherwise. */
async function leave(browser: OldWebKit, patience?: number) {
  const middle = await browser.run(() => {
    const { left, top, width, height } = document.querySelector('.quick-exit a')!.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  await browser.tap(middle[0]!, middle[1]!);
  await browser.until('the neutral page', patience, (address) => location.href === address && document.readyState === 'complete', DESTINATION);
}

/** Tells the scripts what a browser tells them: each of these has its own listener. */
function happen() {
  ['visibilitychange', 'focus', 'blur', 'online', 'pageshow', 'popstate', 'resize', 'scroll', 'toggle', 'change'].forEach((name) => {
    document.dispatchEvent(new Event(name));
    dispatchEvent(new Event(name));
  });
}

const everywhere999 = (browser: OldWebKit) => browser.run(answersEverywhere, '.danger a', '.danger a');
const everywhereOut = (browser: OldWebKit) => browser.run(answersEverywhere, '.quick-exit a', '.quick-exit');

for (const { code, kind, path } of PLACES) {
  for (const size of SIZES) {
    test(`${kind} in ${code} at ${size.width}x${size.height} can be read, called from and left, with scripts and without`, async ({ site, old, quiet }) => {
      for (const [scripts, browser] of Object.entries({ on: old, off: quiet })) {
        await browser.open(site.address + path, size);
        const { asked, found } = await browser.run(digits);
        expect(asked, path).toBeGreaterThan(2);
        found.push(...(await everywhere999(browser)), ...(await everywhereOut(browser)), ...(await browser.run(cover)), ...(await browser.run(skipLinks)), ...(await browser.run(spokenNumbers)));
        await browser.run(breakLines);
        found.push(...(await browser.run(onPhone)), ...(await browser.run(readable)));
        await browser.run(happen);
        expect([...found, ...(await browser.errors())], `${path}, scripts ${scripts}`).toEqual([]);
        await leave(browser);
      }
    });
  }
}

/** Spoils a page by a rule of style. */
function spoil(part: string, style: string) {
  const sheet = document.styleSheets[0] as CSSStyleSheet;
  sheet.insertRule(`${part} { ${style.replace(/;|$/g, ' !important;')} }`, sheet.cssRules.length);
}

const asking = (question: () => string[]) => (browser: OldWebKit) => browser.run(question);

for (const [fault, part, style, ask] of [
  ['a bar without a side', '.quick-exit', 'bottom: auto; right: auto', asking(onPhone)],
  ['text without margins', 'main', 'padding: 0', asking(onPhone)],
  ['a page that is too wide', 'main', 'width: 400px', asking(onPhone)],
  ['a bar over 999', '.quick-exit', 'bottom: auto; top: 0; height: 99px', everywhere999],
  ['one corner of 999 under something', '.header', 'padding-bottom: 20px; margin-bottom: -20px; position: relative; z-index: 1', everywhere999],
  ['a way out under something', '.header', 'position: fixed; bottom: 0; z-index: 9', everywhereOut],
  ['a cover with a side missing', '[data-covered]::after', 'right: auto; width: 99px', asking(cover)],
  ['skip links that are in sight', '.skip', 'width: auto; height: auto', asking(skipLinks)],
  ['skip links that stay out of sight', '.skip', 'left: -999px', asking(skipLinks)],
  ['text on other text', 'main p', 'margin-top: -30px', asking(readable)],
  ['a picture on text', '.languages', 'position: absolute; top: 2.6rem; left: 0', asking(readable)],
  ['text beyond the edge', 'main h1', 'text-indent: -60px', asking(readable)],
  ['an end of the page under the bar', '.footer', 'padding-bottom: 0', asking(readable)],
  ['numbers that run backwards', 'bdi', 'direction: rtl; unicode-bidi: bidi-override', async (browser: OldWebKit) => (await browser.run(digits)).found],
  ['numbers that are a block in a list', 'dd bdi', 'display: block', asking(spokenNumbers)],
] as const) {
  test(`old WebKit: ${fault} is found`, async ({ site, old }) => {
    await old.open(`${site.address}/en/services/coventry-haven`, PHONE);
    expect(await ask(old)).toEqual([]);
    await old.run(spoil, part, style);
    expect(await ask(old)).not.toEqual([]);
  });
}

// What a press makes visible must not take the release from the link: this engine counts a tap only if both reach the same node.
for (const [fault, part, style] of [
  ['that cannot be tapped', '.quick-exit a', 'pointer-events: none'],
  ['whose text answers the press and whose cover the release', '.quick-exit a::before', 'display: none'],
] as const) {
  test(`old WebKit: a way out ${fault} is found`, async ({ site, old }) => {
    await old.open(`${site.address}/en`, PHONE);
    await old.run(spoil, part, style);
    await expect(leave(old, 1_000)).rejects.toThrow('the neutral page: not within');
  });
}

test('old WebKit: an error of a script is found', async ({ site, old }) => {
  await old.open(`${site.address}/en`, PHONE);
  expect(await old.errors()).toEqual([]);
  await old.run(() => {
    addEventListener('change', () => {
      throw new Error('spoiled');
    });
  });
  await old.run(happen);
  expect((await old.errors()).join()).toContain('spoiled');
});

test('old WebKit breaks hardly any line of Urdu, also where nothing is styled, but does between boxes', async ({ site, old }) => {
  await old.open(`${site.address}/ur`, PHONE);
  await old.run(() => {
    document.styleSheets[0]!.disabled = true;
    document.body.innerHTML = `<p>${'\u0645\u062f\u062f '.repeat(99)}</p>`;
  });
  const wide = () => old.run(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeGreaterThan(2 * PHONE.width);
  await old.run(breakLines);
  expect(await wide()).toBe(PHONE.width);
});
