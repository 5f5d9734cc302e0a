// After leaving, no press of the Back or Forward key finds anything of ours: in three engines, with real keys in a real window,
// after visits of many kinds. What each engine showed is written to test-results/leaving, from which `npm run leaving` makes
// the table in docs/leaving.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Visit } from '../../engines/visit';
import { ENGINES, type Engine } from '../../engines/window';

const BACK = 'alt+Left';
const FORWARD = 'alt+Right';
const RELOAD = 'F5';
/** Enough to reach both ends of any history here. */
const KEYS = [BACK, BACK, BACK, FORWARD, FORWARD, FORWARD, BACK];

/** All of them are for the table; `./test` has time for those that are `main`. */
const ALL = process.env.E2E_ALL !== undefined;

type Case = { name: string; main?: boolean; small?: boolean; act: (visit: Visit) => Promise<unknown>; leave?: (visit: Visit) => Promise<unknown> };

const CASES: Case[] = [
  ...[1, 2, 5, 20].map((pages) => ({ name: `${pages} page${pages > 1 ? 's' : ''}`, main: pages === 1 || pages === 5, act: (visit: Visit) => visit.read(pages) })),
  { name: 'a choice in the finder', act: choose },
  { name: 'typed words', main: true, act: (visit) => visit.to('/en/services').then(() => ask(visit)) },
  { name: 'another language', act: urdu },
  { name: 'a part of a page', act: (visit) => visit.to('/en/leaving').then(() => visit.to('/en/phone')).then(() => visit.window.hand.tap('.contents summary').then(() => visit.window.hand.tap('.contents a'))) },
  { name: 'a reload', act: (visit) => visit.read(3).then(() => reload(visit)) },
  { name: 'a reload, then more pages', main: true, act: (visit) => visit.read(2).then(() => reload(visit)).then(() => visit.read(3)) },
  { name: 'Back, then leaving', act: (visit) => visit.read(4).then(() => visit.press(BACK)) },
  { name: 'a link in a new tab, left there', act: newTab },
  { name: 'a link in a new tab, left in the first', act: (visit) => visit.to('/en/helpline').then(() => newTab(visit)).then(() => visit.window.hand.turn(0)).then(() => visit.at('/en/helpline')) },
  { name: 'a page that is slow', act: slowPage },
  { name: 'a page that fails', main: true, act: failedPage },
  { name: 'a link tapped twice', act: (visit) => visit.read(2).then(() => visit.window.hand.tap('.header li:last-child a')).then(() => visit.to('/en/helpline')) },
  { name: 'another site and back', main: true, act: elsewhere },
  { name: 'two taps on the way out', act: (visit) => visit.read(2), leave: (visit) => visit.window.hand.tap('.quick-exit a').then(() => visit.window.hand.tap('a').catch(() => undefined)) },
  { name: 'Shift three times', main: true, act: (visit) => visit.read(3), leave: async (visit) => visit.window.display.press('Shift_L Shift_R Shift_L') },
  { name: 'Back while the neutral site is slow', main: true, act: (visit) => visit.read(3), leave: backWhileWaiting },
];

for (const engine of ENGINES) {
  for (const { name, small, act, leave } of CASES.filter(({ main }) => ALL || main)) {
    test(`${engine}: ${name}`, async () => {
      const visit = await Visit.begin(engine, { small });
      try {
        await act(visit);
        await (leave ?? tap)(visit);
        await visit.gone();
        const seen: string[][] = [];
        for (const key of KEYS) seen.push(await visit.press(key));
        note(engine, name, visit.window.hand.version, seen);
        for (const one of ['ours', 'elsewhere']) expect(seen.flat()).not.toContain(one);
      } finally {
        await visit.end();
      }
    });
  }
}

const tap = (visit: Visit) => visit.window.hand.tap('.quick-exit a');

async function choose(visit: Visit) {
  await visit.to('/en/services');
  await visit.window.hand.tap('.filters summary');
  await visit.window.hand.tap('.filters label');
  await visit.window.hand.tap('.filters button');
  await visit.window.until('what was chosen', ({ here }) => here.startsWith('/en/services?'));
}

async function ask(visit: Visit) {
  await visit.type('#words', 'homeless');
  visit.window.display.press('Return');
  await visit.window.until('an answer', ({ here }) => here.startsWith('/en/found?'));
}

async function urdu(visit: Visit) {
  await visit.window.hand.tap('nav.languages a[href="/ur"]');
  await visit.at('/ur');
}

async function reload(visit: Visit) {
  await visit.window.press(RELOAD);
  await visit.at('/en');
}

async function newTab(visit: Visit) {
  await visit.window.hand.tap('a[href="/en/services"]', 'ctrl');
  await expect(async () => visit.window.hand.turn(1)).toPass();
  await visit.at('/en/services');
}

async function slowPage(visit: Visit) {
  await visit.read(2);
  visit.slow.set('/en/helpline', new Promise(() => undefined));
  await visit.window.hand.tap('a[href="/en/helpline"]');
  await visit.window.until('that the page is slow', ({ words }) => words.includes('One moment'));
}

async function failedPage(visit: Visit) {
  await visit.read(3);
  visit.broken.add('/en/services');
  await visit.to('/en/services');
}

async function elsewhere(visit: Visit) {
  await visit.to('/en/services');
  await visit.to('/en/services/coventry-haven');
  visit.world.known.add(await visit.window.hand.run<string>(`document.querySelector('main a[href^="https:"]').host`));
  await visit.window.hand.tap('main a[href^="https:"]');
  await visit.window.until('another site', ({ words }) => words === 'Elsewhere');
  await visit.press(BACK);
  await visit.at('/en/services/coventry-haven');
}

async function backWhileWaiting(visit: Visit) {
  let answer = () => {};
  visit.world.slow = new Promise((done) => (answer = done));
  await tap(visit);
  await expect.poll(() => visit.world.left).toBe(1);
  visit.window.display.press(BACK);
  // It is asked for again.
  await expect.poll(() => visit.world.left).toBe(2);
  answer();
}

function note(engine: Engine, name: string, version: string, seen: string[][]) {
  mkdirSync('test-results/leaving', { recursive: true });
  const at = CASES.findIndex((one) => one.name === name);
  writeFileSync(`test-results/leaving/${engine}-${at}.json`, JSON.stringify({ engine, name, at, version, seen }));
}
