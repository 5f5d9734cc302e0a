// Keys of a screen reader that the page sees as Shift alone: Shift+H, with which Orca and NVDA go back by heading, reaches it without
// the H, and Sticky Keys holds Shift for the key that follows. None of them is a wish to leave.
import type { Page } from '@playwright/test';
import { DESTINATION } from '../lib/server';
import { expect, test } from '../lib/fixtures';

const said = (page: Page) => page.locator('#announce').textContent();

/** For the page: how it sees keys, and what a screen reader moves in it. A different place each time. */
const READER = `
  let time = 0;
  const shift = (type, more) => document.activeElement.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft', location: 1, bubbles: true, cancelable: true, shiftKey: type === 'keydown', ...more }));
  const RIGHT = { code: 'ShiftRight', location: 2 };
  const letter = (type) => document.activeElement.dispatchEvent(new KeyboardEvent(type, { key: 'H', code: 'KeyH', bubbles: true, shiftKey: true }));
  const some = (what) => [...document.querySelectorAll(what)][++time];
  const select = () => getSelection().collapse(some('h2, a'), 0);
  const focus = () => some('.guide__text a').focus({ preventScroll: true });
  const scroll = () => scrollTo({ top: ++time * 40, behavior: 'instant' });
  const smoothly = () => scrollTo({ top: scrollY < 200 ? 400 : 10, behavior: 'smooth' });
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const inner = () => (document.querySelector('#inner').scrollTop += 20);
`;

const run = (page: Page, script: string) => page.evaluate(`(async () => { ${READER}; for (let turn = 0; turn < 3; turn++) { ${script} } })()`);

const CHORDS: [what: string, script: string][] = [
  ['the selection moves', `shift('keydown'); select(); shift('keyup');`],
  ['the selection moves just after the key went down', `shift('keydown'); select(); await frame(); shift('keyup');`],
  ['the selection moves just before the key comes up', `shift('keydown'); await frame(); select(); shift('keyup');`],
  ['the end of the selection moves', `getSelection().collapse(document.querySelector('h1'), 0); shift('keydown'); getSelection().extend(some('h2, a'), 0); shift('keyup');`],
  ['the selection moves and returns', `shift('keydown'); const old = getSelection().anchorNode; select(); await frame(); old ? getSelection().collapse(old, 0) : getSelection().removeAllRanges(); shift('keyup');`],
  ['the focus moves', `shift('keydown'); focus(); shift('keyup');`],
  ['the page scrolls', `shift('keydown'); scroll(); shift('keyup');`],
  ['the page scrolls smoothly', `shift('keydown'); const began = new Promise((done) => addEventListener('scroll', done, { once: true })); smoothly(); await began; shift('keyup');`],
  ['a part of the page scrolls', `shift('keydown'); inner(); await frame(); shift('keyup');`],
  ['the key repeats while the selection moves', `shift('keydown'); select(); shift('keydown', { repeat: true }); shift('keyup');`],
  ['the key repeats without saying so while the selection moves', `shift('keydown'); select(); shift('keydown'); shift('keyup');`],
  ['the other Shift key joins in after the selection moved', `shift('keydown'); select(); shift('keydown', RIGHT); shift('keyup', { shiftKey: true }); shift('keyup', RIGHT);`],
  ['the selection moves while both keys are down', `shift('keydown'); shift('keydown', RIGHT); select(); shift('keyup', { ...RIGHT, shiftKey: true }); shift('keyup');`],
  ['only the release of the letter is seen', `shift('keydown'); letter('keyup'); shift('keyup');`],
  ['the letter is seen', `shift('keydown'); letter('keydown'); letter('keyup'); shift('keyup');`],
  ['Sticky Keys keeps Shift', `shift('keydown'); shift('keyup', { shiftKey: true });`],
  ['Sticky Keys keeps Shift without saying so at once', `shift('keydown', { shiftKey: false }); shift('keyup', { shiftKey: true });`],
  ['Sticky Keys keeps either Shift', `const key = turn % 2 ? RIGHT : {}; shift('keydown', key); shift('keyup', { ...key, shiftKey: true });`],
  ['a finger taps', `shift('keydown'); document.querySelector('h1').click(); shift('keyup');`],
];

