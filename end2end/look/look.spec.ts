// Pictures of the catalogue and of each kind of page, as they stand on eight kinds of screen and paper, in
// test-results/look/<variant>/<page>.png, with all of a variant side by side in all.png. With pictures of an earlier run, in
// test-results/look-before or where LOOK_AGAINST says, it tells what changed and by how much, and paints it in look-diff.
// Nothing here fails because a page looks different.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { NOW, kinds, serve } from '../lib/server';

const RESULTS = resolve(import.meta.dirname, '../test-results');
const AGAINST = process.env.LOOK_AGAINST ? resolve(process.env.LOOK_AGAINST) : resolve(RESULTS, 'look-before');
const from = (file: string) => relative(process.cwd(), file);

const PHONE = { width: 360, height: 740 };
type Variant = { size: typeof PHONE; media?: Parameters<Page['emulateMedia']>[0]; style?: string; dir?: string };
const VARIANTS: Record<string, Variant> = {
  phone: { size: PHONE },
  'small-phone': { size: { width: 320, height: 480 } },
  desktop: { size: { width: 1280, height: 800 } },
  dark: { size: PHONE, media: { colorScheme: 'dark' } },
  'right-to-left': { size: PHONE, dir: 'rtl' },
  'forced-colours': { size: PHONE, media: { forcedColors: 'active' } },
  'large-text': { size: PHONE, style: 'html { font-size: 200% !important }' },
  // A4 at 96 px to the inch.
  print: { size: { width: 794, height: 1123 }, media: { media: 'print' } },
};

/** What the browser paints in one piece. */
const TALLEST = 16_000;

/** Takes a picture of a page from top to end; says so if it is an error or its end is cut off. */
async function shoot(page: Page, { size, style, dir }: Variant, address: string, file: string): Promise<string> {
  const status = (await page.goto(address))?.status();
  if (style) await page.addStyleTag({ content: style });
  if (dir) await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width: size.width, height: Math.min(height, TALLEST) }, animations: 'disabled' });
  return (status === 200 ? '' : ` (answers ${status})`) + (height > TALLEST ? ` (the first ${TALLEST} px of ${height})` : '');
}

/** What is different between two pictures, in words; what is, is painted in a third. */
function compare(before: string, now: string, painted: string): string {
  if (!existsSync(before)) return 'new';
  const [old, fresh] = [before, now].map((file): PNG => PNG.sync.read(readFileSync(file))) as [PNG, PNG];
  const [width, height] = [Math.min(old.width, fresh.width), Math.min(old.height, fresh.height)];
  const shared = [old, fresh].map((whole) => {
    const part = new PNG({ width, height });
    PNG.bitblt(whole, part, 0, 0, width, height, 0, 0);
    return part.data;
  }) as [Buffer, Buffer];
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(...shared, picture.data, width, height);
  const size = old.width === fresh.width && old.height === fresh.height ? '' : `; ${fresh.width} x ${fresh.height}, was ${old.width} x ${old.height}`;
  if (!pixels && !size) return 'same';
  mkdirSync(resolve(painted, '..'), { recursive: true });
  writeFileSync(painted, PNG.sync.write(picture));
  return `${((100 * pixels) / (width * height)).toFixed(2)} % changed${size}: ${from(painted)}`;
}

/** All pictures of a variant side by side, each at most 900 px of it. */
async function sheet(page: Page, folder: string, names: string[]) {
  const figures = names.map((name) => `<figure><img src="${name}.png"><figcaption>${name}</figcaption></figure>`).join('');
  const style = 'body { display: flex; gap: 12px; font: 14px sans-serif; background: #ccc } figure { margin: 0 } img { width: 240px; max-height: 900px; object-fit: cover; object-position: top }';
  writeFileSync(resolve(folder, 'all.html'), `<!doctype html><title>All</title><style>${style}</style>${figures}`);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: names.length * 252 + 16, height: 950 });
  await page.goto(pathToFileURL(resolve(folder, 'all.html')).href);
  await page.screenshot({ path: resolve(folder, 'all.png') });
}

// The policy of the pages allows no style but theirs, and larger text is one more.
test.use({ bypassCSP: true });

for (const [variant, how] of Object.entries(VARIANTS)) {
  test(variant, async ({ page }) => {
    const [folder, painted] = ['look', 'look-diff'].map((name) => resolve(RESULTS, name, variant)) as [string, string];
    for (const old of [folder, painted]) rmSync(old, { recursive: true, force: true });
    if (process.env.LOOK_AGAINST && !existsSync(AGAINST)) throw new Error(`LOOK_AGAINST is no folder: ${AGAINST}`);

    const site = await serve(NOW, '--patterns');
    const { everything: _, ...paths } = await kinds(site.address);
    const pages: Record<string, string> = { ...paths, patterns: '/patterns', 'patterns-rtl': '/patterns/rtl' };

    await page.setViewportSize(how.size);
    await page.emulateMedia(how.media);
    await page.clock.setFixedTime(NOW);
    const told = [`${variant}: ${from(resolve(folder, 'all.png'))}`];
    if (!existsSync(AGAINST)) told.push('There is nothing to compare with: no earlier pictures are kept.');
    for (const [name, path] of Object.entries(pages)) {
      const file = resolve(folder, `${name}.png`);
      const cut = await shoot(page, how, site.address + path, file);
      const change = existsSync(AGAINST) ? compare(resolve(AGAINST, variant, `${name}.png`), file, resolve(painted, `${name}.png`)) : 'taken';
      told.push(`${name.padEnd(13)} ${change}${cut}`);
    }
    await sheet(page, folder, Object.keys(pages));
    await site.stop();
    console.log(`\n${told.join('\n  ')}`);
  });
}
