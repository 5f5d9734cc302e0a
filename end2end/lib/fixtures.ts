// Defines the fixtures of every test: a server per worker, the pages, a browser whose clock agrees with the server's,
// and simulated outside hosts. A request to any unknown host fails the test.
import { type Page, test as base, expect } from '@playwright/test';
import { DESTINATION, NOW, crawl, kinds, perWorker, serve, type Server } from './server';

export { expect };

/** The simulated outside hosts: the requests that they got, and the response of the neutral page. */
export class Outside {
  /** The requested URLs of the neutral page. */
  readonly left: string[] = [];
  /** The requested URLs of any other host. */
  readonly strangers: string[] = [];
  /** The neutral page responds when this promise resolves. */
  slow: Promise<void> = Promise.resolve();
  /** If true, the neutral page responds with "no content", so that the browser stays on the page that redirects. */
  stay = false;
}

/** How long a test may take that asks for every page, in milliseconds. */
const EVERY_PAGE = 180_000;

type OfTest = { outside: Outside; pages: string[] };
type OfWorker = { site: Server; crawled: string[]; kind: Awaited<ReturnType<typeof kinds>> };

export const test = base.extend<OfTest, OfWorker>({
  site: perWorker(() => serve(NOW, '--patterns')),

  crawled: [
    async ({ site, kind }, use) => {
      const all = new Set([...(await crawl(site.address)), ...Object.values(kind)]);
      // The blank page has its own tests; here it would lead away.
      all.delete('/leave');
      await use([...all]);
    },
    { scope: 'worker' },
  ],

  // A test that takes every page has as long as that needs.
  pages: async ({ crawled }, use, test) => {
    test.setTimeout(EVERY_PAGE);
    await use(crawled);
  },

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

/** Waits until a page is shown. With scripts a visit has one URL, and the document says which page it shows. */
export async function isAt(page: Page, path: string) {
  const here = () => document.documentElement.getAttribute('data-here') ?? location.pathname + location.search;
  // A page that is just loading cannot be evaluated, so this is retried.
  await expect(async () => expect(await page.evaluate(here)).toBe(path)).toPass({ timeout: 10_000 });
}

/** Runs a journey with scripts and without. */
export function withAndWithoutScripts(journeys: (scripts: boolean) => void) {
  for (const scripts of [true, false]) {
    test.describe(`scripts ${scripts ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled: scripts });
      journeys(scripts);
    });
  }
}
