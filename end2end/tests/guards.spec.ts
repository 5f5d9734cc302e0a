// The guards can fail: a good page is spoiled on its way to the browser, once for each rule, and the rule must see it.
import type { Page } from '@playwright/test';
import { names, onPaper, sideways, visit } from '../lib/page-checks';
import { expect, test } from '../lib/fixtures';

/** Serves the first page with a change. */
async function spoil(page: Page, change: (html: string) => string, drop: string[] = []) {
  await page.route('**/en', async (route) => {
    const response = await route.fetch();
    const headers = Object.fromEntries(Object.entries(response.headers()).filter(([name]) => !drop.includes(name)));
    await route.fulfill({ response, headers, body: change(await response.text()) });
  });
}

const into = (part: string) => (html: string) => html.replace('</main>', `${part}</main>`);
const POLICY = ['content-security-policy'];

const SPOILED: [rule: string, change: (html: string) => string, fault: RegExp, drop?: string[]][] = [
  ['another request', into('<img src="/more.png" alt="">'), /asks for 2 things/, POLICY],
  ['the policy', into('<p style="color: red">Red</p>'), /says ".*Content Security Policy/],
  ['a script that fails', into('<script>throw new Error("broken")</script>'), /fails with "broken"/, POLICY],
  ['the cache', (html) => html, /may be kept/, ['cache-control']],
  ['cookies', into('<script>document.cookie = "seen=1"</script>'), /sets 1 cookies/, POLICY],
  ['local storage', into('<script>localStorage.seen = 1</script>'), /keeps something in local storage/, POLICY],
  ['session storage', into('<script>sessionStorage.seen = 1</script>'), /keeps something in session storage/, POLICY],
  ['caches', into('<script>caches.open("seen")</script>'), /keeps something in caches/, POLICY],
  ['one first heading', into('<h1>Another</h1>'), /has 2 first headings/],
  ['headings in order', into('<h4>Deep</h4>'), /skips a level/],
];
for (const [rule, change, fault, drop] of SPOILED) {
  test(`a page that breaks ${rule} is seen`, async ({ page }) => {
    await spoil(page, change, drop);
    expect((await visit(page, '/en')).join()).toMatch(fault);
  });
}

test('a telling title is seen', async ({ page }) => {
  await spoil(page, (html) => html.replace(/<title>[^<]*/, '<title>Leaving an abusive home'));
  await page.goto('/en');
  expect((await names(page)).join()).toContain('telling title');
});

for (const bare of ['<h2>Last</h2>', '<h2>Empty</h2><h2>Next</h2><p>Words</p>', '<h2>Screen</h2><p class="screen-only">Words</p>']) {
  test(`a heading without words on paper is seen: ${bare}`, async ({ page }) => {
    await spoil(page, into(bare));
    await page.goto('/en');
    expect(await onPaper(page)).toHaveLength(1);
  });
}

test('a wide page is seen', async ({ page }) => {
  await spoil(page, into(`<p>${'w'.repeat(9)}<code><nobr>${'w'.repeat(90)}</nobr></code></p>`));
  await page.goto('/en');
  expect((await sideways(page)).join()).toMatch(/is \d+ wide in 360/);
});
