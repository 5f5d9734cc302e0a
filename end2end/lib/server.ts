// Runs the site under test: the real release binary on a free port at a fixed time. Finds its pages by following links,
// as a visitor does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { before } from './patched-scripts';

export const ROOT = resolve(import.meta.dirname, '../..');
const BINARY = process.env.E2E_BINARY ?? resolve(ROOT, 'target/release/safe-to-talk');

/** A folder of scripts that replace those of the same name in the binary. */
const SCRIPTS = process.env.E2E_SCRIPTS;

/** A Friday morning in winter. The helpline is open until 5.30pm. */
export const NOW = '2026-11-20T09:00:00Z';

/** The URL of the neutral page, from directory/site.toml. */
export const DESTINATION = setting('leave');

/** The URL that quick exit can use instead. */
export const FALLBACK = setting('leave-fallback');

export type Server = { address: string; stop: () => Promise<void> };

/** Starts a server and waits for its ready line. `stop` ends it with SIGTERM, as a service manager does. One machine requests every
 * page of every journey, far more often than people do, so its rate is not limited. */
export async function serve(at: string = NOW, ...more: string[]): Promise<Server> {
  const child = spawn(BINARY, ['serve', '--listen', '127.0.0.1:0', '--at', at, '--rate-limit', 'off', ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  const died = ended.then(([code]) => Promise.reject(new Error(`The server ended with ${code} before it was ready.`)));
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), died]);
  died.catch(() => undefined);
  const address = /^Safe to Talk is listening on (http:\S+)$/.exec(line)?.[1];
  if (!address) throw new Error(`Not the ready line: ${line}`);
  const stop = async () => {
    process.off('exit', end);
    end();
    const [code] = await ended;
    if (code !== 0) throw new Error(`The server ended with ${code} after SIGTERM.`);
  };
  if (!SCRIPTS) return { address, stop };
  const front = await before(address, SCRIPTS);
  return { address: front.address, stop: () => stop().finally(front.stop) };
}

/** A fixture of Playwright: one server for all tests of a worker. */
export const perWorker = (start: () => Promise<Server>): [(fixtures: object, use: (server: Server) => Promise<void>) => Promise<void>, { scope: 'worker' }] => [
  async ({}, use) => {
    const server = await start();
    await use(server);
    await server.stop();
  },
  { scope: 'worker' },
];

/** Every path of a language that links lead to from the home page and the finder. Throws if a link is dead. */
export async function crawl(address: string, code = 'en'): Promise<string[]> {
  const found = new Set([`/${code}`, `/${code}/services`]);
  const other = (path: string) => path !== '/leave' && !new RegExp(`^/${code}(?=[/?]|$)`).test(path);
  for (const path of found) {
    const answer = await fetch(address + path);
    if (!answer.ok) throw new Error(`A page links to ${path}, which answers ${answer.status}.`);
    for (const link of links(await answer.text())) if (!other(link)) found.add(link);
  }
  return [...found];
}

/** One path for each kind of page. In English the home page has no language in its path. */
export async function kinds(address: string, code = 'en') {
  const boxes = await choices(address);
  const nothing = await emptyChoice(address, boxes);
  return {
    home: code === 'en' ? '/' : `/${code}`,
    guide: `/${code}/urgent`,
    helpline: `/${code}/helpline`,
    finder: `/${code}/services`,
    results: `/${code}/services?need=talk`,
    answer: `/${code}/found?need=talk&to=need-home`,
    everything: `/${code}/services?${boxes('contact').join('&')}`,
    nothing: nothing.replace('/en/', `/${code}/`),
    service: `/${code}/services/coventry-haven`,
    missing: `/${code}/no-such-page`,
  };
}

type Choices = (axis: string) => string[];

/** The check boxes of an axis of the finder, as query parameters. */
async function choices(address: string): Promise<Choices> {
  const form = await (await fetch(`${address}/en/services`)).text();
  const boxes = [...form.matchAll(/<input type="checkbox" id="[^"]*" name="(\w+)" value="(\w+)"/g)];
  return (axis) => boxes.filter(([, name]) => name === axis).map(([, name, value]) => `${name}=${value}`);
}

/** A selection in the finder that matches no service, found by trying. Throws if there is none. */
async function emptyChoice(address: string, boxes: Choices): Promise<string> {
  for (const need of boxes('need'))
    for (const who of boxes('who'))
      for (const contact of boxes('contact')) {
        const path = `/en/services?${need}&${who}&${contact}`;
        if (!(await (await fetch(address + path)).text()).includes('class="card"')) return path;
      }
  throw new Error('Every choice of the finder finds a service: the page for no result cannot be tested.');
}

function links(html: string): string[] {
  return [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, path]) => path!.replaceAll('&amp;', '&'));
}

function setting(name: string): string {
  const value = new RegExp(`^${name} = "(.+)"$`, 'm').exec(readFileSync(resolve(ROOT, 'directory/site.toml'), 'utf8'))?.[1];
  if (!value) throw new Error(`directory/site.toml does not say ${name}.`);
  return value;
}
