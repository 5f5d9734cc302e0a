// What the helpline's card says, by the published hours: Monday to Friday 8.30am to 5.30pm, Saturday and Sunday 10am to 1pm,
// and on holidays nobody has said. Moments are in UTC; what must be said then is worked out by hand, not by the site's rules.
import type { Page } from '@playwright/test';
import { serve } from '../lib/server';
import { expect, test, withAndWithoutScripts } from '../lib/fixtures';

const OPEN = 'Safe to Talk is open now';
const CLOSED = 'Safe to Talk is closed now';
const HOLIDAY = 'hours may differ today';

const MOMENTS: [moment: string, at: string, ...said: string[]][] = [
  ['Friday, a second before closing', '2026-11-20T17:29:59Z', OPEN, 'until 5.30pm'],
  ['Friday, closing', '2026-11-20T17:30:00Z', CLOSED, 'opens tomorrow at 10am'],
  ['Saturday, a second before opening', '2026-11-21T09:59:59Z', CLOSED, 'opens today at 10am'],
  ['Saturday, opening', '2026-11-21T10:00:00Z', OPEN, 'until 1pm'],
  ['Saturday, a second before closing', '2026-11-21T12:59:59Z', OPEN, 'until 1pm'],
  ['Saturday, closing', '2026-11-21T13:00:00Z', CLOSED, 'opens tomorrow at 10am'],
  ['Sunday, closing', '2026-11-22T13:00:00Z', CLOSED, 'opens tomorrow at 8.30am'],
  ['midnight', '2026-11-24T00:00:00Z', CLOSED, 'opens today at 8.30am'],
  // On 29 March clocks go forward: 10am is 09:00 UTC.
  ['29 March, a second before opening', '2026-03-29T08:59:59Z', CLOSED, 'opens today at 10am'],
  ['29 March, opening', '2026-03-29T09:00:00Z', OPEN, 'until 1pm'],
  ['29 March, closing', '2026-03-29T12:00:00Z', CLOSED, 'opens tomorrow at 8.30am'],
  // On 25 October they go back: 10am is 10:00 UTC again.
  ['24 October, opening', '2026-10-24T09:00:00Z', OPEN, 'until 1pm'],
  ['25 October, a second before opening', '2026-10-25T09:59:59Z', CLOSED, 'opens today at 10am'],
  ['25 October, opening', '2026-10-25T10:00:00Z', OPEN, 'until 1pm'],
  ['25 October, closing', '2026-10-25T13:00:00Z', CLOSED, 'opens tomorrow at 8.30am'],
  ['Christmas Eve, closing', '2026-12-24T17:30:00Z', CLOSED, 'opens on Sunday at 10am', 'may differ tomorrow'],
  ['Christmas Day, first second', '2026-12-25T00:00:00Z', HOLIDAY, 'on Sunday at 10am'],
  ['Christmas Day, morning', '2026-12-25T10:00:00Z', HOLIDAY, 'on Sunday at 10am'],
  ['28 December, a bank holiday', '2026-12-28T10:00:00Z', HOLIDAY, 'tomorrow at 8.30am'],
  ['31 December, morning', '2026-12-31T10:00:00Z', OPEN, 'until 5.30pm'],
  ['31 December, last second', '2026-12-31T23:59:59Z', CLOSED, 'opens on Saturday at 10am', 'may differ tomorrow'],
  ['1 January', '2027-01-01T10:00:00Z', HOLIDAY, 'tomorrow at 10am'],
];

/** The card says this and no more than is true; a line that is open now is always there, and so is 999. */
async function says(page: Page, said: string[]) {
  const card = page.getByRole('region', { name: 'Call now' });
  for (const words of said) await expect(card.locator('.helpline__state')).toContainText(words);
  const open = said.includes(OPEN);
  await expect(card.getByText(OPEN)).toHaveCount(open ? 1 : 0);
  await expect(page.getByRole('region', { name: 'Emergency' }).getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  await expect(card.getByRole('link', { name: '0800 111 4998' })).toHaveAttribute('href', 'tel:08001114998');
  const national = card.getByRole('link', { name: '0808 2000 247' });
  await expect(national).toHaveCount(open ? 0 : 1);
  if (open) return;
  await expect(national).toHaveAttribute('href', 'tel:08082000247');
  if (new URL(page.url()).pathname === '/') await expect(card).toContainText('National Domestic Abuse Helpline');
}

withAndWithoutScripts((scripts) => {
  // The server draws the same words either way: with scripts a few moments are enough.
  const moments = scripts ? MOMENTS.filter(([moment]) => /^(Friday|Christmas)/.test(moment)) : MOMENTS;
  for (const [moment, at, ...said] of moments) {
    test(moment, async ({ page }) => {
      const server = await serve(at);
      await page.clock.setFixedTime(at);
      for (const path of ['/', '/en/plan', '/en/services/valley-house']) {
        await page.goto(server.address + path);
        await says(page, said);
      }
      await server.stop();
    });
  }

  test('the whole week is a table', async ({ page }) => {
    await page.goto('/en/helpline');
    const rows = page.locator('.week tbody tr');
    await expect(rows).toHaveText([/^Today, Friday\s+8.30am to 5.30pm$/, /^Monday to Friday\s+8.30am to 5.30pm$/, /^Saturday to Sunday\s+10am to 1pm$/]);
    await expect(rows.first()).toHaveAttribute('aria-current', 'date');
  });
});
