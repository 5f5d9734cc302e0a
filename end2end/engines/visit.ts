// Makes one visit to the site in one engine, from the page of a search engine. The outside hosts are simulated, the
// site is behind a proxy that can delay or fail responses, and everything is removed at the end.
import { type Front, stand, unpacked } from '../lib/proxy';
import { serveSmall } from '../lib/fixture-site';
import { type Server, serve } from '../lib/server';
import { chromium } from './chromium';
import { firefox } from './firefox';
import { webkit } from './webkit';
import { type Engine, type Sight, Window } from './window';
import { SEARCH, type World, of, open as openWorld } from './outside';

const HANDS = { chromium, firefox, webkit };

/** `start` is the path that the search engine links to. */
export type Options = { scripts?: boolean; small?: boolean; start?: string };

export class Visit {
  /** Pages whose response waits for a promise; and pages that fail once. */
  readonly slow = new Map<string, Promise<void>>();
  readonly broken = new Set<string>();
  /** Without signal every request breaks off. */
  signal = true;
  /** Every page that arrived, compressed as sent and as text. */
  readonly came: { packed: Buffer; page: string }[] = [];
  private front!: Front;
  world!: World;
  window!: Window;

  private constructor(private readonly site: Server) {}

  static async begin(engine: Engine, { scripts = true, small = false, start = '/en' }: Options = {}): Promise<Visit> {
    const visit = new Visit(await (small ? serveSmall() : serve()));
    visit.front = await stand(visit.site.address, async (path, answer) => {
      await visit.slow.get(path);
      if (!visit.signal) return undefined;
      if (answer.body.length) visit.came.push({ packed: answer.body, page: unpacked(answer).toString() });
      return visit.broken.delete(path) ? { ...answer, status: 503 } : answer;
    });
    visit.world = await openWorld();
    visit.world.result = visit.front.address + start;
    // Read from the page, because the fixture site has another neutral page.
    visit.world.neutral = /data-leave="([^"]+)"/.exec(await (await fetch(visit.world.result)).text())![1]!;
    visit.world.known.add(of(visit.world.neutral));
    visit.window = await Window.open(engine, visit.world.proxy, HANDS[engine], scripts);
    await visit.window.hand.go(SEARCH);
    await visit.window.until('the search engine', ({ address }) => address === SEARCH);
    await visit.window.hand.tap('a');
    await visit.at(start);
    return visit;
  }

  get address(): string {
    return this.front.address;
  }

  /** Waits until a page of this site is shown. */
  at(path: string): Promise<Sight> {
    return this.window.until(path, ({ here, words, ready }) => here === path && words !== '' && ready);
  }

  /** Taps a link and waits for its page. */
  async to(path: string) {
    await this.window.hand.tap(`a[href="${path}"]`);
    await this.at(path);
  }

  /** Reads a number of pages by going back and forth between two of them. */
  async read(pages: number) {
    for (let at = 1; at < pages; at++) await this.to(at % 2 ? '/en/services' : '/en/helpline');
  }

  async leave() {
    await this.window.hand.tap('.quick-exit a');
    await this.gone();
  }

  gone(): Promise<Sight> {
    return this.window.until('the neutral page', ({ address, words }) => this.name({ address, words }) === 'neutral');
  }

  /** Types into a field with keys, as a person does. */
  async type(selector: string, words: string) {
    await this.window.hand.tap(selector);
    this.window.display.press([...words.replaceAll(' ', '_')].map((letter) => (letter === '_' ? 'space' : letter)).join(' '));
  }

  /** Classifies what is shown. The blank page does not identify the site, so it is not "ours". */
  name({ address, words }: Pick<Sight, 'address' | 'words'>): 'ours' | 'blank' | 'neutral' | 'search' | 'elsewhere' | 'start' {
    if (address.startsWith(this.front.address)) return words.replace(/Go to (the weather|another page)/g, '').trim() ? 'ours' : 'blank';
    if (!address.startsWith('https:')) return 'start';
    return address === SEARCH ? 'search' : address === this.world.neutral ? 'neutral' : 'elsewhere';
  }

  /** Presses a key, and classifies everything that is shown from then on. */
  async press(keys: string): Promise<string[]> {
    const seen = await this.window.press(keys);
    return seen.map((sight) => this.name(sight)).filter((name, at, all) => name !== all[at - 1]);
  }

  async end() {
    await this.window.close();
    this.world.stop();
    this.front.stop();
    await this.site.stop();
    this.window.forget();
  }
}
