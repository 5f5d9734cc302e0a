// How a visit asks for a page and what it takes for one: with nothing of the visitor's in the question, and whatever is not a whole
// page of ours, or cannot be asked for in this browser, is an ordinary navigation.
import { expect, isAt, test } from '../lib/fixtures';
import { exit } from '../lib/quick-exit';
import { asked, complaints, heading, menu, read, said, spoil } from '../lib/navigation';

const FAULTS: [fault: string, change: (html: string) => { status?: number; contentType?: string; body: string }][] = [
  ['a fault', (body) => ({ status: 503, body })],
  ['what is no page', (body) => ({ contentType: 'text/plain', body })],
  ['somebody else’s page, before the Wi-Fi is paid', () => ({ body: '<h1>Sign in to the Wi-Fi</h1>' })],
  ['a page without a heading', (html) => ({ body: html.replace(/<(\/?)h1/g, '<$1h2') })],
  ['a page without a way out', (html) => ({ body: html.replaceAll('data-leave=', 'data-no=') })],
];
for (const [fault, change] of FAULTS) {
  test(`when a page comes as ${fault}, the browser goes there itself`, async ({ page }) => {
    await page.goto('/en');
    await spoil(page, '/en/services', change);
    const paths = asked(page);
    let drawn = 0;
    page.on('console', (message) => (drawn += Number(message.text() === 'drawn')));
    await page.evaluate(() => document.addEventListener('view', () => console.debug('drawn')));
    await menu(page, 'Services').click();
    await expect(page).toHaveURL('/en/services');
    await expect(heading(page)).toHaveText('Find a service');
    expect(paths).toEqual(['/en/services', '/en/services']);
    // Not for a moment either.
    expect(drawn).toBe(0);
  });
}

test('when a page does not come, the browser goes to the part of it that was meant', async ({ page }) => {
  await page.goto('/en');
  await menu(page, 'Services').evaluate((link: HTMLAnchorElement) => (link.hash = 'main'));
  await spoil(page, '/en/services', () => ({ status: 500, body: '' }));
  await menu(page, 'Services').click();
  await expect(page).toHaveURL('/en/services#main');
});

test('without signal the page stays with its numbers and says so; with signal again the visit goes on', async ({ page, context }) => {
  await read(page, 2);
  await context.setOffline(true);
  for (let time = 0; time < 2; time++) {
    await menu(page, 'Helpline').click();
    await expect(said(page)).toHaveText('No signal. Please try again.');
    await expect(said(page)).toBeInViewport();
    await expect(said(page)).not.toHaveAttribute('data-quiet');
    await isAt(page, '/en/services');
    await expect(page.getByRole('link', { name: '0800 111 4998' }).first()).toBeVisible();
  }
  await context.setOffline(false);
  await menu(page, 'Helpline').click();
  await isAt(page, '/en/helpline');
  await page.goBack();
  await isAt(page, '/en/services');
  await page.goBack();
  await isAt(page, '/en');
});

test('while a page breaks off on its way, the page shown stays', async ({ page }) => {
  await page.addInitScript(`Response.prototype.text = () => Promise.reject(new TypeError('network error'));`);
  await page.goto('/en');
  await menu(page, 'Services').click();
  await expect(said(page)).toHaveText('No signal. Please try again.');
  await isAt(page, '/en');
});

test('where drawing a page fails half-way, the browser shows it, and Back leads to the page before', async ({ page }) => {
  await page.goto('/en');
  await page.evaluate(() => document.addEventListener('view', () => document.querySelector('h1')!.remove(), { once: true }));
  await menu(page, 'Services').click();
  await expect(page).toHaveURL('/en/services');
  // The old page stands under the new URL until the browser has loaded the page.
  await expect(heading(page)).toHaveText('Find a service');
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
  await page.goBack();
  await isAt(page, '/en');
});

