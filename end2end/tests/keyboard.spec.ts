// The keyboard alone: out in two presses, a telephone number in twelve, a whole journey, and a ring that shows where one is.
// The same in lynx, where nothing but the keyboard is.
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { DESTINATION } from '../lib/server';
import { expect, isAt, test, withAndWithoutScripts } from '../lib/fixtures';

const run = promisify(execFile);
const numbers = (page: Page) => page.locator('a[href^="tel:"]');

/** Presses Tab until one of the targets has the focus, and counts; `look` is asked after each press. */
async function reach(page: Page, target: Locator, look = async () => {}): Promise<number> {
  for (let presses = 1; presses <= 200; presses += 1) {
    await page.keyboard.press('Tab');
    await look();
    if (await target.and(page.locator(':focus')).count()) return presses;
  }
  throw new Error(`${page.url()}: ${target} is not reached in 200 presses`);
}

/** Runs in the page: what is wrong with the ring round what has the focus, or round each thing that can have it. */
function rings(all: boolean): string[] {
  const ink = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const light = (colours: string[]) => {
    ink.clearRect(0, 0, 1, 1);
    for (const colour of ['#fff', ...colours]) {
      ink.fillStyle = colour;
      ink.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...ink.getImageData(0, 0, 1, 1).data].map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const grounds = (part: Element | null): string[] => (part ? [...grounds(part.parentElement), getComputedStyle(part).backgroundColor] : []);
  const look = (part: Element): string[] => {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(part);
    const wide = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    // A ring lies round a thing, on what the thing stands on, unless it is drawn inside.
    const ground = grounds(parseFloat(outlineOffset) <= -wide ? part : part.parentElement);
    const [pale, dark] = [light(ground), light([...ground, outlineColor])].sort((one, other) => other - one);
    const contrast = (pale! + 0.05) / (dark! + 0.05);
    const box = part.getClientRects()[0]!;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return [
      ...(part.matches(':focus-visible') ? [] : ['does not take the focus']),
      ...(wide >= 2 ? [] : [`has a ring of ${wide} px`]),
      ...(contrast >= 3 ? [] : [`has a ring of contrast ${contrast.toFixed(1)}`]),
      ...(top && (part.contains(top) || top.contains(part)) ? [] : [`is covered by ${top?.outerHTML.slice(0, 60)}`]),
    ].map((fault) => `${part.outerHTML.slice(0, 80)} ${fault}`);
  };
  if (!all) return look(document.activeElement!);
  document.querySelectorAll('details').forEach((part) => (part.open = true));
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  return stops.filter((part) => part.checkVisibility()).flatMap((part) => {
    part.focus();
    return look(part);
  });
}

withAndWithoutScripts(() => {
  test('Tab, Enter: out, from every kind of page', async ({ page, kind }) => {
    for (const path of Object.values(kind)) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      await expect(page.locator('a:focus'), path).toHaveAccessibleName('Leave this site');
      await page.keyboard.press('Enter');
      await expect(page, path).toHaveURL(DESTINATION);
    }
  });
});

test('from arrival to a telephone number in at most twelve presses, on every kind of page', async ({ page, kind }) => {
  for (const path of Object.values(kind)) {
    await page.goto(path);
    expect(await reach(page, numbers(page)), path).toBeLessThanOrEqual(12);
  }
});

test('a number behind a long list is seen to be far', async ({ page }) => {
  await page.goto('/en');
  await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<a href="/en">Home</a> '.repeat(12)));
  expect(await reach(page, numbers(page))).toBeGreaterThan(12);
});

