// What holds for each page that a link leads to, and for the kinds that none does: one request, a small answer, nothing
// kept by the browser, nothing blocked by the policy, a neutral title, no sideways scroll.
import { connect } from 'node:net';
import { expect, test } from '../fixtures';

/** Headers and body as they cross the wire, with brotli. */
function onTheWire(address: string, path: string): Promise<{ bytes: number; head: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((done, failed) => {
    const socket = connect(Number(port), hostname);
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part)).on('error', failed);
    socket.on('end', () => done({ bytes: Buffer.concat(parts).length, head: Buffer.concat(parts).toString('latin1').split('\r\n\r\n')[0]! }));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n\r\n`);
  });
}

test('a page is at most 14,000 bytes on the wire', async ({ site, pages }) => {
  expect(pages.length).toBeGreaterThan(90);
  for (const path of [...pages, '/leave']) {
    const { bytes, head } = await onTheWire(site.address, path);
    expect(head, path).toMatch(/^content-encoding: br$/im);
    expect(bytes, path).toBeLessThanOrEqual(14_000);
  }
});

test('a page is one request and leaves nothing in the browser', async ({ page, context, pages }) => {
  const asked: string[] = [];
  const said: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  for (const path of pages) {
    asked.length = 0;
    await page.goto(path, { waitUntil: 'load' });
    expect(asked, path).toHaveLength(1);
    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return [localStorage.length, sessionStorage.length, databases.length, document.cookie.length];
    });
    expect(kept, path).toEqual([0, 0, 0, 0]);
  }
  expect(await context.cookies()).toEqual([]);
  // The browser itself reports a page that answers 404.
  expect(said.filter((words) => !/status of 404/.test(words))).toEqual([]);
});

const PRIVATE = /abus|violen|domestic|refuge|victim|escap|rape|assault/i;

test('titles, previews and addresses are neutral; there is one h1', async ({ page, pages }) => {
  for (const path of pages) {
    await page.goto(path);
    expect(path).not.toMatch(PRIVATE);
    expect(await page.title(), path).toMatch(/^.{4,} · Coventry$/);
    expect(await page.title(), path).not.toMatch(PRIVATE);
    expect(await page.locator('meta[name=description]').getAttribute('content'), path).not.toMatch(PRIVATE);
    expect(await page.locator('h1').count(), path).toBe(1);
  }
});

for (const [name, width, height] of [
  ['320 px', 320, 568],
  ['400 % zoom of a small screen', 320, 256],
] as const) {
  test(`no sideways scroll at ${name}`, async ({ page, pages }) => {
    await page.setViewportSize({ width, height });
    for (const path of pages) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}
