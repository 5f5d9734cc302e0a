// The first page as an answer: on a phone the way out, danger, the state of the helpline and its one big button are in sight
// before anything is scrolled, in this order; then sections, needs, the finder, who runs this.
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/fixtures';
import { serve } from '../lib/server';

/** Where things begin, from top to bottom; what is not there begins at -1. */
const tops = (page: Page, parts: string[]) =>
  page.evaluate((parts) => parts.map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1), parts);

/** What stands whole above the bar at the bottom. */
const inSight = (page: Page, part: string) =>
  page.evaluate((part) => {
    const { top, bottom } = document.querySelector(part)!.getBoundingClientRect();
    return top >= 0 && bottom <= document.querySelector('.quick-exit')!.getBoundingClientRect().top;
  }, part);

test('leaving, danger, the helpline and three sections are in sight on a phone', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.quick-exit')).toBeInViewport({ ratio: 1 });
  for (const part of ['.danger', '.helpline__state', '.call', '.home__sections li:nth-child(1)', '.home__sections li:nth-child(2)', '.home__sections li:nth-child(3)']) {
    expect(await inSight(page, part), part).toBe(true);
  }
});

test('when it is closed, the line that is open and the number of ours are in sight', async ({ page }) => {
  const at = '2026-11-20T19:00:00Z';
  const server = await serve(at);
  await page.clock.setFixedTime(at);
  await page.goto(server.address);
  const big = page.getByRole('main').getByRole('link', { name: 'Call National Domestic Abuse Helpline 0808 2000 247' });
  await expect(big).toBeVisible();
  for (const part of ['.danger', '.helpline__state', '.call', '.call--quiet']) expect(await inSight(page, part), part).toBe(true);
  await server.stop();
});

test('the answer comes first, then the choices', async ({ page }) => {
  await page.goto('/');
  const order = ['.danger', 'h1', '.helpline', '.home__sections', '.needs', '.panel', '.panel ~ section:last-of-type', 'footer'];
  const found = await tops(page, order);
  expect(found.every((top) => top > 0)).toBe(true);
  expect([...found].sort((a, b) => a - b)).toEqual(found);
});

test('each need leads to a page that is about it', async ({ page }) => {
  await page.goto('/');
  const needs = page.locator('.needs').getByRole('link');
  expect(await needs.count()).toBeGreaterThan(5);
  for (const [words, address] of [['I want to leave', '/en/going'], ['Someone checks my phone', '/en/phone'], ['I have no money of my own', '/en/money'], ['My visa depends on them', '/en/visas']] as const) {
    await expect(needs.filter({ hasText: words })).toHaveAttribute('href', address);
  }
});

test('a line of a page to read holds 60 to 70 characters where there is room, and none holds more than 80', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/plan');
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.guide__text > p')].flatMap((paragraph) => {
      const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const rows = new Map<number, number>();
      for (let node = text.nextNode(); node; node = text.nextNode())
        for (let at = 0; at < node.textContent!.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const row = Math.round(range.getBoundingClientRect().bottom / 8);
          rows.set(row, (rows.get(row) ?? 0) + 1);
        }
      return [...rows.values()].slice(0, -1); // The last line of a paragraph is as long as it is.
    }),
  );
  const middle = [...lines].sort((a, b) => a - b)[Math.floor(lines.length / 2)]!;
  expect(lines.length).toBeGreaterThan(4);
  expect(middle).toBeGreaterThanOrEqual(58);
  expect(middle).toBeLessThanOrEqual(72);
  expect(Math.max(...lines)).toBeLessThanOrEqual(80);
});