test('a whole journey: a guide, the finder, a choice, a service, its number', async ({ page }) => {
  const main = page.getByRole('main');
  const go = async (target: Locator, key = 'Enter') => {
    // After the last link of a page the focus leaves it for a moment, and comes in again at its top.
    const outside = () => document.activeElement === document.body;
    await reach(page, target, async () => expect((await page.evaluate(outside)) ? [] : await page.evaluate(rings, false)).toEqual([]));
    await page.keyboard.press(key);
  };
  await page.goto('/');
  await go(main.locator('a[href="/en/plan"]'));
  await isAt(page, '/en/plan');
  await go(page.locator('a[href="/en/services"]'));
  await isAt(page, '/en/services');
  const talk = page.getByRole('checkbox', { name: 'Someone to talk to', includeHidden: true });
  await go(page.locator('.filters > summary'));
  // A question may be folded.
  if (!(await talk.isVisible())) await go(page.locator('summary', { hasText: 'Kind of help' }));
  await go(talk, 'Space');
  await expect(talk).toBeChecked();
  await go(page.getByRole('button', { name: 'Show services' }));
  await isAt(page, '/en/services?need=talk');
  // The list is long: what helps across the country is a page of its own.
  await go(main.locator('a[href="/en/services?need=talk&area=wide"]'));
  await isAt(page, '/en/services?need=talk&area=wide');
  await go(main.locator('a[href="/en/services/samaritans"]'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samaritans');
  await reach(page, main.locator('a[href="tel:116123"]'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`whatever takes the focus shows it and is not covered: ${colorScheme}`, async ({ page, kind }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of Object.values(kind)) {
      await page.goto(path);
      // After a key, focus that a script sets shows as focus from the keyboard does.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(rings, true), path).toEqual([]);
    }
  });
}

const SPOILED: [name: string, style: string, fault: RegExp][] = [
  ['no ring', ':focus-visible { outline: none !important }', /has a ring of 0 px/],
  ['a thin ring', ':focus-visible { outline-width: 1px !important }', /has a ring of 1 px/],
  ['a pale ring', ':focus-visible { outline-color: #ddd !important }', /has a ring of contrast 1/],
  ['a ring that is seen through', ':focus-visible { outline-color: transparent !important }', /has a ring of contrast 1/],
  ['a bar over everything', 'header { position: fixed; inset: 0; z-index: 9; background: #fff }', /is covered by <header/],
];
for (const [name, style, fault] of SPOILED) {
  test(`${name} is seen`, async ({ page }) => {
    await page.goto('/en/helpline');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(rings, true)).toEqual([]);
    await page.evaluate((rule) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets.push(sheet);
    }, style);
    expect((await page.evaluate(rings, true)).join('\n')).toMatch(fault);
  });
}

/**
 * Lynx itself, on a terminal of 80 by 24, driven by a list of keys. All that it asks of the network goes through a proxy that
 * is played here: the site answers through it, the world outside does not. A link to a number is handed to a telephone that
 * is played too. So what is told is what lynx did, not what its screen showed.
 */
async function lynx(address: string, keys: string[]): Promise<{ asked: string[]; rang: string }> {
  const asked: string[] = [];
  const proxy = createServer(async (request, response) => {
    asked.push(request.url!);
    const answer = await fetch(request.url!);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(await answer.text());
  });
  proxy.on('connect', (request, socket) => (asked.push(request.url!), socket.destroy()));
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const folder = mkdtempSync(join(tmpdir(), 'lynx-'));
  const file = (name: string, text: string) => (writeFileSync(join(folder, name), text), join(folder, name));
  const log = file('rang', '');
  const phone = file('phone', `#!/bin/sh\necho "$1" >> ${log}\n`);
  chmodSync(phone, 0o755);
  const options = `-cfg=${file('cfg', `EXTERNAL:tel:${phone} %s:TRUE:TRUE\n`)} -cmd_script=${file('keys', [...keys, 'q', 'y'].map((key) => `key ${key}\n`).join(''))}`;
  const through = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const env = { ...process.env, TERM: 'vt100', LANG: 'C.UTF-8', no_proxy: '', http_proxy: through, https_proxy: through };
  try {
    await run('script', ['-qec', `stty rows 24 cols 80; lynx ${options} ${address}`, '/dev/null'], { env, timeout: 30_000 });
    return { asked, rang: readFileSync(log, 'utf8').trim() };
  } finally {
    proxy.close();
    rmSync(folder, { recursive: true });
  }
}

/** The keys from arrival to a link: lynx arrives on the first one, Tab goes on to the next, Enter follows. */
async function keysTo(address: string, target: RegExp): Promise<string[]> {
  const { stdout } = await run('lynx', ['-dump', '-listonly', '-nonumbers', address]);
  const found = stdout.split('\n').filter((line) => /^(http|tel:|mailto:)/.test(line)).findIndex((line) => target.test(line));
  if (found < 0) throw new Error(`${address} has no link to ${target}:\n${stdout}`);
  return [...Array<string>(found).fill('<tab>'), '^J'];
}

test('in lynx: away in at most two presses, and then to the place outside', async ({ site }) => {
  const address = `${site.address}/en`;
  const keys = await keysTo(address, /\/leave$/);
  expect(keys.length).toBeLessThanOrEqual(2);
  // The blank page is not followed by itself in lynx: it stands there as "Weather", and Enter leads on.
  const { asked } = await lynx(address, [...keys, '^J']);
  expect(asked).toEqual([address, `${site.address}/leave`, `${new URL(DESTINATION).host}:443`]);
});

test('in lynx: a telephone number in at most twelve presses', async ({ site, kind }) => {
  for (const path of ['/en', kind.guide, kind.service]) {
    const keys = await keysTo(site.address + path, /^tel:/);
    expect(keys.length, path).toBeLessThanOrEqual(12);
    expect((await lynx(site.address + path, keys)).rang, path).toMatch(/^tel:\d{3,}$/);
  }
});
