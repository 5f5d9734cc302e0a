// The whole walk, as a person with ninety seconds takes it: arrive, see whether the line is open, read what to do, find a
// service, leave.
import { DESTINATION } from '../lib/server';
import { expect, isAt, test, withAndWithoutScripts } from '../lib/fixtures';

withAndWithoutScripts((scripts) => {
  test('arrive, read, find, leave', async ({ page, outside }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.helpline__state')).toHaveText('Safe to Talk is open now, until 5.30pm today, Friday.');
    await expect(page.getByRole('link', { name: 'Call Safe to Talk 0800 111 4998' })).toHaveAttribute('href', 'tel:08001114998');

    await page.getByRole('link', { name: /^For me/ }).click();
    await page.getByRole('link', { name: /^In danger now/ }).click();
    await isAt(page, '/en/urgent');
    await expect(page.getByRole('heading', { level: 1, name: 'In danger now' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999');

    await page.getByRole('navigation').getByRole('link', { name: 'Services' }).click();
    await page.locator('.filters > summary').click();
    await page.getByLabel('A safe place to live').check();
    await page.getByRole('button', { name: 'Show services' }).click();
    await isAt(page, '/en/services?need=home');

    await page.getByRole('main').getByRole('link', { name: 'Valley House', exact: true }).click();
    await isAt(page, '/en/services/valley-house');
    await expect(page.getByRole('heading', { level: 1, name: 'Valley House' })).toBeVisible();
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();

    await page.getByRole('banner').getByRole('link', { name: 'Leave this site' }).click();
    await expect(page).toHaveURL(DESTINATION);
    await expect(page.getByRole('heading', { name: 'Rain later' })).toBeVisible();
    expect(outside.left, `scripts ${scripts}`).toEqual([DESTINATION]);
  });
});

test('a browser in a language that the site does not have gets English, at the same address', async ({ browser, site }) => {
  const context = await browser.newContext({ locale: 'la', baseURL: site.address });
  const page = await context.newPage();
  const answer = await page.goto('/');
  expect(new URL(page.url()).pathname).toBe('/');
  expect(answer?.headers()['vary']).toContain('Accept-Language');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});
