// The Nu HTML checker on every page: no error and no warning.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vnu from 'vnu-jar';
import { expect, test } from '../fixtures';

type Message = { type: string; url: string; lastLine?: number; message: string; extract?: string };

async function check(files: Record<string, string>): Promise<Message[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    await Promise.all(Object.entries(files).map(([name, html]) => writeFile(join(folder, name), html)));
    const options = ['-jar', vnu, '--format', 'json', '--exit-zero-always', '--skip-non-html', folder];
    const { stderr } = await promisify(execFile)('java', options, { maxBuffer: 1 << 26 });
    return JSON.parse(stderr).messages;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const named = (path: string) => `${path.replace(/[^a-z0-9]+/gi, '_')}.html`;

test('the Nu HTML checker finds nothing on any page', async ({ site, pages }) => {
  test.setTimeout(180_000);
  const all = await Promise.all([...pages, '/leave'].map(async (path) => [named(path), await (await fetch(site.address + path)).text()]));
  const messages = await check(Object.fromEntries(all));
  expect(messages.map(({ url, message, extract }) => `${url}: ${message}: ${extract}`)).toEqual([]);
});

test('it would find a fault', async ({ site }) => {
  const html = await (await fetch(`${site.address}/en`)).text();
  const messages = await check({ 'broken.html': html.replace('<h1>', '<h1><p>') });
  expect(messages.length).toBeGreaterThan(0);
});
