// Runs an old WebKit in a plain window (old-webkit.py) and asks its pages questions that are written for newer engines.
// `tests/old-webkit.spec.ts` uses it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { open as openDisplay } from './display';
import type { Size } from './old-chromium';

const PROGRAM = resolve(import.meta.dirname, 'old-webkit.py');

type Answer = { value?: unknown; error?: string; version?: string };

/** What the console says of every page: the engine knows neither a directive of our policy nor a key of our viewport. Both are newer. */
const UNKNOWN = /^(Unrecognized Content-Security-Policy directive 'frame-ancestors'|Viewport argument key "interactive-widget" not recognized)/;

/** Runs a question with the few things that it needs and the engine lacks. The page itself is without them, before and after. */
function withNewer(ask: () => unknown): string {
  const lists = [NodeList, HTMLCollection, (window as any).ClientRectList] as any[];
  const list = Array.prototype as any;
  lists.forEach(({ prototype }) => {
    prototype[Symbol.iterator] = list[Symbol.iterator];
    prototype.forEach = list.forEach;
  });
  list.flatMap = function (each: (part: unknown, at: number) => unknown) {
    return [].concat(...this.map((part: unknown, at: number) => each(part, at)));
  };
  try {
    return JSON.stringify(ask()) || 'null';
  } finally {
    delete list.flatMap;
    lists.forEach(({ prototype }) => {
      delete prototype[Symbol.iterator];
      delete prototype.forEach;
    });
  }
}

export class OldWebKit {
  private constructor(
    readonly version: string,
    private readonly ask: (what: object) => Promise<unknown>,
    readonly close: () => Promise<void>,
  ) {}

  /** Starts the window on its own screen, with the clock fixed at `now`. `proxy` answers in place of other hosts. */
  static async start(proxy: string, now: string, scripts = true): Promise<OldWebKit> {
    const folder = mkdtempSync(join(tmpdir(), 'old-webkit-'));
    const display = await openDisplay();
    const env = { ...process.env, DISPLAY: display.name, HOME: folder, XDG_RUNTIME_DIR: folder, QT_QPA_PLATFORM: 'xcb' };
    const child = spawn('/usr/bin/python3', [PROGRAM, proxy, scripts ? 'on' : 'off', now], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(child, 'exit');
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const heard = async (): Promise<Answer> => JSON.parse((await lines.next()).value ?? '{"error": "The window is closed."}');
    const ask = async (what: object) => {
      child.stdin.write(`${JSON.stringify(what)}\n`);
      const { value, error } = await heard();
      if (error) throw new Error(error);
      return value;
    };
    const close = async () => {
      child.stdin.end();
      await ended;
      display.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    const { version } = await heard();
    if (!version) throw new Error('The old WebKit does not start: python3-pyqt5.qtwebkit is missing.');
    return new OldWebKit(version, ask, close);
  }

  /** Opens a page in a window of a size and waits until it has loaded. */
  async open(address: string, { width, height }: Size) {
    await this.ask({ go: address, width, height });
  }

  /** Runs a function in the page, also where scripts are off, and returns its result. */
  async run<Args extends unknown[], Result>(act: (...args: Args) => Result, ...args: Args): Promise<Result> {
    return (await this.ask({ run: `(${withNewer})(() => (${act})(...${JSON.stringify(args)}))` })) as Result;
  }

  /** Waits until a function in the page returns true. */
  async until<Args extends unknown[]>(what: string, patience = 10_000, is: (...args: Args) => boolean, ...args: Args) {
    const end = Date.now() + patience;
    while (!(await this.run(is, ...args).catch(() => false))) {
      if (Date.now() > end) throw new Error(`${what}: not within ${patience} ms`);
    }
  }

  /** Clicks at a point of the window. */
  async tap(x: number, y: number) {
    await this.ask({ tap: [x, y] });
  }

  /** The faults that the console reports since the page was opened: uncaught errors, and what the policy of the page forbids. */
  async errors(): Promise<string[]> {
    return ((await this.ask({ said: true })) as string[]).filter((line) => !UNKNOWN.test(line));
  }
}

/** Checks that an element answers at each of its points, or `around`, what holds it: round corners are no part of a link. */
export function answersEverywhere(selector: string, around: string): string[] {
  scrollTo(0, 0);
  const part = document.querySelector(selector)!;
  const own = part.closest(around)!;
  const over = new Set<string>();
  let asked = 0;
  for (const { left, top, right, bottom } of part.getClientRects()) {
    for (let x = left + 0.5; x < right; x += 2) {
      for (let y = top + 0.5; y < bottom; y += 2) {
        const hit = document.elementFromPoint(x, y);
        asked += 1;
        if (!own.contains(hit)) over.add(hit ? `${hit.tagName} ${hit.className}` : 'the edge of the window');
      }
    }
  }
  return asked > 100 && !over.size ? [] : [`of ${asked} points of "${part.textContent}", some lie under ${[...over].join(', ')}`];
}

/** Checks that all text can be read: it lies within the width of the page, not on other text or a picture, and never for good under the bar. */
export function readable(): string[] {
  scrollTo(0, 0);
  const groups = document.querySelectorAll('main details');
  groups.forEach((part) => part.setAttribute('open', ''));
  const found: string[] = [];
  const boxes: { left: number; top: number; right: number; bottom: number; words: string; of: Node }[] = [];
  const range = document.createRange();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    const picture = node.nodeName.toLowerCase() === 'svg';
    if (node.nodeType !== Node.TEXT_NODE && !picture) continue;
    const holder = picture ? (node as Element) : node.parentElement!;
    if (holder.closest('script, style, .unseen, .skip, .announce, .quick-exit')) continue;
    if (!picture && !node.textContent!.trim()) continue;
    // The name beside the picture of the languages is only for screen readers on a phone.
    const unseen = holder.closest('.languages__name');
    if (unseen && unseen.getBoundingClientRect().width <= 1) continue;
    range.selectNode(node);
    const rects: ArrayLike<DOMRect> = picture || holder.hasAttribute('data-word') ? [holder.getBoundingClientRect()] : range.getClientRects();
    for (const { left, top, right, bottom } of Array.from(rects)) {
      const words = picture ? `the picture in ${holder.parentElement!.className}` : node.textContent!.trim().slice(0, 40);
      if (right - left < 1) continue;
      if (left < -1 || right > innerWidth + 1) found.push(`"${words}" reaches from ${left} to ${right}`);
      boxes.push({ left, top, right, bottom, words, of: node });
    }
  }
  boxes.sort((one, other) => one.top - other.top);
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (other.top >= one.bottom) break;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - other.top;
      const half = Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
      if (one.of !== other.of && wide > 2 && high > half) found.push(`"${one.words}" and "${other.words}" lie on each other`);
    }
  });
  scrollTo(0, document.documentElement.scrollHeight);
  const last = Math.max(...boxes.map(({ bottom }) => bottom)) - pageYOffset;
  const bar = document.querySelector('.quick-exit')!.getBoundingClientRect().top;
  if (last > bar) found.push(`at the end of the page, text ends at ${last}, the bar begins at ${bar}`);
  scrollTo(0, 0);
  return boxes.length > 20 ? found : [...found, `only ${boxes.length} pieces of text`];
}

