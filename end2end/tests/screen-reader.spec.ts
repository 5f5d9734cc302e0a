// The pages as a screen reader tells them, from the first phrase to the last: a virtual one (guidepup's), which walks the
// accessibility tree in the real browser. What it says on each kind of page of a small site is kept in screen-reader/*.txt,
// a phrase a line, for a person to read and judge: "npx playwright test screen-reader --update-snapshots" writes them anew.
// Beside that stand rules that hold for every page of the live site, and each of them is shown to fail.
import { expect } from '../lib/fixtures';
import { listen, written } from '../lib/screen-reader';
import { serveSmall, test } from '../lib/fixture-site';
import { faults } from '../lib/screen-reader-rules';

// The policy of the pages allows no script but theirs, and here is one more.
test.use({ bypassCSP: true });

for (const name of ['home', 'guide', 'helpline', 'finder', 'results', 'answer', 'nothing', 'service', 'missing']) {
  test(`how a page is told: ${name}`, async ({ page, smallKind }) => {
    await page.goto(smallKind[name]!);
    const heard = await listen(page);
    expect.soft(written(heard)).toMatchSnapshot(['screen-reader', `${name}.txt`]);
    expect(faults(heard)).toEqual([]);
  });
}

test('how a page is told: home, when our line is closed', async ({ page }) => {
  const at = '2026-11-20T19:00:00Z';
  const server = await serveSmall(at);
  await page.clock.setFixedTime(at);
  await page.goto(server.address);
  const heard = await listen(page);
  await server.stop();
  expect.soft(written(heard)).toMatchSnapshot(['screen-reader', 'home-closed.txt']);
  expect(faults(heard)).toEqual([]);
});

test('every page of the live site is told well', async ({ page, pages, site }) => {
  const found = new Map<string, string[]>();
  for (const path of pages) {
    await page.goto(site.address + path);
    for (const fault of faults(await listen(page))) found.set(fault, [...(found.get(fault) ?? []), path]);
  }
  expect([...found].map(([fault, paths]) => `${fault} (${paths.length} pages: ${paths.slice(0, 4).join(' ')})`)).toEqual([]);
});

// Every rule can fail: a good page is spoiled, and the rule must hear it. Where that is HTML, it is added to the main part.
const SPOILED: [fault: string, spoil: string | (() => void)][] = [
  ['has 0 main', () => document.querySelector('main')!.setAttribute('aria-hidden', 'true')],
  ['has 2 banner', () => document.body.insertAdjacentHTML('beforeend', '<header>More</header>')],
  ['has no navigation', () => document.querySelectorAll('nav').forEach((part) => part.remove())],
  ['has several "navigation, ', () => document.querySelector('nav')!.after(document.querySelector('nav')!.cloneNode(true))],
  ['does not begin with the way out', () => document.body.append(...document.querySelectorAll('[data-leave]'))],
  ['says "undefined"', '<p>undefined</p>'],
  ['has an empty list', '<ul></ul>'],
  ['has an empty listitem', '<ul><li>One</li><li></li></ul>'],
  ['does not name a title', () => (document.title = '')],
  ['does not name a link', '<a href="/en"></a>'],
  ['does not name a button', '<button><span aria-hidden="true">X</span></button>'],
  ['does not name a checkbox, not checked', '<input type="checkbox">'],
  ['has one "link, More" to', '<a href="/en">More</a> <a href="/en/services">More</a>'],
  ['skips a level of heading', '<h2>One</h2><h4>Two</h4>'],
  ['does not have one first heading', '<h1>One more</h1>'],
  ['does not tell the state of the line', () => document.querySelector('.helpline__state')!.remove()],
  ['has tel:08001112222 twice beside', () => document.querySelector('.helpline__state')!.after(...[1, 2].map(() => document.querySelector('[href="tel:08001112222"]')!.cloneNode(true)))],
  ['says "link, Call Our Line 0800" for', '<a href="tel:08001112222">Call Our Line 0800</a>'],
  ['does not say whose number this is', '<p>Our Line <a href="tel:08001112222">0800 111 2222</a> <a href="tel:08081112222">0808 111 2222</a></p>'],
];
for (const [fault, spoil] of SPOILED) {
  test(`it is heard that a page ${fault}`, async ({ page }) => {
    await page.goto('/');
    if (typeof spoil === 'string') await page.evaluate((html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html), spoil);
    else await page.evaluate(spoil);
    expect(faults(await listen(page)).join('\n')).toContain(fault);
  });
}
