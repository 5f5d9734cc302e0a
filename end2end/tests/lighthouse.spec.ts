// Lighthouse gives 100 for accessibility, best practices and search on four pages. It is run as anyone would run it, by the
// command; performance is left to who calls that by hand, since it hangs on how busy the machine is.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from '../lib/fixtures';

/** What the command prints, and with what it ends. */
async function lighthouse(...words: string[]): Promise<{ code: number; said: string }> {
  const command = [resolve(import.meta.dirname, '../tools/lighthouse.mjs'), '--only=accessibility,best-practices,seo', ...words];
  return new Promise((done) => {
    execFile('node', command, { timeout: 150_000 }, (error, stdout, stderr) => done({ code: Number(error?.code ?? (error ? 1 : 0)), said: stdout + stderr }));
  });
}

test('Lighthouse is content with the first page, a guide, the finder and a service', async () => {
  test.setTimeout(180_000);
  const { code, said } = await lighthouse();
  expect(said).toMatch(/^\/en\/services\/coventry-haven +100 +100 +100$/m);
  expect({ code, said }).toEqual({ code: 0, said });
});

test('a page with faults is seen', async () => {
  const page = '<!doctype html><html><title>Weather</title><p>Rain <img src="data:,">';
  const server = createServer((_, response) => void response.setHeader('content-type', 'text/html').end(page)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { code, said } = await lighthouse(`--site=http://127.0.0.1:${(server.address() as AddressInfo).port}`, '/');
  server.close();
  expect(code).toBe(1);
  for (const fault of ['image-alt', 'html-has-lang', 'meta-description']) expect(said).toContain(`${fault}: 0`);
});
