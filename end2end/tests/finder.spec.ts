// Choosing and finding: boxes and a button, one request to the one address of that choice, and never a dead end.
import type { Page } from '@playwright/test';
import { serve } from '../lib/server';
import { expect, isAt, test, withAndWithoutScripts } from '../lib/fixtures';

const cards = (page: Page) => page.locator('.card');
const show = async (page: Page) => {
  await unfold(page);
  await page.getByRole('button', { name: 'Show services' }).click();
};

/** Opens the choices, which are folded on every page. */
async function unfold(page: Page) {
  const folded = page.locator('.filters:not([open]) > summary');
  if (await folded.count()) await folded.click();
}

/** Unfolds every question, as a person would, and ticks these boxes. */
async function choose(page: Page, ...labels: string[]) {
  const folded = page.locator('.filters:not([open]) > summary, .filters[open] details:not([open]) > summary');
  while (await folded.count()) await folded.first().click();
  for (const label of labels) await page.getByLabel(label, { exact: true }).check();
}

withAndWithoutScripts(() => {
  test('a choice is one request, to its one address, and stays ticked', async ({ page, site }) => {
    await page.goto('/en/services');
    // A long list is split: it counts more than it shows.
    const shown = await cards(page).count();
    const all = Number.parseInt((await page.locator('#results').textContent())!, 10);
    // Ticked out of order: the address has them in the one order all the same.
    await choose(page, 'Phone call', 'Women', 'Someone to talk to', 'A safe place to live');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await show(page);
    await isAt(page, '/en/services?need=talk&need=home&who=women&contact=phone');
    expect(asked).toEqual([`${site.address}/en/services?need=talk&need=home&who=women&contact=phone`]);

    const found = await cards(page).count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    // It too may count more than it shows.
    const count = Number.parseInt((await page.locator('#results').textContent())!, 10);
    expect(count).toBeGreaterThanOrEqual(found);
    expect(count).toBeLessThan(all);
    await expect(page.locator('#results')).toHaveText(`${count} services: Someone to talk to, A safe place to live, Women and Phone call`);
    for (const label of ['Phone call', 'Women', 'Someone to talk to', 'A safe place to live']) await expect(page.getByLabel(label, { exact: true })).toBeChecked();
    await unfold(page);
    await page.getByRole('link', { name: 'Show all services' }).click();
    await isAt(page, '/en/services');
    await expect(cards(page)).toHaveCount(shown);
  });

  test('nothing chosen finds everything', async ({ page }) => {
    await page.goto('/en/services');
    const all = await cards(page).count();
    await show(page);
    await isAt(page, '/en/services');
    await expect(cards(page)).toHaveCount(all);
  });

  test('no result is not the end: each way on that it offers finds something', async ({ page, kind }) => {
    await page.goto(kind.nothing);
    await expect(cards(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('heading', { level: 2, name: 'No service fits all of that' })).toBeVisible();
    await expect(page.getByRole('link', { name: '0800 111 4998' })).toBeVisible();
    const ways = await page.getByRole('main').locator('.link-cards a').evaluateAll((links) => (links as HTMLAnchorElement[]).map((link) => link.href));
    expect(ways.length).toBeGreaterThan(1);
    for (const way of ways) {
      await page.goto(way);
      await expect(page).toHaveURL(way);
      expect(await cards(page).count(), way).toBeGreaterThan(0);
    }
  });

  for (const [night, at] of [['a winter night', '2026-11-20T02:00:00Z'], ['a summer night', '2026-07-03T01:00:00Z'], ['Christmas night', '2026-12-25T23:00:00Z']] as const) {
    test(`open now, on ${night}: only lines that surely answer`, async ({ page }) => {
      const server = await serve(at);
      await page.goto(`${server.address}/en/services`);
      await choose(page, 'Open now');
      await show(page);
      await isAt(page, '/en/services?open=now');
      expect(await cards(page).count()).toBeGreaterThan(0);
      for (const card of await cards(page).all()) await expect(card).toContainText(/day and night|open now/i);
      await expect(cards(page).getByRole('link', { name: 'Safe to Talk', exact: true })).toHaveCount(0);
      await expect(cards(page).getByRole('link', { name: 'National Domestic Abuse Helpline' })).toHaveCount(1);
      await server.stop();
    });
  }
});

test('every box alone has its own address, without a redirect, and finds something', async ({ page }) => {
  await page.goto('/en/services');
  const boxes = await page.locator('input[type=checkbox]').evaluateAll((all) => (all as HTMLInputElement[]).map(({ name, value }) => `${name}=${value}`));
  expect(boxes.length).toBeGreaterThan(20);
  for (const box of boxes) {
    const answer = await page.request.get(`/en/services?${box}`, { maxRedirects: 0 });
    expect(answer.status(), box).toBe(200);
    expect(await answer.text(), box).toContain('class="card"');
  }
});