/** Checks that the digits of each number run from left to right. The engine knows no classes of characters: these are the digits of our languages. */
export function digits(): { asked: number; found: string[] } {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const number = /[0-9\u0660-\u0669\u06f0-\u06f9\u0be6-\u0bef]+(?:[:.][0-9\u0660-\u0669\u06f0-\u06f9\u0be6-\u0bef]+)*/g;
  const found: string[] = [];
  let asked = 0;
  while (words.nextNode()) {
    const node = words.currentNode as Text;
    if (node.parentElement!.closest('script, style')) continue;
    for (let one = number.exec(node.data); one; one = number.exec(node.data)) {
      const edges: number[] = [];
      for (let at = one.index; at < one.index + one[0].length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        // Where a line begins, the first box is an empty one at the end of the line before.
        const first = Array.from(range.getClientRects()).filter(({ width }) => width > 0)[0];
        if (first) edges.push(first.left);
      }
      if (edges.length < 2) continue;
      asked += 1;
      if (edges.some((edge, at) => at > 0 && edge < edges[at - 1]!)) found.push(`${one[0]} in "${node.data}" runs backwards`);
    }
  }
  return { asked, found };
}

/** Makes each word of Urdu a box, so that lines can break between them. This port of WebKit breaks hardly any line of
 * Urdu and draws the Arabic comma outside the width that it has reckoned, whatever the page. */
export function breakLines() {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (words.nextNode()) nodes.push(words.currentNode as Text);
  for (const node of nodes) {
    if (!/[\u0600-\u06ff]/.test(node.data) || node.parentElement!.closest('script, style')) continue;
    const parts = document.createDocumentFragment();
    for (const part of node.data.split(/( )/)) {
      const box = document.createElement('span');
      box.style.display = 'inline-block';
      box.setAttribute('data-word', '');
      box.textContent = part;
      parts.appendChild(part.trim() ? box : document.createTextNode(part));
    }
    node.parentNode!.replaceChild(parts, node);
  }
}
