// One journey through the site with a screen reader, by keys alone: home, helpline, a guide, back, the finder by typed words, a
// service, Urdu, and out. Then each kind of page is loaded by itself and read from its top.
import type { Server } from '../lib/server';
import type { Session } from './session';
import type { Utterance } from './voice';

/** A step: what the person does, what they press, and what was to be said. `page` is the page that it leads to: loaded whole, as
 * from a link elsewhere, or put in place of the one before, as within a visit. `expects` is what must be said in this step. */
export type Step = { name: string; keys: string; said: Utterance[]; page?: Page; how?: 'whole' | 'in place'; expects?: string };

/** A page as the server sends it: its heading, its title, and its words before and within the main part. */
export type Page = { path: string; kind: string; heading: string; title: string; before: string; main: string };

/** The number of the local helpline, which is open at the time of the journey. */
const NUMBER = '0800 111 4998';

const TYPED = 'place to stay tonight with my dog';
const GUIDE = '/en/plan';
const SERVICE = '/en/services/coventry-haven';

/** One page of each kind. Each is read from its top. */
const KINDS: Record<string, string> = { home: '/en', helpline: '/en/helpline', guide: GUIDE, finder: '/en/services', service: SERVICE };

/** How often a key may be pressed to find something. */
const PRESSES = 60;

export class Journey {
  readonly steps: Step[] = [];

  constructor(
    private readonly session: Session,
    private readonly site: Server,
  ) {}

  async travel() {
    const home = await this.page('/en');
    await this.load(home, true);
    await this.follow('Helpline', 'Helpline', await this.page('/en/helpline'));
    await this.readOn('The helpline is read on, until its number', NUMBER);
    await this.back(home);
    await this.follow('A guide', link(await this.html('/en'), GUIDE), await this.page(GUIDE));
    await this.back(home);
    await this.follow('The finder', 'Services', await this.page('/en/services'));
    const results = await this.type();
    await this.follow('A service', link(results.html, SERVICE), await this.page(SERVICE), false);
    await this.urdu();
    await this.leave();
  }

  /** Reads each other kind of page from its top to its heading, and the service to its end. */
  async readTops() {
    for (const path of Object.values(KINDS).slice(1)) await this.load(await this.page(path), path === SERVICE);
  }

  async page(path: string): Promise<Page> {
    const html = await this.html(path);
    const [before, main] = html.slice(html.indexOf('<body')).split(/(?=<main)/) as [string, string];
    const kind = Object.entries(KINDS).find(([, one]) => one === path)?.[0] ?? 'other';
    return { path, kind, heading: words(/<h1[^>]*>(.*?)<\/h1>/s.exec(main)![1]!), title: words(/<title>(.*?)<\/title>/.exec(html)![1]!), before: words(before), main: words(main) };
  }

  private async html(path: string): Promise<string> {
    return (await fetch(this.site.address + path)).text();
  }

  /** Opens a page, and lets Orca read on by itself to the heading or to the end of the main part. Control stops it, as people do. */
  private async load(page: Page, toEnd: boolean) {
    const enough = (said: Utterance[]) => heads(said, page) && (!toEnd || holds(said, 'leaving main content'));
    const expects = page.kind === 'home' ? NUMBER : undefined;
    await this.step({ name: `Opened by a link elsewhere: ${page.kind}`, keys: 'Control, when enough is said', page, how: 'whole', expects }, async (said) => {
      this.session.browse(this.site.address + page.path);
      await this.session.until(`${page.path} is read`, () => enough(said()));
      await this.session.hush();
    });
  }

  private async readOn(name: string, expects: string) {
    await this.step({ name, keys: 'keypad plus; Control, when enough is said', expects }, async (said) => {
      this.session.press('KP_Add');
      await this.session.until(name, () => holds(said(), expects));
      await this.session.hush();
    });
  }

  /** Finds a link by the key for the next link, and follows it. Down then reads the next line. */
  private async follow(name: string, words: string, page: Page, fromTop = true) {
    await this.find(`${name}: its link is found`, words, 'k', fromTop);
    await this.change(name, 'Return', page);
    await this.down();
  }

  private async back(page: Page) {
    await this.change('Back', 'alt+Left', page);
    await this.down();
  }

  /** Presses a key that changes the page, and waits until the window has the new title. */
  private async change(name: string, keys: string, page: Page, expects?: string) {
    await this.step({ name, keys, page, how: 'in place', expects }, async () => {
      this.session.press(keys);
      await this.session.until(`the title ${page.title}`, () => this.session.title() === page.title);
    });
  }

