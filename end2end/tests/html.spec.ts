// The Nu HTML checker on every page: no error and no warning.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../lib/fixtures';

// The package brings the checker as a file, and types for nothing.
const CHECKER = join(import.meta.dirname, '../node_modules/vnu-jar/build/dist/vnu.jar');

type Message = { type: string; url: string; lastLine?: number; message: string; extract?: string };

async function check(files: Record<string, string>): Promise<Message[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    await Promise.all(Object.entries(files).map(([name, html]) => writeFile(join(folder, name), html)));
    const options = ['-jar', CHECKER, '--format', 'json', '--exit-zero-always', '--skip-non-html', folder];
    const { stderr } = await promisify(execFile)('java', options, { maxBuffer: 1 << 26 });
    return JSON.parse(stderr).messages;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const named = (path: string) => `${path.replace(/[^a-z0-9]+/gi, '_')}.html`;

/** Pages that only a strange request brings: another method, an address or headers that are too long. */
const STRANGE: [name: string, status: number, path: string, request: RequestInit][] = [
  ['method', 405, '/en', { method: 'POST' }],
  ['address', 414, `/en/${'a'.repeat(3000)}`, {}],
  ['headers', 431, '/en', { headers: Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`x-${at}`, 'a'])) }],
];

/** A box to tick must not keep its tick over a reload: Firefox forgets it only by an attribute that the standard has for text alone. */
const WANTED = /^Attribute “autocomplete” is only allowed when the input type is “color”, /;

test('the Nu HTML checker finds nothing on any page', async ({ site, pages }) => {
  const all = await Promise.all([...pages, '/leave'].map(async (path) => [named(path), await (await fetch(site.address + path)).text()]));
  for (const [name, status, path, request] of STRANGE) {
    const answer = await fetch(site.address + path, request);
    expect(answer.status, name).toBe(status);
    all.push([named(name), await answer.text()]);
  }
  const messages = await check(Object.fromEntries(all));
  // One line for each fault, with the pages that have it.
  const found = new Map<string, string[]>();
  for (const { url, message } of messages.filter(({ message, url }) => !(WANTED.test(message) && /questions/.test(url)))) found.set(message, [...(found.get(message) ?? []), basename(url)]);
  expect([...found].map(([fault, files]) => `${fault} (${files.length} pages: ${files.slice(0, 4).join(' ')})`)).toEqual([]);
});

test('it would find a fault', async ({ site }) => {
  const html = await (await fetch(`${site.address}/en`)).text();
  const messages = await check({ 'broken.html': html.replace('<h1>', '<h1><p>') });
  expect(messages.length).toBeGreaterThan(0);
});
