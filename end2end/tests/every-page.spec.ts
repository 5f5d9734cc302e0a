// Rules that hold for every page there is: found by following links, with a choice in the finder, a choice that finds
// nothing, and an address that is no page. What counts as a fault stands in lib/page-checks.ts; guards.spec.ts shows that it is seen.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { names, onPaper, sideways, visit } from '../lib/page-checks';
import { ROOT } from '../lib/server';
import { answer } from '../lib/raw-response';
import { expect, test, withAndWithoutScripts } from '../lib/fixtures';

/** About ten packets: what a server may send at once to a new visitor. */
const MOST_BYTES = 14_000;

const named = (folder: string) => readdirSync(resolve(ROOT, folder)).map((file) => file.replace(/\.\w+$/, ''));

test('links lead to every guide, every service and every helpline', async ({ pages }) => {
  const guides = named('locales/en/pages').map((slug) => `/en/${slug}`);
  const records = [...named('directory/services'), ...named('directory/helplines')].map((id) => `/en/services/${id}`);
  expect(records.length).toBeGreaterThan(80);
  expect([...guides, ...records].filter((path) => !pages.includes(path))).toEqual([]);
});

withAndWithoutScripts(() => {
  test('a page is one request, complains of nothing, keeps nothing, has its headings in order', async ({ page, pages }) => {
    const faults: string[] = [];
    for (const path of pages) faults.push(...(await visit(page, path)).map((fault) => `${path} ${fault}`));
    expect(faults).toEqual([]);
  });
});

test('titles, previews and addresses are neutral', async ({ page, pages, outside }) => {
  outside.stay = true;
  const faults: string[] = [];
  for (const path of [...pages, '/leave']) {
    await page.goto(path);
    faults.push(...(await names(page)).map((fault) => `${path} ${fault}`));
    if (path !== '/leave') expect(await page.title(), path).toMatch(/^.{4,}, Coventry$/);
  }
  expect(faults).toEqual([]);
});

/** The first is a screen of 1280 x 1024 at 400 %. */
const SMALL = [{ width: 320, height: 256 }, { width: 360, height: 740 }];

test('no page scrolls sideways on a small screen, and on paper each heading has text below it', async ({ page, pages }) => {
  const faults: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    for (const screen of SMALL) {
      await page.setViewportSize(screen);
      faults.push(...(await sideways(page)).map((fault) => `${path} at ${screen.width}: ${fault}`));
    }
    faults.push(...(await onPaper(page)).map((fault) => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});

test(`a page weighs at most ${MOST_BYTES} bytes on the wire, headers included`, async ({ pages, site }) => {
  const heavy: string[] = [];
  for (const path of [...pages, '/leave']) {
    const { bytes, head } = await answer(site.address, path);
    expect(head, path).toMatch(/^content-encoding: br$/im);
    if (bytes > MOST_BYTES) heavy.push(`${path} weighs ${bytes}`);
  }
  expect(heavy).toEqual([]);
});
