// What every test gets: a server of its worker, the pages, a browser whose clock agrees with the server's, and a world
// outside that is played here. A request to any other host fails the test.
import { type Page, test as base, expect } from '@playwright/test';
import { DESTINATION, NOW, crawl, kinds, serve, type Server } from './server';

export { expect };

/** The world outside: what was asked of it, and what it answers where the leave link leads. */
export class Outside {
  /** Addresses asked for at the place that the leave link leads to. */
  readonly left: string[] = [];
  /** Addresses asked for anywhere else. */
  readonly strangers: string[] = [];
  /** With a promise, the place outside is slow: it answers when that is kept. */
  slow: Promise<void> = Promise.resolve();
  /** Answers "no content", so that the browser stays on the page that forwards. */
  stay = false;
}

type OfTest = { outside: Outside };
type OfWorker = { site: Server; pages: string[]; kind: Awaited<ReturnType<typeof kinds>> };

export const test = base.extend<OfTest, OfWorker>({
  site: [
    async ({}, use) => {
      const server = await serve(NOW, '--patterns');
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  pages: [
    async ({ site, kind }, use) => {
      const all = new Set([...(await crawl(site.address)), ...Object.values(kind)]);
      // The page on the way out has its own tests; here it would lead away.
      all.delete('/leave');
      await use([...all]);
    },
    { scope: 'worker' },
  ],

  kind: [async ({ site }, use) => use(await kinds(site.address)), { scope: 'worker' }],

  baseURL: async ({ site }, use) => use(site.address),

  outside: [
    async ({ context }, use) => {
      const outside = new Outside();
      await context.clock.setFixedTime(NOW);
      await context.route(
        (url) => url.hostname !== '127.0.0.1',
        async (route) => {
          const address = route.request().url();
          if (address !== DESTINATION) {
            outside.strangers.push(address);
            return route.abort();
          }
          outside.left.push(address);
          await outside.slow;
          if (outside.stay) return route.fulfill({ status: 204 });
          await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Rain later</h1>' });
        },
      );
      await use(outside);
      expect(outside.strangers, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

/** The page that is on the screen: with scripts a visit has one address, and the document says what it shows. */
export async function isAt(page: Page, path: string) {
  const here = () => document.documentElement.getAttribute('data-here') ?? location.pathname + location.search;
  // A page that is just coming cannot be asked; the next moment it can.
  await expect(async () => expect(await page.evaluate(here)).toBe(path)).toPass({ timeout: 10_000 });
}

/** The same journey with scripts and without. */
export function withAndWithoutScripts(journeys: (scripts: boolean) => void) {
  for (const scripts of [true, false]) {
    test.describe(`scripts ${scripts ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled: scripts });
      journeys(scripts);
    });
  }
}
