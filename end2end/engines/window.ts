// Runs a browser of one of the three engines in a window on its own screen, with a fresh profile. Back, Forward and
// Reload are real keys; the page itself reports what it shows.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Display, open as openDisplay } from './display';

export type Engine = 'chromium' | 'firefox' | 'webkit';
export const ENGINES: Engine[] = ['chromium', 'firefox', 'webkit'];

/** The settings with which a browser starts. */
export type Start = { engine: Engine; folder: string; display: Display; proxy: string; scripts: boolean };

/** What the window shows. */
export type Sight = { address: string; title: string; here: string; words: string; ready: boolean };

/** The functions that control a browser, through its driver or through commands to the window of webkit.py. */
export type Hand = {
  version: string;
  go: (address: string) => Promise<unknown>;
  run: <T>(script: string) => Promise<T>;
  tap: (selector: string, held?: 'ctrl') => Promise<unknown>;
  /** Closes the tab, where a browser can open it again. */
  shut?: () => Promise<unknown>;
  /** Switches to a tab, counted from 0. */
  turn: (tab: number) => Promise<unknown>;
  close: () => Promise<unknown>;
};

const LOOK = `({ address: location.href, title: document.title, here: document.documentElement.getAttribute('data-here') || location.pathname + location.search,
  words: document.body ? document.body.innerText : '', ready: document.readyState === 'complete' })`;

/** How long a key may take to change the page, and how long the page must then stay the same, in milliseconds. */
const PATIENCE = 1_000;
const REST = 300;

export class Window {
  private closed = false;

  private constructor(
    readonly engine: Engine,
    readonly folder: string,
    readonly display: Display,
    readonly hand: Hand,
  ) {}

  static async open(engine: Engine, proxy: string, hands: (start: Start) => Promise<Hand>, scripts = true): Promise<Window> {
    const folder = mkdtempSync(join(tmpdir(), `${engine}-`));
    mkdirSync(join(folder, 'profile'));
    const display = await openDisplay();
    return new Window(engine, folder, display, await hands({ engine, folder, display, proxy, scripts }));
  }

  /** What the window shows. `undefined` while a page is being left. */
  sight(): Promise<Sight | undefined> {
    return this.hand.run<Sight>(LOOK).catch(() => undefined);
  }

  /** Waits until the window shows what `is` accepts. Throws after ten seconds. */
  async until(what: string, is: (sight: Sight) => boolean): Promise<Sight> {
    const end = Date.now() + 10_000;
    for (let sight = await this.sight(); ; sight = await this.sight()) {
      if (sight && is(sight)) return sight;
      if (Date.now() > end) throw new Error(`${this.engine}: ${what} is not shown, but ${JSON.stringify(sight)?.slice(0, 300)}`);
    }
  }

  /** Presses keys, and returns everything that was shown from then until nothing changed. */
  async press(keys: string): Promise<Sight[]> {
    return this.watch(() => this.display.press(keys));
  }

  /** Returns everything that is shown from before an action until nothing changes. */
  async watch(act: () => unknown): Promise<Sight[]> {
    const seen = [await this.until('anything', () => true)];
    await act();
    const end = Date.now() + PATIENCE;
    for (let since = Date.now(); Date.now() < end && (seen.length === 1 || passing(seen.at(-1)!) || Date.now() < since + REST); ) {
      const sight = await this.sight();
      if (!sight || same(sight, seen.at(-1)!)) continue;
      seen.push(sight);
      since = Date.now();
    }
    return seen;
  }

  /** Closes the browser as a person would, so that it writes its files. The folder stays until `forget`. */
  async close() {
    if (this.closed) return;
    this.closed = true;
    await this.hand.close();
    this.display.stop();
  }

  forget() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether the blank page is shown, which stays only for a moment. */
const passing = ({ address }: Sight) => new URL(address).pathname === '/leave';
const same = (one: Sight, other: Sight) => JSON.stringify(one) === JSON.stringify(other);
