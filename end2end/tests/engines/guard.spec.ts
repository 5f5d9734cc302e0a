// The guard is the history entry below a visit, and its URL is the blank page. If the browser loads it and the visitor has not left,
// it leads back to the visit or to the page before it, and never to the neutral page. In three engines, with real keys.
import { expect, test } from '@playwright/test';
import { Visit } from '../../engines/visit';
import { ENGINES } from '../../engines/window';

const BACK = 'alt+Left';
const FORWARD = 'alt+Right';

/** Waits for a page of the visit. The blank page may stand under its URL for a moment. */
const at = (visit: Visit, path: string) => visit.window.until(path, ({ here, words, ready }) => here === path && words.includes('0800 111 4998') && ready);
const search = (visit: Visit) => visit.window.until('the search engine', ({ title }) => title === 'Search');

/** Presses a key, and expects that the neutral page is not shown, not even for a moment. */
async function without(visit: Visit, key: string, shown: () => Promise<unknown>) {
  visit.window.display.press(key);
  await shown();
  expect(visit.world.left).toBe(0);
}

for (const engine of ENGINES) {
  test(`${engine}: after one Back too many, Forward leads back to the visit, as often as it is pressed`, async () => {
    const visit = await Visit.begin(engine);
    try {
      await visit.to('/en/services');
      await without(visit, BACK, () => at(visit, '/en'));
      for (let time = 0; time < 2; time++) {
        await without(visit, BACK, () => search(visit));
        await without(visit, FORWARD, () => at(visit, '/en'));
      }
    } finally {
      await visit.end();
    }
  });

  test(`${engine}: where the browser loaded the guard, nothing of the visit is found after leaving, and Back leads out`, async () => {
    const visit = await Visit.begin(engine);
    try {
      await visit.to('/en/services');
      await without(visit, BACK, () => at(visit, '/en'));
      await without(visit, BACK, () => search(visit));
      await without(visit, FORWARD, () => at(visit, '/en'));
      await visit.to('/en/helpline');
      await visit.leave();
      const seen: string[][] = [];
      for (const key of [BACK, BACK, BACK, FORWARD, FORWARD]) seen.push(await visit.press(key));
      expect(seen.flat()).not.toContain('ours');
      expect(seen.slice(0, 3).flat()).toContain('search');
    } finally {
      await visit.end();
    }
  });

  test(`${engine}: a tap without signal keeps the page, and Back leads through the visit to the page before it`, async () => {
    const visit = await Visit.begin(engine);
    try {
      await visit.to('/en/services');
      visit.signal = false;
      await visit.window.hand.tap('a[href="/en/helpline"]');
      await visit.window.until('that there is no signal', ({ here, words }) => here === '/en/services' && words.includes('No signal. Please try again.') && words.includes('0800 111 4998'));
      visit.signal = true;
      await without(visit, BACK, () => at(visit, '/en'));
      await without(visit, BACK, () => search(visit));
    } finally {
      await visit.end();
    }
  });
}

// Chromium keeps the blank page in its back-forward cache, where no script of it runs again.
test('chromium: Forward after leaving never rests on the blank page', async () => {
  const visit = await Visit.begin('chromium');
  const neutral = () => visit.window.until('the neutral page', ({ title }) => title === 'Weather');
  try {
    await visit.to('/en/services');
    await visit.leave();
    await neutral();
    visit.window.display.press(BACK);
    await neutral();
    for (let time = 0; time < 3; time++) {
      visit.window.display.press(BACK);
      await search(visit);
      visit.window.display.press(FORWARD);
      await neutral();
    }
  } finally {
    await visit.end();
  }
});

test('chromium: in a tab that was closed and opened again, Back leads to the visit or out of it', async () => {
  const visit = await Visit.begin('chromium');
  try {
    await visit.to('/en/services');
    await visit.window.hand.run('window.open("about:blank") && 1');
    await visit.window.hand.turn(0);
    await visit.window.hand.shut!();
    visit.window.display.press('ctrl+shift+t');
    await expect(async () => visit.window.hand.turn(1)).toPass();
    await at(visit, '/en');
    await without(visit, BACK, () => at(visit, '/en'));
    await expect(async () => {
      visit.window.display.press(BACK);
      await search(visit);
    }).toPass();
    expect(visit.world.left).toBe(0);
    visit.window.display.press(FORWARD);
    await at(visit, '/en');
    expect(visit.world.left).toBe(0);
  } finally {
    await visit.end();
  }
});