for (const [part, change] of [
  ['a line to say things in', (html: string) => html.replace(/<div id="announce".*?<\/div>/, '')],
  ['a Back of its own', (html: string) => html.replace(/<button[^>]*data-back.*?<\/button>/, '')],
] as const) {
  test(`a page without ${part} is shown all the same`, async ({ page }) => {
    await page.goto('/en');
    await spoil(page, '/en/services', (html) => ({ body: change(html) }), true);
    const [paths, faults] = [asked(page), complaints(page)];
    await menu(page, 'Services').click();
    await isAt(page, '/en/services');
    await expect(heading(page)).toBeFocused();
    await menu(page, 'Helpline').click();
    await isAt(page, '/en/helpline');
    expect([paths, faults]).toEqual([['/en/services', '/en/helpline'], []]);
  });
}

test('a page is asked for without cookies, without where the visitor is, and not from a store', async ({ page, context, site }) => {
  await context.addCookies([{ name: 'seen', value: '1', url: site.address }]);
  // As if neither the server nor the page said so.
  await page.route('**/en', async (route) => {
    const response = await route.fetch();
    const { 'referrer-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers, body: (await response.text()).replace(/<meta name="referrer"[^>]*>/, '') });
  });
  // What is said of stores stands in no header that can be seen here.
  await page.addInitScript(`{ const ask = fetch; window.fetch = (path, how) => (console.debug('cache: ' + how.cache), ask(path, how)); }`);
  await page.goto('/en');
  const store = page.waitForEvent('console', (message) => message.text() === 'cache: no-store');
  const request = page.waitForRequest('**/en/services');
  await menu(page, 'Services').click();
  const headers = await (await request).allHeaders();
  expect(headers).toHaveProperty('accept', 'text/html');
  await store;
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
});

const MISSING = ['fetch', 'DOMParser', 'AbortController', 'URLSearchParams'].map((name) => [name, `delete window.${name};`] as const);
const REFUSING = ['replaceState', 'pushState'].map((name) => [name, `History.prototype.${name} = () => { throw new Error('${name}'); };`] as const);
for (const [name, breaks] of [...MISSING, ...REFUSING]) {
  test(`in a browser without ${name} links and forms are ordinary`, async ({ page }) => {
    await page.addInitScript(breaks);
    await page.goto('/en');
    const paths = asked(page);
    await menu(page, 'Services').click();
    await expect(page).toHaveURL('/en/services');
    await page.locator('.filters > summary').click();
    await page.getByLabel('Pets').check();
    await page.getByRole('button', { name: 'Show services' }).click();
    await expect(page).toHaveURL(/\/en\/services\?need=pets/);
    await expect(exit(page)).toBeVisible();
    // By the browser alone.
    expect(paths).toEqual(['/en/services', '/en/services?need=pets']);
  });
}

test('on a page that came without a way out, links are ordinary', async ({ page }) => {
  await spoil(page, '/en', (html) => ({ body: html.replaceAll('data-leave=', 'data-no=') }), true);
  await page.goto('/en');
  const faults = complaints(page);
  await menu(page, 'Services').click();
  await expect(page).toHaveURL('/en/services');
  expect(faults).toEqual([]);
});

test('a visit in place needs no toggleAttribute, which Chromium 66 to 68 lack', async ({ page }) => {
  await page.addInitScript('delete Element.prototype.toggleAttribute;');
  const faults = complaints(page);
  await page.goto('/en');
  const [address, paths] = [page.url(), asked(page)];
  await menu(page, 'Services').click();
  await isAt(page, '/en/services');
  await page.locator('.filters > summary').click();
  await page.getByLabel('Pets').check();
  await page.getByRole('button', { name: 'Show services' }).click();
  await isAt(page, '/en/services?need=pets');
  await page.goBack();
  await isAt(page, '/en/services');
  await page.getByRole('textbox', { name: 'What would help?' }).fill('I have nowhere to live');
  await page.getByRole('button', { name: 'Find' }).click();
  await isAt(page, '/en/found?need=home&to=home');
  for (const path of ['/en/services', '/en']) {
    await page.goBack();
    await isAt(page, path);
  }
  expect(page.url()).toBe(address);
  expect(paths).toEqual(['/en/services', '/en/services?need=pets', '/do/find', '/en/found?need=home&to=home']);
  expect(faults).toEqual([]);
});