/** What moves only after the key was released was the work of the press all the same. */
const LATE: [what: string, script: string][] = [
  ['the selection moves', `shift('keydown'); shift('keyup'); await frame(); select();`],
  ['the focus moves', `shift('keydown'); shift('keyup'); await frame(); focus();`],
  ['the page scrolls', `shift('keydown'); shift('keyup'); await frame(); scroll();`],
  ['a part of the page scrolls', `shift('keydown'); shift('keyup'); inner(); await frame();`],
  ['the page begins to scroll smoothly', `shift('keydown'); smoothly(); shift('keyup'); await new Promise((done) => addEventListener('scroll', done, { once: true }));`],
];

test.beforeEach(async ({ page }) => {
  await page.goto('/en/urgent');
  await page.evaluate(() => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<div id="inner"><p>Words</div>');
    const inner = document.getElementById('inner')!;
    Object.assign(inner.style, { height: '30px', overflow: 'auto' });
    Object.assign((inner.firstChild as HTMLElement).style, { height: '900px' });
  });
});

for (const [what, script] of CHORDS) {
  test(`a press while ${what} does not count, and nothing is said of it`, async ({ page }) => {
    for (let round = 0; round < 2; round++) {
      await run(page, script);
      // What a part that scrolls by itself tells the page can come a frame late on a busy machine.
      await expect(page.locator('#announce')).toHaveText('');
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Alone it leaves all the same, once nothing moves any more.
    await run(page, `if (!turn) { scrollTo({ top: 0, behavior: 'instant' }); await frame(); }`);
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(DESTINATION);
  });

  test(`two presses, and one while ${what}, stay and begin anew`, async ({ page }) => {
    await page.evaluate(`(async () => { ${READER}; const turn = 1; const good = () => { shift('keydown'); shift('keyup'); }; good(); good(); ${script}; good(); good(); })()`);
    expect(await said(page)).toBe('Press Shift one more time to leave.');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

for (const [what, script] of LATE) {
  test(`presses after each of which ${what} stay`, async ({ page }) => {
    await run(page, script);
    await run(page, script);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await said(page)).not.toBe('Press Shift one more time to leave.');
  });
}

test('Sticky Keys and Tab say nothing', async ({ page }) => {
  await run(page, `shift('keydown'); shift('keyup', { shiftKey: true });`);
  await page.keyboard.press('Shift+Tab');
  expect(await said(page)).toBe('');
});

const ALONE: [what: string, script: string][] = [
  ['Shift alone', `shift('keydown'); shift('keyup');`],
  ['Shift, held until it repeats,', `shift('keydown'); shift('keydown', { repeat: true }); shift('keydown', { repeat: true }); shift('keyup');`],
  ['both Shift keys, released one after the other,', `shift('keydown'); shift('keydown', RIGHT); shift('keyup', { shiftKey: true }); shift('keyup', RIGHT);`],
  ['Shift while another key, pressed before, is released', `if (!turn) { letter('keydown'); shift('keydown'); letter('keyup'); shift('keyup'); } else { shift('keydown'); shift('keyup'); }`],
  ['Shift after everything moved', `if (!turn) { scroll(); focus(); select(); } shift('keydown'); await frame(); shift('keyup');`],
  ['events without a name of the key’s place', `const bare = { code: '', location: 0 }; shift('keydown', bare); shift('keyup', bare);`],
];

for (const [what, script] of ALONE) {
  test(`${what} counts: three times leave`, async ({ page }) => {
    await run(page, script).catch((error: Error) => expect(error.message).toMatch(/navigation|destroyed/));
    await expect(page).toHaveURL(DESTINATION);
  });
}

test('a key that is released in another window does not count as held', async ({ page }) => {
  await run(page, `if (!turn) { shift('keydown'); dispatchEvent(new Event('blur')); }`);
  for (let time = 0; time < 3; time++) await page.keyboard.press('ShiftRight');
  await expect(page).toHaveURL(DESTINATION);
});
