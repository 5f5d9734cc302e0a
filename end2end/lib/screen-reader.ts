// Reads a page with a virtual screen reader (guidepup's), which walks the accessibility tree in the real browser, from
// the first phrase to the last.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

const FILE = resolve(import.meta.dirname, '../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
const READER = `data:text/javascript;base64,${readFileSync(FILE).toString('base64')}`;

/** A phrase, the URL that it leads to if it is a link, and its depth: the number of elements around it. */
export type Phrase = { said: string; leads: string; depth: number };

/** Roles that this screen reader reads, but real ones do not. */
const SILENT = /^(paragraph|strong|emphasis)$/;

/** Reads the open page, from its start to its end. */
export async function listen(page: Page): Promise<Phrase[]> {
  const told = await page.evaluate(tell, READER);
  // From the last phrase to the first: an element that ends here began where the same phrase appears.
  const within: string[] = [];
  const heard: Phrase[] = [];
  for (const { said, leads } of told.reverse()) {
    const ended = /^end(?: of|,) (.*)/.exec(said)?.[1];
    if (ended) {
      within.push(ended);
      continue;
    }
    if (said === within.at(-1)) within.pop();
    heard.unshift({ said, leads, depth: within.filter((outer) => !SILENT.test(outer)).length });
  }
  if (within.length) throw new Error(`What ends has not begun: ${within}`);
  return [{ said: `title, ${await page.title()}`, leads: '', depth: 0 }, ...heard.filter(({ said }) => !SILENT.test(said))];
}

/** Collects the phrases. Runs in the page. */
async function tell(reader: string): Promise<{ said: string; leads: string }[]> {
  const { virtual } = await import(reader);
  const told: { said: string; leads: string }[] = [];
  await virtual.start({ container: document.body });
  for (let last = ''; last !== 'end of document'; await virtual.next()) {
    last = await virtual.lastSpokenPhrase();
    const node: Node = virtual.activeNode;
    const part = node instanceof Element ? node : node.parentElement!;
    // Browsers know two things that this reader does not: a summary opens and closes, and the content of a closed group
    // is hidden.
    if (part.closest('details:not([open]) > :not(summary)')) continue;
    const state = part.closest('details')?.open ? 'expanded' : 'collapsed';
    const said = node.nodeName === 'SUMMARY' ? last.replace(/^(end, )?(.*)/, (_, end, name) => `${end ? 'end of ' : ''}summary, ${name}, ${state}`) : last;
    told.push({ said, leads: node instanceof HTMLAnchorElement ? node.href : '' });
    if (told.length > 5000) throw new Error('The page has no end.');
  }
  await virtual.stop();
  return told;
}

/** Writes one phrase per line, indented by its depth. Leaves out the parts of a link, because its name contains them. */
export function written(heard: Phrase[]): string {
  const within = (at: number) => heard.slice(0, at).findLast(({ depth }) => depth < heard[at]!.depth);
  const lines = heard.filter(({ said }, at) => !within(at)?.leads || !within(at)!.said.includes(said));
  const brief = (said: string) => said.replace(/^listitem, level \d+, position (\d+), set size (\d+)$/, 'item $1 of $2');
  return lines.map(({ said, depth }) => `${'  '.repeat(depth)}${brief(said)}\n`).join('');
}