  private down() {
    return this.step({ name: 'The next line', keys: 'Down' }, async () => this.session.press('Down'));
  }

  /** Presses a key of Orca that moves to the next thing of its kind, until the thing that is meant is said. */
  private async find(name: string, words: string, key: string, fromTop = true) {
    if (fromTop) await this.step({ name: 'The top of the page', keys: 'ctrl+Home' }, async () => this.session.press('ctrl+Home'));
    const step = { name, keys: `${key}, several times` };
    await this.step(step, async (said) => {
      for (let times = 1; times <= PRESSES; times++) {
        const next = this.session.listen();
        this.session.press(key);
        await this.session.until(`what ${key} finds`, () => next().length > 0 && this.session.settled);
        step.keys = `${key} × ${times}`;
        if (finds(said(), words)) return;
      }
      throw new Error(`${key} does not find "${words}".`);
    });
  }

  /** Types words into the finder. Returns what the finder answers. */
  private async type(): Promise<{ html: string }> {
    await this.find('The field for words', 'entry', 'e');
    await this.step({ name: 'Orca lets letters through to the field', keys: 'Insert+a' }, async (said) => {
      this.session.press('Insert+a');
      await this.session.until('focus mode', () => holds(said(), 'Focus mode'));
    });
    await this.step({ name: `Types "${TYPED}"`, keys: 'letters' }, async () => this.session.press([...TYPED].map((letter) => (letter === ' ' ? 'space' : letter)).join(' ')));
    const form = { method: 'POST', body: new URLSearchParams({ locale: 'en', words: TYPED }) };
    const { pathname, search } = new URL((await fetch(`${this.site.address}/do/find`, form)).url);
    const path = pathname + search;
    const page = await this.page(path);
    await this.change('The results', 'Return', page, /\d+ services?/.exec(`${page.title} ${page.main}`)![0]);
    const results = this.steps.at(-1)!;
    await this.down();
    if (!holds(results.said, 'Browse mode')) await this.step({ name: 'Orca still gives keys to the field that is gone: back to reading', keys: 'Insert+a' }, async () => this.session.press('Insert+a'));
    return { html: await this.html(path) };
  }

  private async urdu() {
    const page = await this.page(SERVICE.replace('/en/', '/ur/'));
    await this.find('The menu of languages', 'Languages', 'b');
    await this.step({ name: 'Opens the menu', keys: 'Return' }, async () => this.session.press('Return'));
    await this.find('Urdu is found', 'اردو', 'k', false);
    await this.step({ name: 'Urdu', keys: 'Return; Control, when enough is said', page, how: 'whole' }, async (said) => {
      this.session.press('Return');
      await this.session.until('the Urdu heading', () => heads(said(), page));
      await this.session.hush();
    });
  }

  private async leave() {
    await this.step({ name: 'The top of the page', keys: 'ctrl+Home' }, async () => this.session.press('ctrl+Home'));
    await this.step({ name: 'Leave', keys: 'Return', expects: 'Weather' }, async () => {
      this.session.press('Return');
      await this.session.until('the neutral page', () => this.session.title() === 'Weather');
    });
  }

  private async step(step: Omit<Step, 'said'>, act: (said: () => Utterance[]) => Promise<void>) {
    const said = this.session.listen();
    const entry = Object.assign(step, { said: [] as Utterance[] });
    this.steps.push(entry);
    try {
      await act(said);
      await this.session.rest(said);
    } finally {
      entry.said = said();
    }
  }
}

/** Whether words were said to their end. */
export const holds = (said: Utterance[], words: string) => said.some(({ text, fate }) => fate === 'said' && text.includes(words));

/** Whether a text is the heading of a page, or its first sentence. */
export const isHeading = ({ text }: Utterance, { heading }: Page) => text === heading.split(/(?<=[.?!]) /)[0] || text.startsWith(`${heading} heading`);

const heads = (said: Utterance[], page: Page) => said.some((one) => one.fate === 'said' && isHeading(one, page));

/** Whether Orca found words, even if they are not said yet. */
const finds = (said: Utterance[], words: string) => said.some(({ text }) => text.includes(words));

/** The words of a link to a path. */
function link(html: string, path: string): string {
  const found = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].find(([, leads]) => leads === path);
  if (!found) throw new Error(`No link leads to ${path}.`);
  return words(found[2]!);
}

function words(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html.replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/gs, ' ').replace(/&(amp|lt|gt|quot);/g, (_, name) => named[name]!).replace(/\s+/g, ' ').trim();
}
