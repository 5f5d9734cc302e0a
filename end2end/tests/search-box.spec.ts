// The finder for those who would rather type: the words lead to a page of the closed vocabulary, with scripts and without,
// and stand in no address, no title, no field and no list of the browser's afterwards.
import type { Page } from '@playwright/test';
import { expect, isAt, test, withAndWithoutScripts } from '../lib/fixtures';

const field = (page: Page) => page.getByRole('textbox', { name: 'What would help?' });

async function ask(page: Page, words: string) {
  await page.goto('/en/services');
  await field(page).fill(words);
  await page.getByRole('button', { name: 'Find' }).click();
}

/** What is answered to somebody without a home. */
const FOUND = '/en/found?need=home&to=home';

const LEADS: [words: string, path: string, heading: string][] = [
  ['I have nowhere to live', FOUND, 'This may help'],
  ['the haven in coventry haven', '/en/services/coventry-haven', 'Coventry Haven Women’s Aid'],
  ['zebra xylophone', '/en/find', 'We do not know those words yet'],
];

withAndWithoutScripts((scripts) => {
  for (const [words, path, heading] of LEADS) {
    test(`"${words}" leads to ${path}`, async ({ page, site }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().replace(site.address, '')));
      await ask(page, words);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      // Without scripts nothing can be run in the page: its address is the answer.
      if (scripts) await isAt(page, path);
      else expect(page.url().replace(site.address, '').split('#')[0]).toBe(path);
      const seen = [...asked, page.url(), await page.title()].join(' ').toLowerCase();
      // As forms write them; a service's own name stands in its address with hyphens.
      for (const form of [words, words.replaceAll(' ', '+'), words.replaceAll(' ', '%20')]) expect(seen).not.toContain(form.toLowerCase());
    });
  }

  test('the field is asked to keep and to send nothing', async ({ page }) => {
    await page.goto('/en/services');
    for (const [name, value] of [['autocomplete', 'off'], ['spellcheck', 'false'], ['writingsuggestions', 'false']] as const) {
      await expect(field(page)).toHaveAttribute(name, value);
    }
  });
});

test('Back brings the form again, empty', async ({ page }) => {
  await ask(page, 'I have nowhere to live');
  await isAt(page, FOUND);
  await page.goBack();
  await isAt(page, '/en/services');
  await expect(field(page)).toHaveValue('');
});

test('what was found is where the focus lands', async ({ page }) => {
  await ask(page, 'I have nowhere to live');
  await isAt(page, FOUND);
  await expect(page.locator('#results')).toBeFocused();
});

test('without signal the page says so and keeps the words, until another page is shown', async ({ page }) => {
  await page.route('**/do/find', (route) => route.abort('internetdisconnected'));
  await ask(page, 'I have nowhere to live');
  await expect(page.locator('#announce')).toHaveText('No signal. Please try again.');
  await isAt(page, '/en/services');
  await expect(field(page)).toHaveValue('I have nowhere to live');
  await page.locator('.header a[href="/en/helpline"]').click();
  await isAt(page, '/en/helpline');
  await page.goBack();
  await isAt(page, '/en/services');
  await expect(field(page)).toHaveValue('');
});

test('with signal again, the words are sent from the field in which they stayed', async ({ page }) => {
  await page.route('**/do/find', (route) => route.abort('internetdisconnected'));
  await ask(page, 'I have nowhere to live');
  await expect(page.locator('#announce')).toHaveText('No signal. Please try again.');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Find' }).click();
  await isAt(page, FOUND);
});

test('when the answer is a fault, the form comes again, and the words are gone', async ({ page }) => {
  await page.route('**/do/find', (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '' }));
  await ask(page, 'I have nowhere to live');
  await expect(page).toHaveURL('/en/services');
  await expect(field(page)).toHaveValue('');
});
