// Serves the fixture site, which editors do not change, for snapshots of whole pages: the records and pages of
// app/tests/fixture, with the interface's strings, the finder's vocabulary and the bank holidays of the live content,
// merged as in app/src/fixture_site.rs.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test as base } from './fixtures';
import { NOW, ROOT, kinds, perWorker, serve, type Server } from './server';

const SMALL = 'app/tests/fixture';

/** Whether a file is taken from the live content: all but records, pages and translations. */
const borrowed = (path: string) => !/^directory\/(helplines|services)\/|^locales\/(?!en(\/|$))|\.md$/.test(relative(ROOT, path));

/** Writes the content of the fixture site to a new folder and returns its path. */
function writeContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  for (const part of ['directory', 'locales']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true, filter: borrowed });
    cpSync(join(ROOT, SMALL, part), join(folder, part), { recursive: true });
  }
  // A language of the fixture that has only its settings gets the English messages.
  const others = readdirSync(join(ROOT, SMALL, 'locales')).filter((code) => code !== 'en');
  for (const code of others) {
    cpSync(join(folder, 'locales/en'), join(folder, 'locales', code), { recursive: true, force: false });
    onlyWords(join(folder, 'locales', code, 'pages'));
  }
  return folder;
}

/** Removes the front matter that is not text: a translated page takes it from the English page. */
function onlyWords(pages: string) {
  for (const file of readdirSync(pages)) {
    const text = readFileSync(join(pages, file), 'utf8');
    writeFileSync(join(pages, file), text.replace(/^(group|order|reviewed|next|services|picture|gives-numbers|sources|easy-of|without-contact) = .*\n/gm, ''));
  }
}

/** Serves the fixture site at a fixed time. */
export async function serveSmall(at: string = NOW): Promise<Server> {
  const folder = writeContent();
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  const { address, stop } = await serve(at, '--content', folder).catch((error) => {
    tidy();
    throw error;
  });
  return { address, stop: () => stop().finally(tidy) };
}

type OfWorker = { small: Server; smallKind: Record<string, string> };

export const test = base.extend<object, OfWorker>({
  small: perWorker(() => serveSmall()),

  /** One path for each kind of page of the fixture site. */
  smallKind: [
    async ({ small }, use) => use({ ...(await kinds(small.address)), guide: '/en/first', service: '/en/services/quiet-house' }),
    { scope: 'worker' },
  ],

  baseURL: async ({ small }, use) => use(small.address),
});
