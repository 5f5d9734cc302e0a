// After a tour of every kind of page, with words typed into the finder, what is left in three engines: no cookie, no entry of any
// store, no page in any cache, no request to anybody else, and nothing that was typed, in any file of the profile.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { files, forms, holding, pieces } from '../../engines/profile';
import { Visit } from '../../engines/visit';
import { ENGINES, type Engine } from '../../engines/window';
import { kinds } from '../../lib/server';

const TYPED = 'zebra xylophone';

/** What the browsers ask their makers for, whatever page is open; no flag of theirs stops it. */
const OWN: Record<Engine, RegExp> = {
  chromium: /^(https?:\/\/)?([\w.-]+\.)?(google|googleapis|gstatic|gvt1|duckduckgo)\.com[:/]/,
  firefox: /^([\w.-]+\.)?(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net):443$/,
  webkit: /^$/,
};

for (const engine of ENGINES) {
  test(`${engine}: after a tour of every kind of page nothing is left but addresses and titles`, async () => {
    const visit = await Visit.begin(engine);
    try {
      await tour(visit);
      await visit.leave();
      await visit.window.close();
      const { folder } = visit.window;
      const pages = visit.came.flatMap(({ packed, page }) => pieces(packed, page));
      expect(pages.length).toBeGreaterThan(60);
      expect(holding(folder, pages), 'pages').toEqual([]);
      expect(holding(folder, forms(TYPED)), 'typed words').toEqual([]);
      expect(kept(folder), 'cookies and stores').toEqual([]);
      expect(visit.world.strangers.filter((host) => !OWN[engine].test(host)), 'other hosts').toEqual([]);
    } finally {
      await visit.end();
    }
  });
}

/** As a visitor, by taps; then the rest by their addresses. */
async function tour(visit: Visit) {
  await visit.to('/en/services');
  await visit.type('#words', TYPED);
  visit.window.display.press('Return');
  await visit.at('/en/find');
  await visit.to('/en/helpline');
  for (const path of Object.values(await kinds(visit.address))) {
    await visit.window.hand.go(visit.address + path);
    await visit.at(path);
  }
}

/** Cookies and stores that name this site. Whoever asks a page for its stores makes some, so only the disk is asked. */
function kept(folder: string): string[] {
  const all = files(folder).map((file) => file.slice(folder.length));
  const stores = all.filter((file) => /cookie|local.?storage|session.?storage|indexeddb|serviceworker|cachestorage|\/storage\//i.test(file));
  const named = stores.filter((file) => file.includes('127.0.0.1') || readFileSync(folder + file).includes('127.0.0.1'));
  // WebKit notes the name of a site in an empty store of its own accord; what counts is that nothing lies beside it.
  const beside = all.filter((file) => named.some((note) => note.endsWith('/origin') && file.startsWith(dirname(note))));
  return [...named, ...beside].filter((file) => !file.endsWith('/origin'));
}

test('the search sees what it looks for: a page that is kept, a word that stands in a file', async () => {
  const visit = await Visit.begin('chromium');
  try {
    await visit.window.hand.run(`(document.cookie = 'seen=xylophone; max-age=9999', localStorage.setItem('seen', 'zebra'), history.replaceState({ words: 'zebra xylophone' }, ''), 1)`);
    await visit.window.close();
    const found = holding(visit.window.folder, forms(TYPED)).join('\n');
    expect(found).toMatch(/Sessions\/Session_\d+ holds/);
    expect(existsSync(visit.window.folder)).toBe(true);
    expect(kept(visit.window.folder).join()).toMatch(/Cookies/);
  } finally {
    await visit.end();
  }
});
