// Shift three times leaves, by real keys in three engines; presses during which a screen reader moves something do not count.
import { expect, test } from '@playwright/test';
import { Visit } from '../../engines/visit';
import { ENGINES } from '../../engines/window';

/** What a screen reader moves while Shift is held, in the page; each time somewhere else. */
const MOVES: [what: string, script: (time: number) => string][] = [
  ['the selection', (time) => `(getSelection().collapse(document.querySelectorAll('main a')[${time}], 0), 1)`],
  ['the focus', (time) => `(document.querySelectorAll('.card a')[${time}].focus(), 1)`],
  ['the scroll position', (time) => `(scrollTo(0, ${40 + 40 * time}), 1)`],
];

for (const engine of ENGINES) {
  test(`${engine}: Shift while something moves stays, and says nothing; Shift alone leaves`, async () => {
    const visit = await Visit.begin(engine);
    const { display, hand } = visit.window;
    const chord = async (act: () => unknown) => {
      display.hold('Shift_L');
      await act();
      display.release('Shift_L');
    };
    // A key has arrived when the page says so.
    const released = (keys: number) => expect.poll(() => hand.run('window.releases')).toBe(keys);
    try {
      await visit.to('/en/services');
      await hand.run(`(window.releases = 0, addEventListener('keyup', () => window.releases++), 1)`);
      let keys = 0;
      for (const [what, script] of MOVES) {
        for (let time = 0; time < 3; time++) {
          await chord(() => hand.run(script(time)));
          await released(++keys);
          expect(await hand.run(`document.getElementById('announce').textContent`), what).not.toContain('Shift');
        }
      }
      expect((await visit.window.until('a page', () => true)).here).toBe('/en/services');
      // Both keys at once are one press.
      await chord(() => (display.hold('Shift_R'), display.release('Shift_R')));
      await released(keys + 2);
      expect(await hand.run(`document.getElementById('announce').textContent`)).toBe('Press Shift two more times to leave.');
      await expect.poll(() => hand.run(`document.getElementById('announce').textContent`)).toBe('You are still on this page.');
      display.press('Shift_R Shift_L Shift_R');
      await visit.gone();
    } finally {
      await visit.end();
    }
  });
}

// In Chromium and WebKitGTK on Linux a release looks the same with Sticky Keys and without.
test('firefox: Sticky Keys stays, however often it is pressed', async () => {
  const visit = await Visit.begin('firefox');
  const { display, hand } = visit.window;
  try {
    display.stickyKeys();
    await hand.run(`(window.releases = 0, addEventListener('keyup', () => window.releases++), 1)`);
    for (let keys = 1; keys <= 12; keys++) {
      display.hold('Shift_L');
      display.release('Shift_L');
      await expect.poll(() => hand.run('window.releases')).toBe(keys);
      if (keys < 4) expect(await hand.run(`document.getElementById('announce').textContent`)).toBe('');
    }
    expect((await visit.window.until('a page', () => true)).here).toBe('/en');
  } finally {
    await visit.end();
  }
});
